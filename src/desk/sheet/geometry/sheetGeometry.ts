/** A sheet measured for one zoom: its lines, what is frozen, its merged regions, and which cell lies under a pixel. */
import type { CellAddress, CellRange } from "../../../core";
import type { SheetLayout } from "../../../xlsx/view/sheetView";
import { LineAxis } from "./lineAxis";
import { MergeIndex } from "./mergeIndex";

/** ECMA-376 part 1, 18.3.1.4 and 18.3.1.73: what a sheet can hold at most. */
const most = { rows: 1_048_576, columns: 16_384 };

/** Empty lines after the last one in use: there must be room to write on. */
const spare = { rows: 40, columns: 12 };

/** Pixels at 100 %. */
const heading = { height: 22, digit: 8, padding: 16, least: 4 };

export interface SheetGeometry {
  readonly rows: LineAxis;
  readonly columns: LineAxis;
  readonly merges: MergeIndex;
  /** How many lines stay in place, and the pixels they take. */
  readonly frozen: {
    readonly rows: number;
    readonly columns: number;
    readonly height: number;
    readonly width: number;
  };
  /** Pixels of the row numbers and of the column letters. */
  readonly heading: { readonly width: number; readonly height: number };
  /** 1 is 100 %. */
  readonly zoom: number;
}

/** How many lines of a sheet can be shown and written on, spare ones included. */
export interface SheetExtent {
  readonly rows: number;
  readonly columns: number;
}

export function extentOf({
  rowCount,
  columnCount,
}: Pick<SheetLayout, "rowCount" | "columnCount">): SheetExtent {
  return {
    rows: Math.min(most.rows, rowCount + spare.rows),
    columns: Math.min(most.columns, columnCount + spare.columns),
  };
}

export function measureSheet(layout: SheetLayout, zoom: number): SheetGeometry {
  const extent = extentOf(layout);
  const rows = new LineAxis(layout.rows, extent.rows, zoom);
  const columns = new LineAxis(layout.columns, extent.columns, zoom);
  const digits = Math.max(heading.least, String(rows.count).length);
  return {
    rows,
    columns,
    merges: new MergeIndex(layout.merges),
    frozen: {
      ...layout.frozen,
      height: rows.offsetOf(layout.frozen.rows),
      width: columns.offsetOf(layout.frozen.columns),
    },
    heading: {
      width: Math.round((digits * heading.digit + heading.padding) * zoom),
      height: Math.round(heading.height * zoom),
    },
    zoom,
  };
}

export interface ScrollOffset {
  readonly top: number;
  /** Pixels from the side where column A is. */
  readonly left: number;
}

export interface ViewSize {
  readonly width: number;
  readonly height: number;
}

/** What a pixel of the view shows: a cell, or the heading of a row, a column or all. */
export interface Hit extends CellAddress {
  readonly part: "cell" | "row" | "column" | "all";
}

/** @param x pixels from the side of the view where the row numbers are */
export function hitTest(
  { rows, columns, frozen, heading: { width, height } }: SheetGeometry,
  { top, left }: ScrollOffset,
  x: number,
  y: number,
): Hit {
  const across = x - width;
  const down = y - height;
  return {
    row: rows.lineAt(down < frozen.height ? down : down + top),
    column: columns.lineAt(across < frozen.width ? across : across + left),
    part: partAt(across, down),
  };
}

function partAt(across: number, down: number): Hit["part"] {
  if (across < 0) return down < 0 ? "all" : "row";
  return down < 0 ? "column" : "cell";
}

/**
 * The least scrolling after which an area is in sight, beside headings and frozen lines. Of an area larger than the view
 * its first cell is shown. Frozen cells are always in sight, and what spans all lines is as much in sight as it can be.
 */
export function scrollToShow(
  { rows, columns, frozen, heading: { width, height } }: SheetGeometry,
  at: ScrollOffset,
  view: ViewSize,
  area: CellRange,
): ScrollOffset {
  const room = {
    height: view.height - height - frozen.height,
    width: view.width - width - frozen.width,
  };
  return {
    top:
      area.top < frozen.rows || isAll(rows, area.top, area.bottom)
        ? at.top
        : nearest(
            at.top,
            room.height,
            rows.offsetOf(area.top) - frozen.height,
            rows.offsetOf(area.bottom + 1) - frozen.height,
          ),
    left:
      area.left < frozen.columns || isAll(columns, area.left, area.right)
        ? at.left
        : nearest(
            at.left,
            room.width,
            columns.offsetOf(area.left) - frozen.width,
            columns.offsetOf(area.right + 1) - frozen.width,
          ),
  };
}

function isAll(lines: LineAxis, first: number, last: number): boolean {
  return first === 0 && last === lines.count - 1;
}

function nearest(at: number, room: number, start: number, end: number): number {
  if (start < at || end - start > room) return start;
  return end > at + room ? end - room : at;
}
