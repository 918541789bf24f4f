/** Columns of municipalities that damage can be done to, and the cells of their headings. */
import type { MunicipalityColumn, Place, PlanTable } from "../../src/core";
import type { GoodBook } from "./goodBooks";
import type { Random } from "./random";
import { centersOf } from "./targets";

export interface TargetColumn {
  readonly table: PlanTable;
  readonly one: MunicipalityColumn;
  readonly column: number;
}

/** Partners with one column, other ones left and right of it; in the only table of its sheet. */
export function innerColumns({ plan }: GoodBook): readonly TargetColumn[] {
  return plan.tables.flatMap((table) => {
    const all = table.municipalities.flatMap(({ columns }) => columns.map(({ column }) => column));
    const centers = centersOf(table);
    return table.municipalities.flatMap((one): TargetColumn[] => {
      const [first, second] = one.columns;
      if (first === undefined || second !== undefined || centers.has(one.municipality.name))
        return [];
      const { column } = first;
      const isInner = column > Math.min(...all) && column < Math.max(...all);
      return isInner ? [{ table, one, column }] : [];
    });
  });
}

export function pickColumn(good: GoodBook, random: Random): TargetColumn | undefined {
  return random.pick(innerColumns(good));
}

/** Columns that hold a mark: another heading over an empty one may be anybody's helper. */
export function markedColumns(good: GoodBook): readonly TargetColumn[] {
  return innerColumns(good).filter(({ table, column }) =>
    table.rows.some(({ marks }) =>
      marks.some(({ at, participation }) => at.column === column && participation !== null),
    ),
  );
}

/** Cells of the header's rows in a column. */
export function headerCells({ table, one }: TargetColumn, column: number): readonly Place[] {
  const rows = new Set([
    one.at.row,
    ...table.cells.filter(({ field }) => field === "heading").map(({ at }) => at.row),
  ]);
  return [...rows].map((row) => ({ sheet: table.sheet, row, column }));
}
