/**
 * Headers of which only the first characters are left (山 宇 萩 防 …): vertical names that a scanner cut.
 * They are known by a legible header of the same order elsewhere in the table.
 */
import { removeSpace } from "../text/fold";
import { isPlainMark } from "./rowKinds";
import { neighbourRow, rowsBetween, type GridView } from "./gridView";
import type { HeaderBlock } from "./headerBlock";
import { namedCells, type HeadingCell, type HeadingRow } from "./headingCells";

/** Cut headers in rows `first` to `last`, each with the reference's names on its own columns. */
export function findCutHeaders(
  view: GridView,
  reference: HeaderBlock,
  first: number,
  last: number,
): readonly HeaderBlock[] {
  const names = nameCells(reference.names);
  const blocks: HeaderBlock[] = [];
  for (const row of rowsBetween(view.sheet, first, last)) {
    if (row >= reference.top && row <= reference.bottom) continue;
    const columns = matchInitials(view, row, names);
    if (columns === null) continue;
    const below = neighbourRow(view.sheet, row, 1);
    const bottom = below !== null && isRemainder(view, below, columns) ? below : row;
    const cells = names.map((name, index) => moveTo(name, columns[index] ?? name.column));
    blocks.push({ top: row, bottom, layerRow: null, names: { top: row, bottom, cells } });
  }
  return blocks;
}

/** Whether a row is what a cut left of a clear row of names. */
export function isCutHeader(view: GridView, row: number, clear: HeadingRow): boolean {
  return row !== clear.top && matchInitials(view, row, nameCells(clear)) !== null;
}

/** The cells from the first name to the last, halves of split names included. */
function nameCells(names: HeadingRow): readonly HeadingCell[] {
  const named = namedCells(names);
  const first = named[0]?.column ?? 0;
  return names.cells.filter((cell) => cell.column >= first && removeSpace(cell.text) !== "");
}

function moveTo(cell: HeadingCell, column: number): HeadingCell {
  return { ...cell, column, lastColumn: column };
}

/** Columns of a run of single characters that begin the names in their order, all but one at most; null if none. */
function matchInitials(
  view: GridView,
  row: number,
  names: readonly HeadingCell[],
): readonly number[] | null {
  const cells = view.sheet
    .cellsInRow(row)
    .filter((cell) => removeSpace(cell.text).length === 1 && !isPlainMark(cell.text));
  if (names.length < 4 || cells.length !== names.length) return null;
  const hits = cells.filter((cell, index) =>
    removeSpace(names[index]?.text ?? "").startsWith(removeSpace(cell.text)),
  );
  return hits.length >= names.length - 1 ? cells.map((cell) => cell.column) : null;
}

/** The other halves of the names below: nothing but very short texts, among them some under the names. */
function isRemainder(view: GridView, row: number, columns: readonly number[]): boolean {
  const cells = view.sheet.cellsInRow(row);
  return (
    cells.some((cell) => columns.includes(cell.column)) &&
    cells.every((cell) => removeSpace(cell.text).length <= 2 && !isPlainMark(cell.text))
  );
}
