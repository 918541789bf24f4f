/** Names that belong to one sheet: Renkei's own mark, and the rows that Excel repeats on each page. */
import type { SheetSpec } from "../../core";
import { ownerName } from "../read/sheetOwner";
import { escapeXstring, tag } from "./markup";
import { quoteSheetName } from "./sheetName";

/** Excel's own name for the rows and columns repeated when printing (ECMA-376 part 1, 18.2.5). */
export const printTitlesName = "_xlnm.Print_Titles";

/**
 * `<definedName>` elements of a generated sheet.
 * @param position 0-based position of its tab, all kinds of sheets counted
 * @param sheetName its tab name as it came to be
 */
export function ownerNameMarkup(owner: string, position: number): string {
  const formula = `"${owner.replace(/"/gu, '""')}"`;
  const attributes = { name: ownerName, localSheetId: position, hidden: 1 };
  return tag("definedName", attributes, escapeXstring(formula));
}

/** The `<definedName>` of the repeated rows; empty where the spec repeats none. */
export function printTitlesMarkup(spec: SheetSpec, position: number, sheetName: string): string {
  const { titleRows } = spec.page;
  if (titleRows === undefined) return "";
  const rows = `$${titleRows.first + 1}:$${titleRows.last + 1}`;
  const formula = `${quoteSheetName(sheetName)}!${rows}`;
  const attributes = { name: printTitlesName, localSheetId: position };
  return tag("definedName", attributes, escapeXstring(formula));
}
