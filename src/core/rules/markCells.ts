/** Walks the marks of a plan for the rules about them, and makes the edits they propose. */
import type { TextEdit, TextSplice } from "../edits/edit";
import type { MarkCell, Plan, PlanRow, PlanTable } from "../plan/plan";
import type { FoundMark } from "./planLookup";

/** The marks in municipality columns, row by row. A merged cell that serves several rows comes once. */
export function* walkMarks(plan: Plan): Generator<FoundMark & { readonly municipality: string }> {
  for (const table of plan.tables) {
    const seen = new Set<string>();
    for (const row of table.rows) {
      for (const mark of row.marks) {
        const key = `${mark.at.row} ${mark.at.column}`;
        if (mark.municipality === null || seen.has(key)) continue;
        seen.add(key);
        yield { mark, row, table, municipality: mark.municipality };
      }
    }
  }
}

/** Names of those who take part in a row, in column order. */
export function participantsOf(row: PlanRow, table: PlanTable): readonly string[] {
  const names = row.measures.flatMap((position) => [
    ...(table.measures[position]?.participation.keys() ?? []),
  ]);
  return [...new Set(names)];
}

/** Whether the legend gives a sign a meaning for municipalities: takes part, budgets, does not. */
function legendKnowsMark(table: PlanTable, sign: string): boolean {
  return table.legend.entries.some(
    ({ look, meaning }) =>
      look.sign === sign && ["participates", "budgets", "absent"].includes(meaning),
  );
}

/** Whether the legend says that a sign marks a 重点PJ. */
export function legendKnowsPriority(table: PlanTable, sign: string): boolean {
  return table.legend.entries.some(
    ({ look, meaning }) => look.sign === sign && meaning === "priority",
  );
}

/**
 * ● in a municipality's column although the sheet uses it for 重点PJ or says nothing of it:
 * most likely it slipped in from the 重点PJ column.
 */
export function isStrayPriorityMark(mark: MarkCell, table: PlanTable): boolean {
  if (mark.municipality === null || mark.sign !== "●" || legendKnowsMark(table, "●")) return false;
  return !mark.isUnderstood || legendKnowsPriority(table, "●");
}

/** An edit of a mark cell; offsets refer to its raw text. */
export function editMark(mark: MarkCell, ...splices: readonly TextSplice[]): TextEdit {
  return { kind: "text", at: mark.at, expected: mark.raw, splices };
}

/** Offset of the trimmed text in the raw text of a mark. */
export function trimmedOffset(mark: MarkCell): number {
  return Math.max(0, mark.raw.indexOf(mark.trimmed));
}
