/** Cell references as they stand in the bytes of a part, read without making strings. */
import { xlsxFailure } from "../../xlsxFailure";

/** Excel's limits (Microsoft: Excel specifications and limits). */
export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

/** Row and column, 0-based, as one number: row × 16,384 + column; -1 for what is no reference. */
export function parseReference(
  bytes: Uint8Array,
  start: number,
  end: number,
  part: string,
): number {
  let i = start;
  let column = 0;
  for (; i < end; i++) {
    const letter = ((bytes[i] ?? 0) & ~0x20) - 0x40;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const digits = i;
  let row = 0;
  for (; i < end; i++) {
    const digit = (bytes[i] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
  }
  if (digits === start || digits === end || row === 0) return -1;
  checkLimits(row - 1, column - 1, part);
  return (row - 1) * columnLimit + column - 1;
}

/** Throws file-too-large for a 0-based row or column that no sheet has. */
export function checkLimits(row: number, column: number, part: string): void {
  if (row >= rowLimit || column >= columnLimit) throw xlsxFailure("file-too-large", { part });
}
