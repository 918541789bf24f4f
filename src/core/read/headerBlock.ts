/** The rows of a header: the row of names, with bands and headings above it, layers, codes or cut-off halves below it. */
import type { CellAddress } from "../grid/address";
import { removeSpace } from "../text/fold";
import { isBandOverNames, parseFieldHeading, parseLayerHeading } from "./columnFields";
import { neighbourRow, type GridView } from "./gridView";
import { isPlainMark } from "./rowKinds";
import { namedCells, type HeadingRow } from "./headingCells";

/** Rows `top` to `bottom` (0-based, inclusive) and the names among them. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly names: HeadingRow;
  /** The row below the names that says 取組 or 予算化 for each column; null as a rule. */
  readonly layerRow: number | null;
}

/** A header is at most this many rows higher than its names: title rows must not be taken in. */
const bandsAbove = 3;
const rowsBelowNames = 3;

export function findBlock(
  view: GridView,
  names: HeadingRow,
  next: HeadingRow | undefined,
): HeaderBlock {
  const named =
    next !== undefined && repeatsColumns(view, names, next) ? next.bottom : names.bottom;
  const below = neighbourRow(view.sheet, named, 1);
  const layerRow = below !== null && isLayerRow(view, below, names) ? below : null;
  const bottom = findBottom(view, layerRow ?? named, names.bottom + rowsBelowNames);
  const merged = mergedBottom(view, names, bottom);
  return { top: findTop(view, names), bottom: Math.max(bottom, merged), names, layerRow };
}

function findTop(view: GridView, names: HeadingRow): number {
  let top = names.top;
  let above = neighbourRow(view.sheet, top, -1);
  while (above !== null && above >= names.top - bandsAbove) {
    if (!isHeadingRowAbove(view, above, names)) break;
    top = above;
    above = neighbourRow(view.sheet, top, -1);
  }
  return top;
}

/** Further rows of headings below `bottom`, down to `lowest`. */
function findBottom(view: GridView, from: number, lowest: number): number {
  let bottom = from;
  let below = neighbourRow(view.sheet, bottom, 1);
  while (below !== null && below <= lowest && isLabelRow(view, below)) {
    bottom = below;
    below = neighbourRow(view.sheet, bottom, 1);
  }
  return bottom;
}

/** A row above belongs to the header when it heads two columns, or stands as a band over the names. */
function isHeadingRowAbove(view: GridView, row: number, names: HeadingRow): boolean {
  const cells = view.sheet.cellsInRow(row);
  if (cells.some((cell) => removeSpace(cell.text).length > 30 || isPlainMark(cell.text)))
    return false;
  const headings = cells.filter(
    (cell) => !overlapsNames(view, cell, names) && parseFieldHeading(cell.text) !== null,
  );
  const reachDown = headings.filter((cell) => (view.merge(row, cell.column)?.bottom ?? row) > row);
  const bands = cells.filter(
    (cell) => isBandOverNames(cell.text) && overlapsNames(view, cell, names),
  );
  return headings.length >= 2 || reachDown.length >= 1 || bands.length >= 1;
}

/** Whether a cell, with all columns it is merged over, stands over some of the names. */
export function overlapsNames(
  view: GridView,
  { row, column }: CellAddress,
  names: HeadingRow,
): boolean {
  const right = Math.max(view.merge(row, column)?.right ?? column, column);
  const named = namedCells(names);
  const first = named[0]?.column ?? 0;
  const last = named.at(-1)?.lastColumn ?? 0;
  return right >= first && column <= last;
}

/** Codes below names, or names below codes: the same columns once more. */
function repeatsColumns(view: GridView, names: HeadingRow, next: HeadingRow): boolean {
  if (!followsDirectly(view, names, next)) return false;
  const columns = new Set(namedCells(names).map((cell) => cell.column));
  const same = namedCells(next).filter((cell) => columns.has(cell.column));
  return same.length >= 2 && same.length * 2 >= columns.size;
}

/** Whether a row of names stands below another one, with a blank row between them at most. */
export function followsDirectly(view: GridView, before: HeadingRow, next: HeadingRow): boolean {
  return neighbourRow(view.sheet, before.bottom, 1) === next.top;
}

function isLayerRow(view: GridView, row: number, names: HeadingRow): boolean {
  const named = namedCells(names);
  const first = named[0]?.column ?? 0;
  const cells = view.sheet.cellsInRow(row).filter((cell) => cell.column >= first);
  const layers = cells.filter((cell) => parseLayerHeading(cell.text) !== null);
  return layers.length >= 2 && layers.length * 2 >= cells.length;
}

/** A further row of headings: several headings, no mark, nothing long. */
function isLabelRow(view: GridView, row: number): boolean {
  const cells = view.sheet.cellsInRow(row);
  if (cells.length < 2) return isUnitRow(cells.map((cell) => cell.text));
  if (cells.some((cell) => isPlainMark(cell.text) || removeSpace(cell.text).length > 16))
    return false;
  const headings = cells.filter((cell) => parseFieldHeading(cell.text) !== null);
  return headings.length >= 2 && headings.length * 2 >= cells.length;
}

/** A lone 「(千円)」 below a heading. */
function isUnitRow(texts: readonly string[]): boolean {
  return (
    texts.length === 1 &&
    /^[(（【]?(?:単位[:：]?)?(?:千円|円|百万円|%|％)[)）】]?$/u.test(removeSpace(texts[0] ?? ""))
  );
}

/** Headings merged downwards hold the block together. */
function mergedBottom(view: GridView, names: HeadingRow, bottom: number): number {
  const reach = view.sheet
    .cellsInRow(names.top)
    .map((cell) => view.merge(names.top, cell.column)?.bottom ?? names.top)
    .filter((row) => row - names.top <= 3);
  return Math.max(bottom, ...reach);
}
