/** Cells that are inserted or taken out, and where that moves areas and the references of formulas. */
import type { CellRange } from "../../../src/core/grid/address";

/** The largest sheet: 1,048,576 rows and 16,384 columns (Microsoft: Excel specifications and limits). */
export const sheetLimits = { rows: 1_048_576, columns: 16_384 };

/** Lines (rows or columns) put in or taken out, within a strip of the sheet or all of it. All 0-based. */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  /** The strip across the axis that is moved: columns of shifted rows and the reverse, inclusive. */
  readonly from: number;
  readonly to: number;
}

/** Where an area is after a shift; null where it is gone. Areas that the strip cuts do not move. */
export function shiftArea(area: CellRange, shift: Shift): CellRange | null {
  const isRow = shift.axis === "row";
  const across = isRow ? [area.left, area.right] : [area.top, area.bottom];
  const [near = 0, far = 0] = across;
  if (near < shift.from || far > shift.to) return area;
  const span = isRow
    ? shiftSpan(area.top, area.bottom, shift)
    : shiftSpan(area.left, area.right, shift);
  if (span === null) return null;
  const [first, last] = span;
  return isRow ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
}

function shiftSpan(first: number, last: number, shift: Shift): [number, number] | null {
  const { at, count } = shift;
  if (shift.kind === "insert") {
    return [first >= at ? first + count : first, last >= at ? last + count : last];
  }
  const end = at + count;
  const newFirst = first < at ? first : Math.max(at, first - count);
  const newLast = last < at ? last : last < end ? at - 1 : last - count;
  return newLast < newFirst ? null : [newFirst, newLast];
}

/** Where a line is after a shift of its axis; null where it is gone. */
export function shiftLine(line: number, shift: Shift): number | null {
  return shiftSpan(line, line, shift)?.[0] ?? null;
}

/** Whether whole rows or columns move, and with them heights, widths and what is hidden. */
export function movesWholeLines({ axis, from, to }: Shift): boolean {
  return from === 0 && to === (axis === "row" ? sheetLimits.columns : sheetLimits.rows) - 1;
}
