/** The calculation chain (ECMA-376 part 1, 18.6): it may name no cell without a formula, or Excel calls the file damaged. */
import type { WorkbookPart } from "../package/workbookPart";
import type { XlsxPackage } from "../package/xlsxPackage";
import { XmlScanner } from "../xml/xmlScanner";
import type { PackageDraft } from "./packageDraft";
import { removePart } from "./packageParts";

/**
 * Takes the chain out where it names a cell whose formula is gone; Excel makes a new one by itself.
 * @param sheetId of the tab the cells are on
 * @param lost addresses as the worksheet part writes them
 */
export function dropStaleChain(
  draft: PackageDraft,
  xlsx: XlsxPackage,
  workbook: WorkbookPart,
  sheetId: string,
  lost: ReadonlySet<string>,
): void {
  if (lost.size === 0) return;
  const chain = xlsx.relationships(workbook.part).find(({ kind }) => kind === "calcChain");
  if (chain === undefined || !draft.has(chain.target)) return;
  if (namesCell(draft.read(chain.target), chain.target, sheetId, lost)) {
    removePart(draft, chain.target, workbook.part);
  }
}

function namesCell(
  bytes: Uint8Array,
  part: string,
  sheetId: string,
  cells: ReadonlySet<string>,
): boolean {
  const scanner = new XmlScanner(bytes, part);
  // A cell without a sheet of its own is on that of the cell before it.
  let current = "";
  while (scanner.next() !== "end") {
    if (scanner.event !== "open" || scanner.localName !== "c") continue;
    current = scanner.attributes.get("i") ?? current;
    if (current === sheetId && cells.has(scanner.attributes.get("r") ?? "")) return true;
  }
  return false;
}
