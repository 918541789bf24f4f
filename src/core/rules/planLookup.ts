/** Finds again, from the place of a finding, what a plan holds there: built once, then asked in constant time. */
import type { Place } from "../grid/address";
import { plainContext, type RuleContext } from "./ruleContext";
import type { FieldCell, MarkCell, Measure, Plan, PlanRow, PlanTable } from "../plan/plan";

/** A mark cell with the row and the table it belongs to. */
export interface FoundMark {
  readonly mark: MarkCell;
  readonly row: PlanRow;
  readonly table: PlanTable;
}

export interface PlanLookup {
  readonly plan: Plan;
  readonly context: RuleContext;
  /** The mark at a place, municipality or 重点PJ column. */
  mark(at: Place): FoundMark | undefined;
  /** The measures of a cell, first to last. */
  measures(at: Place): readonly Measure[];
  /** The title, heading, band or field at a place. */
  cell(at: Place): FieldCell | undefined;
  /** The row of the grid at a sheet's 0-based row. */
  row(sheet: string, row: number): { readonly row: PlanRow; readonly table: PlanTable } | undefined;
}

/** Builds the lookup of a plan, in one walk over it. */
export function buildPlanLookup(plan: Plan, context: RuleContext = plainContext): PlanLookup {
  const cells = new Map<string, FieldCell>();
  const marks = new Map<string, FoundMark>();
  const measures = new Map<string, Measure[]>();
  const rows = new Map<string, { row: PlanRow; table: PlanTable }>();
  for (const table of plan.tables) {
    for (const cell of table.cells) cells.set(keyOf(cell.at), cell);
    for (const row of table.rows) {
      rows.set(`${row.row} ${table.sheet}`, { row, table });
      for (const mark of [...row.marks, ...(row.priority === null ? [] : [row.priority])]) {
        marks.set(keyOf(mark.at), { mark, row, table });
      }
    }
    for (const measure of table.measures) {
      const key = keyOf(measure.source.at);
      const others = measures.get(key);
      if (others === undefined) measures.set(key, [measure]);
      else others.push(measure);
    }
  }
  return {
    plan,
    context,
    cell: (at) => cells.get(keyOf(at)),
    mark: (at) => marks.get(keyOf(at)),
    measures: (at) => measures.get(keyOf(at)) ?? [],
    row: (sheet, row) => rows.get(`${row} ${sheet}`),
  };
}

function keyOf({ sheet, row, column }: Place): string {
  return `${row} ${column} ${sheet}`;
}
