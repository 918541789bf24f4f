/** What a table's columns may hold, and how the cells of a row that slipped are counted back to them. */
import type { Field } from "../plan/plan";

/**
 * What may stand in a column. "priority" and "number" are columns that hold nothing but signs or numbers
 * elsewhere in the table, "label" one of short names, "change" one of 新規・拡充・継続, "remarks" one of words; "free" takes
 * anything, "none" is a column without heading.
 */
export type Role =
  | "mark"
  | "priority"
  | "name"
  | "measure"
  | "label"
  | "number"
  | "change"
  | "remarks"
  | "free"
  | "none";

/** What a table's columns may hold. */
export interface Columns {
  readonly roleOf: (column: number) => Role;
  readonly fieldOf: (column: number) => Field | null;
  /** 0-based column of the rows' own numbers, No.; null for none. */
  readonly numberColumn: number | null;
  /** Whether a column of names holds no bare numbers as a rule. */
  readonly isOfWords: (column: number) => boolean;
  /** The sign that the 重点PJ column holds as a rule; null for none. */
  readonly prioritySign: string | null;
  /** 0-based column of the 重点PJ; null for none. */
  readonly priorityColumn: number | null;
  /** Whether 新規・拡充・継続 have a column of their own ("change"): elsewhere such a word alone is out of place. */
  readonly hasChangeColumn: boolean;
}

/** The cells of a row from `from` on belong `offset` columns further left (a positive offset: the row slipped right). */
export interface Shift {
  readonly from: number;
  readonly offset: number;
}

/** The column a cell belongs to after a shift. */
export function shiftedColumn(column: number, shift: Shift): number {
  return column >= shift.from ? column - shift.offset : column;
}
