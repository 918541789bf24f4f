/** The one custom XML part in which Renkei keeps a text of its own in a workbook: how it is known again. */
import { Failure, memoryNamespace } from "../../core";
import { decodeUtf8 } from "../xml/utf8";
import { decodeEntities } from "../xml/xmlText";
import type { WorkbookPart } from "./workbookPart";
import type { XlsxPackage } from "./xlsxPackage";

/** Names the part across workbooks and programs (ECMA-376 part 1, 22.5.2.1, itemID). Made once, never changed. */
export const memoryId = "{4E609133-64D1-49F0-BFC6-F75F398D23FF}";

export interface MemoryPart {
  readonly part: string;
  /** The part whose relationship leads to it: the workbook's, or the package itself (""). */
  readonly source: string;
  /** The part with its properties; null where it has none. */
  readonly properties: string | null;
}

/**
 * Finds the memory among the custom XML parts (ECMA-376 part 1, 15.2.5): by the namespace of its root element, or by
 * its id where the root cannot be made out. Null where there is none, or its relationship leads nowhere.
 */
export function locateMemory(xlsx: XlsxPackage, { part }: WorkbookPart): MemoryPart | null {
  for (const source of [part, ""]) {
    for (const target of relatedParts(xlsx, source, "customXml")) {
      const properties = propertiesOf(xlsx, target);
      if (isMemory(xlsx, target, properties)) return { part: target, source, properties };
    }
  }
  return null;
}

function propertiesOf(xlsx: XlsxPackage, part: string): string | null {
  return unlessDamaged(() => relatedParts(xlsx, part, "customXmlProps")[0] ?? null, null);
}

function relatedParts(xlsx: XlsxPackage, source: string, kind: string): string[] {
  return xlsx
    .relationships(source)
    .filter((one) => one.kind === kind && !one.isExternal && xlsx.has(one.target))
    .map(({ target }) => xlsx.spelling(target));
}

function isMemory(xlsx: XlsxPackage, part: string, properties: string | null): boolean {
  const namespace = rootNamespace(headOf(xlsx, part));
  if (namespace !== null) return namespace === memoryNamespace;
  return properties !== null && headOf(xlsx, properties).toUpperCase().includes(memoryId);
}

/** Bytes looked into: a root stands near the beginning, and parts of other programs can be large. */
const headLength = 4096;

/** The beginning of a part as text; "" where it cannot be unpacked. */
function headOf(xlsx: XlsxPackage, part: string): string {
  return unlessDamaged(() => {
    const bytes = xlsx.xml(part);
    return decodeUtf8(bytes, 0, Math.min(bytes.length, headLength));
  }, "");
}

/** What is read, or something else where the file is damaged there: that keeps nobody from reading the workbook. */
export function unlessDamaged<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Failure) return otherwise;
    throw error;
  }
}

/** The namespace of the root element, "" for none; null where there is no root. What follows it may be broken. */
export function rootNamespace(head: string): string | null {
  const bare = head.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/gu, "");
  const [, name, attributes] =
    /^[\uFEFF\s]*<([^\s<>!?/=]+)((?:\s+[^\s<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/u.exec(
      bare,
    ) ?? [];
  if (name === undefined || attributes === undefined) return null;
  const prefix = name.includes(":") ? name.slice(0, name.indexOf(":")) : "";
  const declaration = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  for (const [, key, double, single] of attributes.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu,
  )) {
    if (key === declaration) return decodeEntities(double ?? single ?? "");
  }
  return "";
}
