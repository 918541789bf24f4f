/**
 * Formulas that count rows of a list. SUMPRODUCT, not COUNTIFS: a criterion of COUNTIFS reads * ? and < in a name
 * as patterns and differs between Excel and LibreOffice for empty cells.
 */
import type { CellValue } from "../edits/sheetSpec";
import { formatAddress, formatColumn } from "../grid/address";

/** A column of a list and what its cell must be for the row to count. */
export interface Condition {
  /** 0-based. */
  readonly column: number;
  readonly test:
    "filled" | "empty" | { readonly equals: readonly string[] } | { readonly cell: string };
}

/** Rows of the list, 0-based and inclusive. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Counts the rows that meet all conditions; a plain 0 for a list without rows. */
export function countRows(
  rows: RowSpan,
  conditions: readonly Condition[],
  value: number,
): CellValue {
  if (rows.last < rows.first) return 0;
  const terms = conditions.map(({ column, test }) => formatTerm(formatSpan(column, rows), test));
  return { formula: `SUMPRODUCT(${terms.map((term) => `(${term})`).join("*")}*1)`, value };
}

/** Sums cells that stand one above the other. */
export function sumColumn(column: number, rows: RowSpan, value: number): CellValue {
  const first = formatAddress({ row: rows.first, column });
  const last = formatAddress({ row: rows.last, column });
  return { formula: `SUM(${first}:${last})`, value };
}

/** Sums cells that stand side by side in a row (0-based); a plain 0 where there are none. */
export function sumAcross(
  row: number,
  columns: { readonly first: number; readonly last: number },
  value: number,
): CellValue {
  if (columns.last < columns.first) return 0;
  const first = formatAddress({ row, column: columns.first });
  const last = formatAddress({ row, column: columns.last });
  return { formula: `SUM(${first}:${last})`, value };
}

function formatTerm(range: string, test: Condition["test"]): string {
  if (test === "filled") return `${range}<>""`;
  if (test === "empty") return `${range}=""`;
  if ("cell" in test) return `${range}=${test.cell}`;
  return test.equals.map((word) => `(${range}="${word}")`).join("+");
}

function formatSpan(column: number, { first, last }: RowSpan): string {
  const letters = formatColumn(column);
  return `${letters}$${first + 1}:${letters}$${last + 1}`;
}
