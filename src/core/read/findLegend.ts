/** Finds the cells of a sheet that are its legend: above the header, beside the table, and below the last marks of each page. */
import type { Cell } from "../grid/book";
import type { LegendEntry } from "../plan/legend";
import { removeSpace } from "../text/fold";
import { parseMark } from "../text/marks";
import { cellKey, rowsBetween, type GridView } from "./gridView";
import { markColumns, type Layout } from "./layout";
import { findColorWord } from "./legendLook";
import type { LocatedTable } from "./locateTables";
import { readLegendCell } from "./readLegend";
import { isRemark } from "./rowKinds";

export interface FoundLegend {
  readonly entries: readonly LegendEntry[];
  /** Whether a cell belongs to the legend, the meaning beside a sign included. */
  readonly isLegend: (cell: Cell) => boolean;
}

export function findLegend(
  view: GridView,
  located: LocatedTable,
  layouts: readonly Layout[],
): FoundLegend {
  const entries: LegendEntry[] = [];
  const cells = new Set<number>();
  const look = (row: number, fits: (cell: Cell) => boolean): void => {
    view.sheet.cellsInRow(row).forEach((cell, index, all) => {
      if (!fits(cell) || cells.has(cellKey(cell))) return;
      const own = readLegendCell(cell, view);
      if (own.length === 0) return;
      entries.push(...own);
      cells.add(cellKey(cell));
      const next = all[index + 1];
      const isBeside = parseMark(cell.text).sign !== null || findColorWord(cell.text) !== null;
      if (next !== undefined && isBeside && own.length === 1) cells.add(cellKey(next));
    });
  };
  for (const row of rowsBetween(view.sheet, located.firstRow, located.top - 1))
    look(row, () => true);
  for (const layout of layouts) {
    const last = lastMarkRow(view, layout);
    for (const row of rowsBetween(view.sheet, layout.block.top, layout.lastRow)) {
      const isHeader = row <= layout.block.bottom;
      look(row, (cell) => {
        if (isHeader || cell.column > layout.right) return true;
        return row > last && !isPriorityOfMeasure(view, layout, cell);
      });
    }
  }
  return { entries, isLegend: (cell) => cells.has(cellKey(cell)) };
}

/** Legend entries of a sheet that holds no table. */
export function readLegendSheet(view: GridView): readonly LegendEntry[] {
  return rowsBetween(view.sheet, 0, 200).flatMap((row) =>
    view.sheet.cellsInRow(row).flatMap((cell) => readLegendCell(cell, view)),
  );
}

/** The last row with a mark under a municipality: below it no row of the table has marks. */
function lastMarkRow(view: GridView, layout: Layout): number {
  const columns = markColumns(layout.municipalities);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const rows = rowsBetween(view.sheet, layout.block.bottom + 1, layout.lastRow);
  const isMarked = (row: number): boolean =>
    view.sheet
      .cellsInRow(row)
      .filter((cell) => cell.column >= first && cell.column <= last + 1)
      .filter((cell) => parseMark(cell.text).sign !== null || removeSpace(cell.text).length <= 2)
      .some(
        (cell) =>
          !isLegendCell(view, cell) || (cell.column <= last && namesMeasure(view, layout, row)),
      );
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (row !== undefined && isMarked(row)) return row;
  }
  return layout.block.bottom;
}

function isLegendCell(view: GridView, cell: Cell): boolean {
  return readLegendCell(cell, view).length > 0;
}

/** Whether a sign says 重点PJ of a measure that nobody takes part in yet: then the 備考 beside it is not its meaning. */
function isPriorityOfMeasure(view: GridView, layout: Layout, { row, column }: Cell): boolean {
  if (layout.fieldOf(column) !== "priority") return false;
  return namesMeasure(view, layout, row, (cell) => cell.column < column);
}

/** Whether a row holds a name or a measure: then words right of its last mark (備考, a legend beside the table) are not what the mark means. */
function namesMeasure(
  view: GridView,
  layout: Layout,
  row: number,
  counts: (cell: Cell) => boolean = () => true,
): boolean {
  return view.sheet.cellsInRow(row).some((cell) => {
    if (!counts(cell)) return false;
    const role = layout.roleOf(cell.column);
    const isNamed = (role === "name" || role === "measure") && /\p{L}{2}/u.test(cell.text);
    return isNamed && !isRemark(cell.text) && !isLegendCell(view, cell);
  });
}
