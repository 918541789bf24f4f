/** The order of a workbook's sheets, as far as a plan of it tells. */
import type { Plan } from "../plan/plan";

/** Sheets in the order of the workbook, as far as tables and notes tell: both come in that order. */
export function sheetOrder(plan: Plan): ReadonlyMap<string, number> {
  const names = [...new Set(plan.tables.map((table) => table.sheet))];
  let position = 0;
  for (const { at } of plan.notes) {
    const known = names.indexOf(at.sheet);
    if (known < 0) names.splice(position, 0, at.sheet);
    position = (known < 0 ? position : known) + 1;
  }
  return new Map(names.map((name, index) => [name, index]));
}
