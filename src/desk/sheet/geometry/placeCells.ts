/** Which cells of a row are drawn, and where: those in sight, and those outside of it whose region or text reaches into it. */
import type { CellRange } from "../../../core";
import type { CellLook, SheetLayout, ViewCell } from "../../../xlsx/view/sheetView";
import type { SheetCells } from "../cells/sheetCells";
import { fitText, type FittedText } from "../look/fitText";
import { textSide } from "../look/lookCss";
import type { MeasureText } from "../look/measureText";
import { placeBorders, type SharedBorders } from "./placeBorders";
import type { SheetGeometry } from "./sheetGeometry";

/** All that the cells of a sheet are drawn from. */
export interface SheetModel {
  readonly layout: SheetLayout;
  readonly geometry: SheetGeometry;
  readonly cells: SheetCells;
  readonly measure: MeasureText;
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  /** 1 where the cell is not merged. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly width: number;
  readonly height: number;
  readonly cell: ViewCell | undefined;
  readonly look: CellLook | undefined;
  readonly borders: SharedBorders;
  readonly text: FittedText | null;
  /** Pixels that the text may take beside the cell. */
  readonly over: RoomBeside;
}

export interface RoomBeside {
  readonly left: number;
  readonly right: number;
  /** Of the cells over which, together with its own, it is centred. */
  readonly across: number;
}

/** Empty cells that a text may run over, at most. */
const mostRunOver = 40;

/** How many columns beside the sight are looked at for text that runs into it. */
const mostLookedAt = 24;

/**
 * Columns to draw of a row, ascending.
 * @param columns those in sight, none of them hidden
 * @param extra a column that is drawn in any case, or null
 */
export function columnsToDraw(
  { layout, geometry: { merges, frozen }, cells }: SheetModel,
  row: number,
  columns: readonly number[],
  extra: number | null,
): readonly number[] {
  const drawn = new Set<number>();
  const add = (column: number): void => {
    const head = merges.headOf({ row, column });
    if (head.row === row) drawn.add(head.column);
  };
  const used = row < layout.rowCount ? layout.columnCount : 0;
  // Frozen cells are always drawn: others pass below them.
  const most = Math.max(used, frozen.columns);
  // What was just typed below the last row is there before the layout says so.
  const isInUse = (column: number): boolean => column < most || holdsText(cells, row, column);
  for (const column of columns) if (isInUse(column)) add(column);
  for (const column of reachingIn(cells, row, columns, frozen.columns)) add(column);
  if (extra !== null) add(extra);
  return [...drawn].sort((a, b) => a - b);
}

/** Cells that are out of sight, of which the text may be seen. */
function reachingIn(
  cells: SheetCells,
  row: number,
  columns: readonly number[],
  frozen: number,
): readonly number[] {
  const scrolled = columns.filter((column) => column >= frozen);
  const before = nextContent(cells, row, scrolled.at(0), -1);
  const after = [
    nextContent(cells, row, scrolled.at(-1), 1),
    // Over frozen cells text runs wherever one has scrolled to.
    frozen > 0 ? nextContent(cells, row, frozen - 1, 1) : null,
  ];
  const running = after.filter((column) => column !== null && mayRunLeft(cells, row, column));
  return [before, ...running].filter((column) => column !== null);
}

function mayRunLeft(cells: SheetCells, row: number, column: number): boolean {
  const look = cells.look(row, column);
  const cell = cells.cell(row, column);
  return look !== undefined && cell !== undefined && textSide(look, cell.kind) !== "left";
}

/** The nearest column with a text before (-1) or after (1) another one; null where there is none near. */
function nextContent(
  cells: SheetCells,
  row: number,
  column: number | undefined,
  by: 1 | -1,
): number | null {
  if (column === undefined) return null;
  for (let looked = 1; looked <= mostLookedAt; looked += 1) {
    const at = column + looked * by;
    if (at < 0) return null;
    if (holdsText(cells, row, at)) return at;
  }
  return null;
}

function holdsText(cells: SheetCells, row: number, column: number): boolean {
  return (cells.cell(row, column)?.text ?? "") !== "";
}

export function placeCell(model: SheetModel, row: number, column: number): PlacedCell {
  const { geometry, cells, measure } = model;
  const region = geometry.merges.at({ row, column });
  const area = region ?? { top: row, left: column, bottom: row, right: column };
  const cell = cells.cell(row, column);
  const look = lookOf(model, row, column);
  const across =
    region === null && look?.horizontal === "across" ? acrossWidth(model, row, column) : 0;
  const width = geometry.columns.extentOf(area.left, area.right) + across;
  const isMerged = region !== null || across > 0;
  const text =
    cell === undefined || look === undefined || cell.text === ""
      ? null
      : fitText({ cell, look, width, zoom: geometry.zoom, isMerged }, measure);
  return {
    row,
    column,
    rowSpan: area.bottom - area.top + 1,
    columnSpan: area.right - area.left + 1,
    width: width - across,
    height: geometry.rows.extentOf(area.top, area.bottom),
    cell,
    look,
    borders: placeBorders(model, area, look),
    text,
    over: { ...roomFor(model, row, column, text), across },
  };
}

/** A plain cell of which no window tells may have been typed into. */
function lookOf({ cells, layout }: SheetModel, row: number, column: number): CellLook | undefined {
  const isEmpty = cells.cell(row, column) === undefined;
  return cells.look(row, column) ?? (isEmpty ? undefined : layout.plainLook);
}

/** Pixels of the empty cells at the right over which a text is centred together with its own. */
function acrossWidth({ layout, geometry, cells }: SheetModel, row: number, column: number): number {
  let width = 0;
  for (let at = column + 1; at < layout.columnCount; at += 1) {
    if (holdsText(cells, row, at) || cells.look(row, at)?.horizontal !== "across") break;
    width += geometry.columns.sizeOf(at);
  }
  return width;
}

function roomFor(
  model: SheetModel,
  row: number,
  column: number,
  text: FittedText | null,
): Omit<RoomBeside, "across"> {
  const { left, right } = text?.beyond ?? { left: 0, right: 0 };
  return {
    left: left === 0 ? 0 : roomBeside(model, row, column, -1),
    right: right === 0 ? 0 : roomBeside(model, row, column, 1),
  };
}

/** Pixels of the empty cells that follow a cell. */
function roomBeside(
  { geometry: { columns, merges }, cells }: SheetModel,
  row: number,
  column: number,
  by: 1 | -1,
): number {
  let room = 0;
  for (let at = column + by, looked = 0; looked < mostRunOver; at += by, looked += 1) {
    const isOutside = at < 0 || at >= columns.count;
    if (isOutside || holdsText(cells, row, at)) break;
    if (merges.at({ row, column: at }) !== null) break;
    room += columns.sizeOf(at);
  }
  return room;
}

/**
 * Rows to draw: those in sight, and the first rows of regions that reach into it.
 * @param sight rows and columns in sight
 * @returns ascending; hidden rows only as first rows of regions
 */
export function rowsToDraw({ geometry }: SheetModel, sight: CellRange): readonly number[] {
  const rows = new Set<number>();
  for (let row = sight.top; row <= sight.bottom; row += 1) {
    if (!geometry.rows.isHidden(row)) rows.add(row);
  }
  for (const { top } of geometry.merges.touching(sight)) {
    if (top >= geometry.frozen.rows) rows.add(top);
  }
  return [...rows].sort((a, b) => a - b);
}
