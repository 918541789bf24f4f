/** The cells of a row on either side of the line beside frozen columns. What reaches over the line has a part on both sides. */
import { columnsToDraw, placeCell, type PlacedCell, type SheetModel } from "./placeCells";
import type { SheetGeometry } from "./sheetGeometry";

export interface RowTask {
  readonly row: number;
  /** Columns in sight that are not frozen. */
  readonly columns: readonly number[];
  /** Column of the active cell, if it is in this row. */
  readonly activeColumn: number | null;
  /** What is said beside cells, by column: there may be nothing else in them. */
  readonly comments: ReadonlyMap<number, unknown> | undefined;
  /** A second picture of a row of which regions reach beyond the frozen rows. */
  readonly isEcho: boolean;
}

/** As Excel does, each side shows what of a cell and its text lies in its own columns, wherever the other side is scrolled to. */
export interface PlacedRow {
  /** Frozen cells, and cells whose text runs over frozen ones. */
  readonly start: readonly PlacedCell[];
  /** The others, and frozen cells of which the region or the text runs over the line. */
  readonly rest: readonly PlacedCell[];
}

export function placeRow(
  model: SheetModel,
  { row, columns, activeColumn, comments, isEcho }: RowTask,
): PlacedRow {
  const { frozen, merges, columns: axis, rows } = model.geometry;
  const frozenColumns = Array.from({ length: frozen.columns }, (_, column) => column).filter(
    (column) => !axis.isHidden(column),
  );
  const isShown = !rows.isHidden(row);
  const inSight = [...frozenColumns, ...columns];
  const withContent = columnsToDraw(model, row, inSight, activeColumn);
  const commented = comments === undefined ? [] : inSight.filter((one) => comments.has(one));
  const drawn = joinColumns(withContent, commented, (column) =>
    merges.isCovered({ row, column }),
  ).filter((column) => (isShown && !isEcho) || isTall(merges.at({ row, column })));
  const placed = drawn.map((column) => placeCell(model, row, column));
  return {
    start: placed.filter(
      (cell) => cell.column < frozen.columns || endsOf(cell, model.geometry).left < frozen.width,
    ),
    rest: placed.filter(
      (cell) =>
        cell.column + cell.columnSpan > frozen.columns ||
        endsOf(cell, model.geometry).right > frozen.width,
    ),
  };
}

/** Both, ascending; of the others those that nothing covers. */
function joinColumns(
  columns: readonly number[],
  others: readonly number[],
  isCovered: (column: number) => boolean,
): readonly number[] {
  const more = others.filter((one) => !columns.includes(one) && !isCovered(one));
  return more.length === 0 ? columns : [...columns, ...more].sort((a, b) => a - b);
}

function isTall(region: { readonly top: number; readonly bottom: number } | null): boolean {
  return region !== null && region.bottom > region.top;
}

/** Where a cell begins and ends together with its text. Pixels from column A. */
function endsOf(
  { column, width, text, over }: PlacedCell,
  { columns }: SheetGeometry,
): { readonly left: number; readonly right: number } {
  const beyond = text?.beyond ?? { left: 0, right: 0 };
  const start = columns.offsetOf(column);
  return {
    left: start - Math.min(beyond.left, over.left),
    right: start + width + Math.max(Math.min(beyond.right, over.right), over.across),
  };
}
