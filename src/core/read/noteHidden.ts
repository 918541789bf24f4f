/** What of a table is not on the screen, and was read all the same: hidden rows and columns, a hidden sheet. */
import { formatColumn, type Place } from "../grid/address";
import type { Note } from "../plan/note";
import type { PlanTable } from "../plan/plan";
import { placeOf, type GridView } from "./gridView";

/** One note a table and kind. Rows that a filter hides are hidden rows. */
export function noteHidden(view: GridView, table: PlanTable): readonly Note[] {
  return [
    ...noteHiddenSheet(view, table),
    ...noteHiddenRows(view, table),
    ...noteHiddenColumns(view, table),
  ];
}

function note(message: string, at: Place, data: Note["data"]): Note {
  return { code: "S07", message, at, data, related: [] };
}

function noteHiddenSheet(view: GridView, { title, range }: PlanTable): readonly Note[] {
  if (view.sheet.visibility === "visible") return [];
  const at = title?.at ?? placeOf(view, { row: range.top, column: range.left });
  return [note("sheet", at, { sheet: view.sheet.name })];
}

function noteHiddenRows(view: GridView, { rows, measures, range }: PlanTable): readonly Note[] {
  const { hiddenRows } = view.sheet;
  if (hiddenRows.size === 0) return [];
  const hidden = rows.filter(({ row }) => hiddenRows.has(row));
  const [first] = hidden;
  if (first === undefined) return [];
  const column =
    measures[first.measures[0] ?? -1]?.source.at.column ?? first.marks[0]?.at.column ?? range.left;
  const at = placeOf(view, { row: first.row, column });
  const written = formatSpans(
    hidden.map(({ row }) => row),
    (row) => String(row + 1),
  );
  return [note("rows", at, { rows: written, count: hidden.length })];
}

/** A hidden key or number of somebody's own is no part of the plan. */
const plainFields: ReadonlySet<string> = new Set(["other", "number", "projectNumber"]);

function noteHiddenColumns(view: GridView, table: PlanTable): readonly Note[] {
  const { hiddenColumns } = view.sheet;
  if (hiddenColumns.size === 0) return [];
  const filled = new Set(
    table.cells.flatMap(({ at, field }) => (field === "heading" ? [] : [at.column])),
  );
  const fields = table.columns
    .filter(({ field, column }) => !plainFields.has(field) && filled.has(column))
    .map(({ column }) => column);
  const marks = table.municipalities.flatMap((one) => one.columns.map(({ column }) => column));
  const hidden = [...fields, ...marks]
    .filter((column) => hiddenColumns.has(column))
    .sort((a, b) => a - b);
  const [first] = hidden;
  if (first === undefined) return [];
  const column = formatSpans(hidden, formatColumn);
  return [note("columns", headingOf(view, table, first), { column, count: hidden.length })];
}

/** The heading of a column: the lowest of its header. */
function headingOf(
  view: GridView,
  { cells, municipalities, range }: PlanTable,
  column: number,
): Place {
  const named = municipalities.find((one) => one.columns.some((mark) => mark.column === column));
  if (named?.at.column === column) return named.at;
  const heading = cells
    .filter(({ at, field }) => field === "heading" && at.column === column)
    .at(-1);
  return heading?.at ?? placeOf(view, { row: range.top, column });
}

/** Spans that a message names; further ones are counted only. */
const mostSpans = 5;

/** 6、8～10 of ascending numbers. */
function formatSpans(numbers: readonly number[], format: (one: number) => string): string {
  const spans: { first: number; last: number }[] = [];
  for (const one of numbers) {
    const open = spans.at(-1);
    if (open !== undefined && one <= open.last + 1) open.last = one;
    else spans.push({ first: one, last: one });
  }
  const written = spans
    .slice(0, mostSpans)
    .map(({ first, last }) =>
      first === last ? format(first) : `${format(first)}～${format(last)}`,
    );
  return written.join("、") + (spans.length > mostSpans ? "…" : "");
}
