/** The words and figures of a table beside its marks, as written, for rules that look at characters, numbers and headings. */
import type { Cell } from "../grid/book";
import type { FieldCell, Sourced } from "../plan/plan";
import { cellKey, placeOf, rowsBetween, type GridView } from "./gridView";
import type { Layout } from "./layout";
import type { SortedRow } from "./sortRows";

/** Title, headings, bands and fields, each cell once, in the order of the sheet. */
export function readFieldCells(
  view: GridView,
  title: Sourced<string> | null,
  layouts: readonly Layout[],
  rows: readonly SortedRow[],
): readonly FieldCell[] {
  const found = new Map<number, FieldCell>();
  const add = (cell: Cell, field: FieldCell["field"]): void => {
    const { text, kind, formula } = cell;
    const at = placeOf(view, cell);
    found.set(cellKey(cell), { at, field, text, kind, isFormula: formula !== null });
  };
  const titleCell = title === null ? undefined : view.sheet.cell(title.at.row, title.at.column);
  if (titleCell !== undefined) add(titleCell, "title");
  for (const layout of layouts) {
    for (const cell of headingCells(view, layout)) add(cell, "heading");
  }
  for (const row of rows) {
    for (const [column, cell] of row.cells) {
      if (row.kind === "band") add(cell, "band");
      else if (row.layout.markOf(column) === null) add(cell, row.layout.fieldOf(column) ?? "other");
    }
  }
  return [...found.values()].sort((a, b) => cellKey(a.at) - cellKey(b.at));
}

function headingCells(view: GridView, { block, right }: Layout): readonly Cell[] {
  return rowsBetween(view.sheet, block.top, block.bottom).flatMap((row) =>
    view.sheet.cellsInRow(row).filter((cell) => cell.column <= right),
  );
}
