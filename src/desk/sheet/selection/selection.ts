/** What is selected in a sheet, and how it moves: as data, so that keys and mouse say the same thing. */
import type { CellAddress, CellRange } from "../../../core";
import type { Direction } from "../cells/sheetSource";
import type { LineAxis } from "../geometry/lineAxis";
import { isSameRange, type MergeIndex } from "../geometry/mergeIndex";
import type { SheetGeometry } from "../geometry/sheetGeometry";

/** The active cell, and a range that it lies in. All cells are 0-based. */
export interface Selection {
  /** Where typing goes; the first cell of its merged region. */
  readonly active: CellAddress;
  /** The corner of the range that stays, and the one that moves when it is extended. */
  readonly anchor: CellAddress;
  readonly focus: CellAddress;
  /** Column of the cell from which Tab has led here: Enter goes below that one. Absent where anything else has. */
  readonly tabbedFrom?: number;
}

export function selectCell(cell: CellAddress): Selection {
  return { active: cell, anchor: cell, focus: cell };
}

/** Selects a range; its upper left cell becomes the active one. */
export function selectRange({ top, left, bottom, right }: CellRange): Selection {
  const first = { row: top, column: left };
  return { active: first, anchor: first, focus: { row: bottom, column: right } };
}

/** The range that is selected; merged regions are in it as a whole. */
export function selectedRange({ anchor, focus }: Selection, merges: MergeIndex): CellRange {
  return merges.widen({
    top: Math.min(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    bottom: Math.max(anchor.row, focus.row),
    right: Math.max(anchor.column, focus.column),
  });
}

/** Whether no more than the active cell, merged or not, is selected. */
function isOneCell(selection: Selection, merges: MergeIndex): boolean {
  const range = selectedRange(selection, merges);
  const region = merges.at(selection.active);
  if (region !== null) return isSameRange(region, range);
  return range.top === range.bottom && range.left === range.right;
}

/** Extends the selection so that a cell is its other end. */
export function extendTo(selection: Selection, focus: CellAddress): Selection {
  return { ...selection, focus };
}

/** The shown cell beside a cell; merged regions are stepped over. The cell itself at the edge of the sheet. */
export function neighbour(
  cell: CellAddress,
  direction: Direction,
  { rows, columns, merges }: SheetGeometry,
): CellAddress {
  const { row, column } = cell;
  const edge = merges.at(cell) ?? { top: row, bottom: row, left: column, right: column };
  switch (direction) {
    case "up":
      return { row: beside(rows, edge.top, -1, row), column };
    case "down":
      return { row: beside(rows, edge.bottom, 1, row), column };
    case "left":
      return { row, column: beside(columns, edge.left, -1, column) };
    case "right":
      return { row, column: beside(columns, edge.right, 1, column) };
  }
}

function beside(lines: LineAxis, edge: number, by: 1 | -1, otherwise: number): number {
  return lines.nextShown(edge, by) ?? otherwise;
}

/** The cell that Tab, Enter and their opposites lead to: beside the active one, or round and round in a range. */
export function advance(
  selection: Selection,
  direction: Direction,
  geometry: SheetGeometry,
): Selection {
  const { merges } = geometry;
  if (isOneCell(selection, merges)) return advanceOne(selection, direction, geometry);
  const range = selectedRange(selection, merges);
  return { ...selection, active: goRound(selection.active, direction, range, geometry) };
}

/** As in Excel, Enter after Tab and Tab leads to the row below, where the first Tab was pressed. */
function advanceOne(
  { active, tabbedFrom }: Selection,
  direction: Direction,
  geometry: SheetGeometry,
): Selection {
  const { column } = active;
  const from = direction === "down" ? { ...active, column: tabbedFrom ?? column } : active;
  const next = selectCell(geometry.merges.headOf(neighbour(from, direction, geometry)));
  const start = direction === "right" ? (tabbedFrom ?? column) : tabbedFrom;
  const isRun = (direction === "right" || direction === "left") && start !== undefined;
  return isRun ? { ...next, tabbedFrom: start } : next;
}

/** The next cell of a range by rows (Tab) or by columns (Enter); after the last one the first. */
function goRound(
  from: CellAddress,
  direction: Direction,
  range: CellRange,
  geometry: SheetGeometry,
): CellAddress {
  const by = direction === "down" || direction === "right" ? 1 : -1;
  const byRows = direction === "left" || direction === "right";
  let next = from;
  do next = stepRound(next, by, byRows, range);
  while (!isPlaceToBe(next, geometry) && !(next.row === from.row && next.column === from.column));
  return next;
}

function stepRound(
  { row, column }: CellAddress,
  by: 1 | -1,
  byRows: boolean,
  { top, left, bottom, right }: CellRange,
): CellAddress {
  const height = bottom - top + 1;
  const width = right - left + 1;
  const count = height * width;
  const at = byRows ? (row - top) * width + column - left : (column - left) * height + row - top;
  const next = (at + by + count) % count;
  return byRows
    ? { row: top + Math.floor(next / width), column: left + (next % width) }
    : { row: top + (next % height), column: left + Math.floor(next / height) };
}

function isPlaceToBe(cell: CellAddress, { rows, columns, merges }: SheetGeometry): boolean {
  return !rows.isHidden(cell.row) && !columns.isHidden(cell.column) && !merges.isCovered(cell);
}
