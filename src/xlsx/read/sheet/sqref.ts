/** The ranges that a rule of a worksheet is about. */
import { parseRange, type CellRange } from "../../../core";

/** Ranges of an ST_Sqref (ECMA-376 part 1, 18.18.76), apart by blanks; what is no range is left out. */
export function parseSqref(text: string): readonly CellRange[] {
  return text
    .split(/\s+/u)
    .map(parseRange)
    .filter((range) => range !== null);
}
