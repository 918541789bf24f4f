/** What kind of content each part has, as [Content_Types].xml says (ECMA-376 part 2, 6.2.3). */
import type { XlsxPackage } from "./xlsxPackage";

export const contentTypesPart = "[Content_Types].xml";

/** Content types by part name and by file extension, both in lower case. */
export interface ContentTypes {
  readonly overrides: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, string>;
}

/** Reads the content types; empty where the package has none. */
export function readContentTypes(xlsx: XlsxPackage): ContentTypes {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  if (!xlsx.has(contentTypesPart)) return { overrides, defaults };
  const scanner = xlsx.scan(contentTypesPart);
  while (scanner.next() !== "end") {
    if (scanner.event !== "open") continue;
    const { attributes } = scanner;
    const type = attributes.get("ContentType") ?? "";
    const name = attributes.get("PartName")?.replace(/^\//u, "").toLowerCase();
    const extension = attributes.get("Extension")?.toLowerCase();
    if (name !== undefined) overrides.set(name, type);
    else if (extension !== undefined) defaults.set(extension, type);
  }
  return { overrides, defaults };
}
