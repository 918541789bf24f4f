/** A package being changed: its parts as they will be, until all changes are known and the file is written. */
import type { XlsxPackage } from "../package/xlsxPackage";
import { rewriteZip } from "../zip/writeZip";

export class PackageDraft {
  private readonly changes = new Map<string, Uint8Array | null>();

  constructor(private readonly xlsx: XlsxPackage) {}

  has(part: string): boolean {
    const change = this.changes.get(this.xlsx.spelling(part));
    return change === undefined ? this.xlsx.has(part) : change !== null;
  }

  /** An XML part in UTF-8 as it will be. */
  read(part: string): Uint8Array {
    return this.changes.get(this.xlsx.spelling(part)) ?? this.xlsx.xml(part);
  }

  /** Sets the content of a part, new or not; the content it has already is no change. */
  write(part: string, content: Uint8Array): void {
    if (this.has(part) && isEqual(this.read(part), content)) return;
    this.changes.set(this.xlsx.spelling(part), content);
  }

  remove(part: string): void {
    if (this.xlsx.has(part)) this.changes.set(this.xlsx.spelling(part), null);
    else this.changes.delete(part);
  }

  /** Names of the parts that differ from the file, in no particular order. */
  get changedParts(): string[] {
    return [...this.changes.keys()];
  }

  /** The file as changed; the very bytes it had where nothing changed. */
  build(): Uint8Array {
    return rewriteZip(this.xlsx.archive, this.changes);
  }
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || (a.length === b.length && a.every((byte, index) => byte === b[index]));
}
