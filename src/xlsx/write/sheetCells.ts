/** Makes the changes that requests mean to the cells of one sheet, or says which cannot be made. */
import type { CellRange, Place, Sheet } from "../../core";
import { changeCell, type CellChange } from "./cellChange";
import type { CellRequest } from "./cellRequest";
import type { FontColors } from "./fontColors";
import { inheritedFormat } from "./inheritedFormat";
import { cellKey, locateCells, type LocatedCells } from "./locateCells";
import { attributeOf, childNamed } from "./partOutline";
import { plainText, wholeText } from "./richText";
import { readStoredCell, type StoredCell } from "./storedCell";
import { isInside } from "./tableHeadings";
import type { WorkbookTables } from "./workbookTables";
import type { CellWrite } from "./writeCell";
import type { WriteFailureCode } from "./writeFailure";

export interface SheetSurroundings {
  readonly sheet: Sheet;
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly tables: WorkbookTables;
  readonly colors: FontColors;
  readonly tableHeadings: readonly CellRange[];
  readonly ignoresProtection: boolean;
}

/** What is to be written on a sheet, and what refuses to be. */
export interface SheetCellsPlan {
  readonly located: LocatedCells;
  readonly writes: readonly CellWrite[];
  readonly refusals: readonly CellRefusal[];
}

export interface CellRefusal {
  readonly code: WriteFailureCode;
  readonly at: Place;
}

/** @param requests sorted by row and column */
export function planSheetCells(
  requests: readonly CellRequest[],
  surroundings: SheetSurroundings,
): SheetCellsPlan {
  const { bytes, part } = surroundings;
  const located = locateCells(
    bytes,
    part,
    requests.map(({ at }) => at),
  );
  const writes: CellWrite[] = [];
  const refusals: CellRefusal[] = [];
  for (const request of requests) {
    const result = planCell(request, located, surroundings);
    if (typeof result === "string") refusals.push({ code: result, at: request.at });
    else if (result !== null) writes.push(result);
  }
  return { located, writes, refusals };
}

function planCell(
  request: CellRequest,
  located: LocatedCells,
  surroundings: SheetSurroundings,
): CellWrite | WriteFailureCode | null {
  const { sheet, tables, colors } = surroundings;
  const { at } = request;
  if ((sheet.cell(at.row, at.column)?.text ?? "") !== request.expected) return "cell-changed";
  const cell = storedCellAt(at, located, surroundings);
  const font = tables.styles.fontOf(cell.format);
  const change = changeCell(request, cell, { font, colorOf: (one) => colors.colorOf(one) });
  if (change === null || typeof change === "string") return change;
  return (
    refuseChange(request, cell, change, located, surroundings) ?? writeOf(at, cell, change, tables)
  );
}

function storedCellAt(
  at: Place,
  { outline, cells, rows }: LocatedCells,
  { tables }: SheetSurroundings,
): StoredCell {
  const element = cells.get(cellKey(at));
  if (element !== undefined) return readStoredCell(outline, element, tables.strings);
  const format = inheritedFormat(outline.root, rows.get(at.row), at.column);
  return { format, hasFormula: false, text: plainText("") };
}

/** Why the workbook does not let a cell be changed, or null. */
function refuseChange(
  request: CellRequest,
  cell: StoredCell,
  change: CellChange,
  { outline, arrayRanges }: LocatedCells,
  { tables, tableHeadings, ignoresProtection }: SheetSurroundings,
): WriteFailureCode | null {
  const protection = childNamed(outline.root, "sheetProtection");
  const flag = protection === undefined ? undefined : attributeOf(protection, "sheet");
  const isProtected = flag === "1" || flag === "true";
  if (isProtected && !ignoresProtection && tables.styles.isLocked(cell.format)) {
    return "sheet-protected";
  }
  const isOtherText = change.text !== undefined && wholeText(change.text) !== request.expected;
  if (!isOtherText) return null;
  if (isInside(arrayRanges, request.at)) return "cell-formula";
  return isInside(tableHeadings, request.at) ? "cell-table-header" : null;
}

function writeOf(
  at: Place,
  cell: StoredCell,
  { fontColor, text }: CellChange,
  { styles }: WorkbookTables,
): CellWrite {
  return {
    at,
    inherited: cell.format,
    ...(fontColor !== undefined && { format: styles.withFontColor(cell.format, fontColor.color) }),
    ...(text !== undefined && { text }),
  };
}
