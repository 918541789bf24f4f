/** What of a selection is to be brought into sight when it has changed. */
import type { CellAddress, CellRange } from "../../../core";
import type { SheetGeometry } from "../geometry/sheetGeometry";
import type { Selection } from "./selection";

/**
 * The active cell, with its merged region, where it moved; the end that moved where the selection was extended; null where
 * neither did (all was selected), so nothing is scrolled. Of whole rows and columns no direction is scrolled in which they are whole:
 * such an area spans all lines there.
 */
export function goalOf(
  before: Selection | null,
  now: Selection,
  geometry: SheetGeometry,
): CellRange | null {
  const { active, anchor, focus } = now;
  const isNew = before === null || before === now || !isSame(before.active, active);
  if (isNew) return spread(active, now, geometry);
  if (isSame(before.focus, focus)) return null;
  return isSame(before.anchor, anchor) ? spread(focus, now, geometry) : null;
}

function spread(
  cell: CellAddress,
  { anchor, focus }: Selection,
  { rows, columns, merges }: SheetGeometry,
): CellRange {
  const { row, column } = cell;
  const region = merges.at(cell) ?? { top: row, bottom: row, left: column, right: column };
  const isWholeRow = anchor.column === 0 && focus.column === columns.count - 1;
  const isWholeColumn = anchor.row === 0 && focus.row === rows.count - 1;
  return {
    ...region,
    ...(isWholeRow && { left: 0, right: columns.count - 1 }),
    ...(isWholeColumn && { top: 0, bottom: rows.count - 1 }),
  };
}

function isSame(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}
