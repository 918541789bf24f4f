/** What the cells of a worksheet part leave behind elsewhere in the workbook: references to shared strings, formulas. */
import { XmlScanner } from "../xml/xmlScanner";

export interface SheetTraces {
  /** How many cells refer to a shared string. */
  readonly stringReferences: number;
  /** Addresses of cells with a formula, as written. */
  readonly formulaCells: ReadonlySet<string>;
}

export function readSheetTraces(bytes: Uint8Array, part: string): SheetTraces {
  const scanner = new XmlScanner(bytes, part);
  const formulaCells = new Set<string>();
  let stringReferences = 0;
  let address = "";
  while (scanner.next() !== "end") {
    if (scanner.event !== "open") continue;
    if (scanner.localName === "c") {
      address = scanner.attributes.get("r") ?? "";
      if (scanner.attributes.get("t") === "s") stringReferences += 1;
    } else if (scanner.localName === "f") formulaCells.add(address);
  }
  return { stringReferences, formulaCells };
}
