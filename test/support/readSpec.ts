/** What a generated sheet says, cell by cell, for tests that read it as a person would. */
import type { CellSpec, CellValue, SheetSpec } from "../../src/core";

/** The text a value shows; numbers and cached formula values as plain digits, "" for an empty cell. */
export function showValue(value: CellValue): string {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  return "runs" in value ? value.runs.map(({ text }) => text).join("") : String(value.value);
}

/** All cells as text, row by row; line feeds become spaces. */
export function showRows({ rows }: SheetSpec): string[][] {
  return rows.map(({ cells }) =>
    cells.map((cell) => showValue(cell?.value ?? null).replaceAll("\n", " ")),
  );
}

/** The list of a sheet: the rows below the header that begins with `first`, as records by heading. */
export function readList(spec: SheetSpec, first: string): Record<string, string>[] {
  const rows = showRows(spec);
  const header = rows.findIndex((row) => row[0] === first && row.length > 2);
  const headings = rows[header] ?? [];
  const list: Record<string, string>[] = [];
  for (const row of rows.slice(header + 1)) {
    if (row[0] === undefined || row[0] === "") break;
    list.push(Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ""])));
  }
  return list;
}

/** Cells that hold a formula. */
export function listFormulas({ rows }: SheetSpec): CellSpec[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell !== null && isFormula(cell.value) ? [cell] : [])),
  );
}

function isFormula(value: CellValue): boolean {
  return value !== null && typeof value === "object" && "formula" in value;
}
