/** The custom XML part in which Renkei keeps a text of its own in the workbook. */
import { memoryNamespace } from "../../core";
import { resultOf } from "../read/shownText";

/** What was asked of Excel; it can be read after the next sync but one. */
export interface MemoryPart {
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly part: Excel.CustomXmlPart | null;
  /** The XML as it is now; null for none. */
  readonly xml: string | null;
}

/** Two syncs: which part it is, and what it says. */
export async function readMemoryPart(context: Excel.RequestContext): Promise<MemoryPart> {
  const parts = context.workbook.customXmlParts.getByNamespace(memoryNamespace).load("items/id");
  await context.sync();
  const [part = null] = parts.items;
  const xml = part?.getXml();
  if (xml !== undefined) await context.sync();
  return { parts, part, xml: xml?.value ?? null };
}

/**
 * Queues what makes the workbook remember a text, or forget all: every part of our namespace goes with null.
 * After the sync the function says how Excel spells what it keeps, which may be otherwise than it was given.
 */
export function queueMemory(
  context: Excel.RequestContext,
  { parts, part }: MemoryPart,
  xml: string | null,
): () => string | null {
  if (xml === null) {
    for (const one of parts.items) one.delete();
    return () => null;
  }
  if (part !== null) part.setXml(xml);
  const kept = (part ?? context.workbook.customXmlParts.add(xml)).getXml();
  return () => resultOf(kept);
}
