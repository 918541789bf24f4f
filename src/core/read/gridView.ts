/** A sheet as the reader looks at it: merged regions answer with their content, whichever of their cells is asked. */
import type { CellAddress, CellRange, Place } from "../grid/address";
import { contains } from "../grid/address";
import type { Cell, Sheet } from "../grid/book";

export interface GridView {
  readonly sheet: Sheet;
  /** The cell that shows at an address: a merged region's own cell for any of its addresses. */
  cell(row: number, column: number): Cell | undefined;
  /** Text that shows at an address, "" for none. */
  text(row: number, column: number): string;
  /** The merged region an address lies in, or null. */
  merge(row: number, column: number): CellRange | null;
  /** Top left of the merged region an address lies in, or the address itself. */
  anchor(row: number, column: number): CellAddress;
}

/** Regions taller than this are kept apart, so that one merge over a whole column costs nothing. */
const tall = 500;

export function viewSheet(sheet: Sheet): GridView {
  const index = indexMerges(sheet.merges);
  const merge = (row: number, column: number): CellRange | null =>
    index.byRow.get(row)?.find((range) => contains(range, { row, column })) ??
    index.tall.find((range) => contains(range, { row, column })) ??
    null;
  const anchor = (row: number, column: number): CellAddress => {
    const range = merge(row, column);
    return range === null ? { row, column } : { row: range.top, column: range.left };
  };
  const cell = (row: number, column: number): Cell | undefined => {
    const own = sheet.cell(row, column);
    if (own !== undefined) return own;
    const at = anchor(row, column);
    return sheet.cell(at.row, at.column);
  };
  return {
    sheet,
    cell,
    text: (row, column) => cell(row, column)?.text ?? "",
    merge,
    anchor,
  };
}

function indexMerges(merges: readonly CellRange[]): {
  byRow: ReadonlyMap<number, readonly CellRange[]>;
  tall: readonly CellRange[];
} {
  const byRow = new Map<number, CellRange[]>();
  const tallOnes = merges.filter((range) => range.bottom - range.top > tall);
  for (const range of merges) {
    if (range.bottom - range.top > tall) continue;
    for (let row = range.top; row <= range.bottom; row += 1) {
      const there = byRow.get(row);
      if (there === undefined) byRow.set(row, [range]);
      else there.push(range);
    }
  }
  return { byRow, tall: tallOnes };
}

/** Rows with content from `top` to `bottom`, both 0-based and inclusive. */
export function rowsBetween(sheet: Sheet, top: number, bottom: number): readonly number[] {
  return sheet.rowNumbers.slice(
    countBelow(sheet.rowNumbers, top),
    countBelow(sheet.rowNumbers, bottom + 1),
  );
}

/** The row with content next to a row, above (-1) or below it (1), over one blank row at most; null for none. */
export function neighbourRow(sheet: Sheet, row: number, step: 1 | -1): number | null {
  return [row + step, row + 2 * step].find((one) => sheet.cellsInRow(one).length > 0) ?? null;
}

/** How many of ascending numbers are smaller than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A number that stands for a cell's address: hosts may make a new object each time they are asked for a cell. */
export function cellKey({ row, column }: CellAddress): number {
  // ECMA-376 allows 16,384 columns; Excel as well.
  return row * 16_384 + column;
}

/** A cell of the sheet as a place of the workbook. */
export function placeOf(view: GridView, { row, column }: CellAddress): Place {
  return { sheet: view.sheet.name, row, column };
}
