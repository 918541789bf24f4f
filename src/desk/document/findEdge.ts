/** Where Ctrl and an arrow lead in Excel: along contents to their last cell, over blank cells to the next content. */
import type { CellAddress, Sheet } from "../../core";
import type { Step } from "./openDocument";

/** What of a sheet is seen: how far there is anything to go to. */
export interface SheetExtent {
  readonly rowCount: number;
  readonly columnCount: number;
}

type Contents = Pick<Sheet, "cell" | "rowNumbers" | "cellsInRow">;

/** The edge of the sheet where there is no content on the way; hidden rows and columns count as blank. */
export function findEdge(
  sheet: Contents & Pick<Sheet, "hiddenRows" | "hiddenColumns">,
  extent: SheetExtent,
  from: CellAddress,
  step: Step,
): CellAddress {
  const isAlongRow = step === "left" || step === "right";
  const filled = isAlongRow ? columnsOf(sheet, from.row) : rowsOf(sheet, from.column);
  const start = isAlongRow ? from.column : from.row;
  const last = (isAlongRow ? extent.columnCount : extent.rowCount) - 1;
  const found =
    step === "right" || step === "down"
      ? nextEdge(filled, start, last)
      : // Backwards is forwards in the mirror.
        0 - nextEdge(filled.map((one) => -one).reverse(), -start, 0);
  return isAlongRow ? { row: from.row, column: found } : { row: found, column: from.column };
}

/** @param filled ascending */
function nextEdge(filled: readonly number[], start: number, last: number): number {
  const ahead = filled.filter((one) => one > start);
  const [next] = ahead;
  if (next === undefined) return Math.max(start, last);
  if (next !== start + 1 || !filled.includes(start)) return next;
  const gap = ahead.findIndex((one, index) => one !== start + 1 + index);
  return ahead[gap === -1 ? ahead.length - 1 : gap - 1] ?? next;
}

function columnsOf(sheet: Contents & Pick<Sheet, "hiddenColumns">, row: number): readonly number[] {
  return sheet
    .cellsInRow(row)
    .map(({ column }) => column)
    .filter((column) => !sheet.hiddenColumns.has(column));
}

function rowsOf(sheet: Contents & Pick<Sheet, "hiddenRows">, column: number): readonly number[] {
  return sheet.rowNumbers.filter(
    (row) => !sheet.hiddenRows.has(row) && sheet.cell(row, column) !== undefined,
  );
}
