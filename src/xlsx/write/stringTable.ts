/** The texts that cells share (ECMA-376 part 1, 18.4.9): looks them up, and adds new ones behind, each once. */
import { decodeUtf8 } from "../xml/utf8";
import { XmlScanner } from "../xml/xmlScanner";
import { withPrefix } from "./markup";
import { PartPatch } from "./partPatch";
import { outlinePart, scanElement, type PartOutline } from "./partOutline";
import { readRichText, type RichText } from "./richText";

export class StringTable {
  private readonly outline: PartOutline;
  /** Start and end of each string in the part, one after the other. */
  private readonly offsets: number[];
  private readonly added: string[] = [];
  private indexes: Map<string, number> | undefined;
  private references = 0;

  /** @param bytes a sharedStrings part in UTF-8 */
  constructor(bytes: Uint8Array, part: string) {
    this.outline = outlinePart(bytes, part, 1);
    this.offsets = locateStrings(bytes, part);
  }

  /** The string at an index of the part as it was; undefined beyond its end. */
  item(index: number): RichText | undefined {
    const start = this.offsets[2 * index];
    if (start === undefined) return undefined;
    return readRichText(scanElement(this.outline, start), this.outline.prefix);
  }

  /** The index of a string with exactly this XML (`<si>…</si>` without prefix), added where there is none. */
  intern(xml: string): number {
    const written = withPrefix(xml, this.outline.prefix);
    const indexes = this.indexByXml();
    const known = indexes.get(written);
    if (known !== undefined) return known;
    const index = this.offsets.length / 2 + this.added.push(written) - 1;
    indexes.set(written, index);
    return index;
  }

  /** Says that so many cells more (or fewer) refer to strings of the table. */
  countReferences(more: number): void {
    this.references += more;
  }

  /** The part with all that was added; the very array where nothing was. */
  apply(): Uint8Array {
    const patch = new PartPatch(this.outline);
    const { root } = this.outline;
    patch.append(root, this.added.join(""));
    for (const [name, more] of [
      ["count", this.references],
      ["uniqueCount", this.added.length],
    ] as const) {
      const present = root.attributes.get(name);
      if (present !== undefined) patch.setAttribute(root, name, String(Number(present) + more));
    }
    return patch.apply();
  }

  private xmlAt(index: number): string {
    const start = this.offsets[2 * index] ?? 0;
    return decodeUtf8(this.outline.bytes, start, this.offsets[2 * index + 1] ?? start);
  }

  private indexByXml(): Map<string, number> {
    if (this.indexes !== undefined) return this.indexes;
    this.indexes = new Map();
    for (let index = this.offsets.length / 2 - 1; index >= 0; index--) {
      this.indexes.set(this.xmlAt(index), index);
    }
    return this.indexes;
  }
}

function locateStrings(bytes: Uint8Array, part: string): number[] {
  const offsets: number[] = [];
  const scanner = new XmlScanner(bytes, part);
  scanner.next();
  for (const name of scanner.children()) {
    if (name !== "si") continue;
    offsets.push(scanner.start);
    scanner.skip();
    offsets.push(scanner.end);
  }
  return offsets;
}
