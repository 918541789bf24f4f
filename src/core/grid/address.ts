/** Where things stand in a sheet: cell addresses, ranges and places, and their A1 spelling. */

/** A cell of a sheet; row and column are 0-based. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; all four edges are 0-based and inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of a workbook: the sheet's name and the 0-based row and column. */
export interface Place extends CellAddress {
  readonly sheet: string;
}

/** Letters of a 0-based column: 0 is A, 26 is AA. */
export function formatColumn(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column of its letters, upper or lower case; NaN when they are not letters. */
function parseColumn(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/u.test(letters)) return Number.NaN;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A1 spelling of a cell: row 5, column 3 is D6. */
export function formatAddress({ row, column }: CellAddress): string {
  return `${formatColumn(column)}${row + 1}`;
}

/** The cell an A1 spelling names ($ allowed), or null when it names none. */
export function parseAddress(text: string): CellAddress | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/u.exec(text);
  const [, letters, digits] = match ?? [];
  if (letters === undefined || digits === undefined) return null;
  return { row: Number(digits) - 1, column: parseColumn(letters) };
}

/** A1 spelling of a range: A3:L60, or A3 when it is one cell. */
export function formatRange(range: CellRange): string {
  const first = formatAddress({ row: range.top, column: range.left });
  const last = formatAddress({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** The range that an A1 spelling names (one cell or two corners in any order), or null. */
export function parseRange(text: string): CellRange | null {
  const [first, second, ...rest] = text.split(":");
  const a = parseAddress(first ?? "");
  const b = second === undefined ? a : parseAddress(second);
  if (a === null || b === null || rest.length > 0) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Whether a cell lies in a range. */
export function contains(range: CellRange, { row, column }: CellAddress): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
