/** A workbook file as a package of parts with relationships between them (ECMA-376 part 2). */
import { damaged } from "../xlsxFailure";
import { XmlScanner } from "../xml/xmlScanner";
import { toUtf8 } from "../xml/xmlEncoding";
import { inflateEntry, openZip, type ZipArchive } from "../zip/readZip";
import type { ZipEntry } from "../zip/zipEntry";
import { relationshipsPartOf, resolveTarget } from "./partName";

/** A relationship of a part to another part or to something outside of the package. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in Transitional and Strict: "worksheet", "styles", "drawing". */
  readonly kind: string;
  readonly type: string;
  /** Name of the target part; for an external one the target as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Parts by name, without regard to case; content is inflated when asked for and kept. */
export class XlsxPackage {
  readonly archive: ZipArchive;
  private readonly entries = new Map<string, ZipEntry>();
  private readonly contents = new Map<string, Uint8Array>();

  /** @param bytes a whole zip file. Throws a failure in words where it cannot be read. */
  constructor(bytes: Uint8Array) {
    this.archive = openZip(bytes);
    for (const entry of this.archive.entries) this.entries.set(entry.name.toLowerCase(), entry);
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** The name as the archive spells it; as given where there is no such part. */
  spelling(part: string): string {
    return this.entries.get(part.toLowerCase())?.name ?? part;
  }

  /** An XML part in UTF-8. Throws file-damaged where it is missing, file-truncated where it does not inflate. */
  xml(part: string): Uint8Array {
    const key = part.toLowerCase();
    const known = this.contents.get(key);
    if (known !== undefined) return known;
    const entry = this.entries.get(key);
    if (entry === undefined) throw damaged(part, "部品がありません", "the part is missing");
    const content = toUtf8(inflateEntry(entry));
    this.contents.set(key, content);
    return content;
  }

  /** A scanner at the beginning of an XML part. */
  scan(part: string): XmlScanner {
    return new XmlScanner(this.xml(part), part);
  }

  /** Relationships of a part, or of the package itself for ""; none where it has no relationships part. */
  relationships(part: string): readonly Relationship[] {
    const rels = relationshipsPartOf(part);
    if (!this.has(rels)) return [];
    const found: Relationship[] = [];
    const scanner = this.scan(rels);
    while (scanner.next() !== "end") {
      if (scanner.event !== "open" || scanner.localName !== "Relationship") continue;
      const { attributes } = scanner;
      const type = attributes.get("Type") ?? "";
      const target = attributes.get("Target") ?? "";
      const isExternal = attributes.get("TargetMode") === "External";
      found.push({
        id: attributes.get("Id") ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1),
        type,
        target: isExternal ? target : this.locateTarget(part, target),
        isExternal,
      });
    }
    return found;
  }

  private locateTarget(source: string, target: string): string {
    const resolved = resolveTarget(source, target);
    // Some writers give targets from the root without the slash that says so.
    const fromRoot = resolveTarget("", target);
    return !this.has(resolved) && this.has(fromRoot) ? fromRoot : resolved;
  }
}
