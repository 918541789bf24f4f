/** Places of a good book that damage can be done to without touching anything that is known of it. */
import type { MarkCell, Measure, Place, PlanRow, PlanTable } from "../../src/core";
import type { GoodBook } from "./goodBooks";

/** A row with its table and its measures. */
export interface TargetRow {
  readonly table: PlanTable;
  readonly row: PlanRow;
  readonly measures: readonly [Measure, ...Measure[]];
  /** The row above that has measures; undefined for the first. */
  readonly above: PlanRow | undefined;
}

/** A mark in a row, of somebody who takes part. */
export interface TargetMark extends TargetRow {
  readonly mark: MarkCell;
}

/** All rows with measures. */
export function allRows({ plan }: GoodBook): readonly TargetRow[] {
  return plan.tables.flatMap((table) =>
    table.rows.flatMap((row, index): TargetRow[] => {
      const [first, ...others] = row.measures.flatMap((position) => table.measures[position] ?? []);
      if (first?.row !== row.row) return [];
      return [{ table, row, measures: [first, ...others], above: table.rows[index - 1] }];
    }),
  );
}

/** Rows that nothing else depends on: no 再掲, none that is repeated, no finding known of them. */
export function quietRows(good: GoodBook): readonly TargetRow[] {
  const counts = new Map<string, number>();
  for (const { text } of good.plan.tables.flatMap(({ measures }) => measures)) {
    const name = text.split("\n")[0] ?? "";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const known = new Set(
    good.findings.flatMap(({ at, related }) => [at, ...related].map((one) => rowKey(one))),
  );
  return allRows(good).filter(
    ({ table, row, measures }) =>
      !known.has(rowKey({ sheet: table.sheet, row: row.row })) &&
      measures.every(
        ({ isRelisted, text, source }) =>
          !isRelisted &&
          counts.get(text.split("\n")[0] ?? "") === 1 &&
          !known.has(rowKey(source.at)),
      ),
  );
}

function rowKey({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${String(row)} ${sheet}`;
}

/** Names of the center cities of a table. */
export function centersOf({ municipalities }: PlanTable): ReadonlySet<string> {
  return new Set(municipalities.filter((one) => one.isCenter).map((one) => one.municipality.name));
}

/** Names of those who take part in a row. */
export function participantsOf({ measures: [first] }: TargetRow): readonly string[] {
  return [...first.participation.keys()];
}

/**
 * Marks of partners whose loss changes nothing else: the center city and two more stay, and the
 * municipality has no second column. Merged marks are left out.
 */
export function spareMarks(good: GoodBook): readonly TargetMark[] {
  return quietRows(good).flatMap((target) => {
    const { table, row } = target;
    const centers = centersOf(table);
    if (participantsOf(target).length < 4) return [];
    return row.marks
      .filter(
        (mark) =>
          mark.municipality !== null &&
          !centers.has(mark.municipality) &&
          mark.participation !== null &&
          mark.at.row === row.row &&
          columnsOf(table, mark.municipality) === 1,
      )
      .map((mark): TargetMark => ({ ...target, mark }));
  });
}

/** Any mark of taking part in a quiet row, one that budgets included. */
export function quietMarks(good: GoodBook): readonly TargetMark[] {
  return quietRows(good).flatMap((target) =>
    target.row.marks
      .filter(
        (mark) =>
          mark.municipality !== null &&
          mark.participation !== null &&
          mark.at.row === target.row.row,
      )
      .map((mark): TargetMark => ({ ...target, mark })),
  );
}

export function columnsOf({ municipalities }: PlanTable, name: string | null): number {
  return municipalities.find((one) => one.municipality.name === name)?.columns.length ?? 0;
}

/** Cells of a row's mark columns that say nothing. */
export function blankMarkCells({ table, row }: TargetRow): readonly Place[] {
  const filled = new Set(row.marks.map(({ at }) => at.column));
  return table.municipalities
    .flatMap(({ columns }) => columns)
    .filter(({ column }) => !filled.has(column))
    .map(({ column }) => ({ sheet: table.sheet, row: row.row, column }));
}

/** The column of a field; undefined where the table has none. */
export function columnOf(table: PlanTable, field: string): number | undefined {
  return table.columns.find((one) => one.field === field)?.column;
}

/** Whether a cell belongs to a merged region. */
export function isMerged(good: GoodBook, { sheet, row, column }: Place): boolean {
  const merges = good.book.sheets.find(({ name }) => name === sheet)?.merges ?? [];
  return merges.some(
    (range) =>
      row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
  );
}

/** All cells of a row from the left edge to two columns right of its table. */
export function cellsOfRow({ table }: TargetRow, row: number): readonly Place[] {
  return Array.from({ length: table.range.right + 3 }, (_, column) => ({
    sheet: table.sheet,
    row,
    column,
  }));
}
