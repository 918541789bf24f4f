/** What a sorted row shows in its columns, merges from rows above included. */
import type { Cell } from "../grid/book";
import type { Field } from "../plan/plan";
import { cellKey, type GridView } from "./gridView";
import type { SortedRow } from "./sortRows";

/** The cell that shows in a column of the row: its own, or that of a merge from a row above. */
export function shownCell(view: GridView, row: SortedRow, column: number): Cell | null {
  const own = row.cells.get(column);
  if (own !== undefined) return own;
  // A row that slipped has no merge in common with the rows above it.
  if (row.isShifted) return null;
  const range = view.merge(row.row, column);
  if (range === null || range.top <= row.layout.block.bottom) return null;
  return view.sheet.cell(range.top, range.left) ?? null;
}

/** The cells that a row shows in the columns of a field, each once. */
export function cellsOfField(view: GridView, row: SortedRow, field: Field): readonly Cell[] {
  const cells: Cell[] = [];
  for (const one of row.layout.fields) {
    const cell = one.field === field ? shownCell(view, row, one.column) : null;
    if (cell !== null) cells.push(cell);
  }
  if (cells.length < 2) return cells;
  return [...new Map(cells.map((cell) => [cellKey(cell), cell])).values()];
}

/** The first of those cells that holds a word. */
export function wordedCell(view: GridView, row: SortedRow, field: Field): Cell | null {
  return cellsOfField(view, row, field).find((cell) => /\p{L}/u.test(cell.text)) ?? null;
}
