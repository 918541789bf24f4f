/** The custom XML part in which Renkei keeps a text of its own in the workbook. */
import { memoryNamespace } from "../../core";

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

/** Queues what makes the workbook remember a text, or forget all: every part of our namespace goes with null. */
export function queueMemory(
  context: Excel.RequestContext,
  { parts, part }: MemoryPart,
  xml: string | null,
): void {
  if (xml === null) for (const one of parts.items) one.delete();
  else if (part === null) context.workbook.customXmlParts.add(xml);
  else part.setXml(xml);
}
