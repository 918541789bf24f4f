/** Cell references as they stand in the bytes of a part, read without making strings. */
import { xlsxFailure } from "../../xlsxFailure";

/** Excel's limits (Microsoft: Excel specifications and limits). */
const rowLimit = 1_048_576;
export const columnLimit = 16_384;

/** Row and column, 0-based, as one number: row × 16,384 + column; -1 for what is no reference. */
export function parseReference(
  bytes: Uint8Array,
  start: number,
  end: number,
  part: string,
): number {
  let column = 0;
  let i = start;
  for (; i < end; i++) {
    const letter = ((bytes[i] ?? 0) & ~0x20) - 0x40;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const row = parseDigits(bytes, i, end);
  if (column === 0 || row === 0) return -1;
  checkLimits(row - 1, column - 1, part);
  return (row - 1) * columnLimit + column - 1;
}

/** 0 where there are no digits or something else. */
function parseDigits(bytes: Uint8Array, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return 0;
    number = number * 10 + digit;
  }
  return number;
}

/** Throws file-too-large for a 0-based row or column that no sheet has. */
export function checkLimits(row: number, column: number, part: string): void {
  if (row >= rowLimit || column >= columnLimit) throw xlsxFailure("file-too-large", { part });
}
