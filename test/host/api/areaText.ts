/** Addresses of ranges as the API spells them: "A1:B2", whole rows "2:5", whole columns "A:C", with a sheet before "!". */
import {
  formatColumn,
  formatRange,
  parseAddress,
  parseRange,
  type CellRange,
} from "../../../src/core/grid/address";
import { sheetLimits } from "../workbook/shift";

const lastRow = sheetLimits.rows - 1;
const lastColumn = sheetLimits.columns - 1;

export const wholeSheet: CellRange = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

/** The area of a text without a sheet's name; null where it is none. */
export function parseArea(text: string): CellRange | null {
  const rows = /^\$?([1-9]\d*):\$?([1-9]\d*)$/u.exec(text);
  if (rows !== null) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, lastColumn);
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/u.exec(text);
  if (columns !== null) return ordered(0, columnOf(columns[1]), lastRow, columnOf(columns[2]));
  const area = parseRange(text);
  return area !== null && area.bottom <= lastRow && area.right <= lastColumn ? area : null;
}

function columnOf(letters = ""): number {
  return parseAddress(`${letters}1`)?.column ?? 0;
}

function ordered(top: number, left: number, bottom: number, right: number): CellRange {
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** An area without its sheet, whole rows and columns by their short names. */
export function formatArea(area: CellRange): string {
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${formatColumn(area.left)}:${formatColumn(area.right)}`;
  return formatRange(area);
}

export function isWholeRows({ left, right }: CellRange): boolean {
  return left === 0 && right === lastColumn;
}

export function isWholeColumns({ top, bottom }: CellRange): boolean {
  return top === 0 && bottom === lastRow;
}

/** A sheet's name as it stands before "!": quoted where letters and digits are not all. */
export function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseAddress(name) === null;
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'Sheet 1'!A1" into name and address; the name is null where there is none. */
export function splitSheet(text: string): { sheet: string | null; address: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/u.exec(text);
  if (match === null) return { sheet: null, address: text };
  const [, quoted, plain, address = ""] = match;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, address };
}

export function rowCount({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: CellRange): number {
  return right - left + 1;
}

export function cellCount(area: CellRange): number {
  return rowCount(area) * columnCount(area);
}

/** What a function says of each cell, row by row. */
export function mapArea<T>(area: CellRange, say: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowCount(area) }, (_row, i) =>
    Array.from({ length: columnCount(area) }, (_column, j) => say(area.top + i, area.left + j)),
  );
}

/** The cells that two areas have in common; null for none. */
export function intersect(a: CellRange, b: CellRange): CellRange | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest area around two. */
export function bound(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** One cell as an area. */
export function oneCell(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}
