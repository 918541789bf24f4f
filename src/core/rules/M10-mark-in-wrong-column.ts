/** 印の取り違え: ○ in the 重点PJ column of a table that uses ● there, or ● in a municipality's column. */
import type { MarkCell, PlanTable } from "../plan/plan";
import { editMark, isStrayPriorityMark, legendKnowsPriority, walkMarks } from "./markCells";
import { defineRule } from "./rule";

export const markInWrongColumn = defineRule({
  code: "M10",
  id: "mark-in-wrong-column",
  severity: "warning",
  fix: "ask",
  serves: ["L2-04"],
  title: {
    ja: "別の欄で使う印が入っている",
    en: "A mark that belongs into another column",
  },
  why: {
    ja: "「●」は重点プロジェクト、「○」は取り組む市町村と使い分けている表で印を取り違えると、件数が実際と合わなくなります。重点PJの欄がおもに「●」の表では、その欄の「○」を重点PJとして数えません。列がずれて貼り付けられたときにも起こります。",
    en: "Where ● means a priority project and ○ a municipality that takes part, a mark in the wrong column makes the counts wrong. Where the 重点PJ column mostly holds ●, a ○ in it does not count as priority. It also happens when a row was pasted one column off.",
  },
  messages: {
    priority: {
      ja: "重点PJの欄に「{value}」があります。この表では「●」が重点PJの印です。重点PJなら「●」に直し、違うなら消してください。",
      en: "The 重点PJ column holds “{value}”, where this table uses “●”. If the row belongs to a priority project please write “●”, else remove the mark.",
    },
    municipality: {
      ja: "{municipality}の欄に、重点PJの印「●」があります。取り組む市町村であれば「○」に直し、違うなら消してください。",
      en: "The column of {municipality} holds “●”, the mark of priority projects. If the municipality takes part please write “○”, else remove the mark.",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性     │ 重点PJ  │ 山口市 │ 宇部市  │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ●      │ ○    │ ○     │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○◀M10 │ ○    │ ●◀M10 │ ○`,
    good: `
      事業名       │ 取組の方向性     │ 重点PJ │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ●     │ ○    │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ●     │ ○    │ ○    │ ○`,
  },
  /** Marks of a row without a measure are left to S08: whose they are must be told first. */
  check(plan, report) {
    for (const priority of plan.tables.flatMap(listStrayParticipation)) {
      const fix = priority.formula !== null ? "none" : "ask";
      report({ message: "priority", at: priority.at, data: { value: priority.trimmed }, fix });
    }
    for (const { mark, row, table, municipality } of walkMarks(plan)) {
      if (row.measures.length === 0 || !isStrayPriorityMark(mark, table)) continue;
      const fix = mark.formula !== null ? "none" : "ask";
      report({ message: "municipality", at: mark.at, data: { municipality }, fix });
    }
  },
  propose(finding, lookup) {
    const mark = lookup.mark(finding.at)?.mark;
    if (mark === undefined) return [];
    const text = finding.message === "priority" ? "●" : "○";
    const start = mark.raw.indexOf(mark.trimmed);
    return [editMark(mark, { start, end: start + mark.trimmed.length, text })];
  },
});

/** ○ in the 重点PJ column of a table that uses ● there. */
function listStrayParticipation(table: PlanTable): readonly MarkCell[] {
  if (!usesBlackForPriority(table)) return [];
  return table.rows.flatMap(({ priority, measures }) =>
    priority?.sign === "○" && measures.length > 0 ? [priority] : [],
  );
}

function usesBlackForPriority(table: PlanTable): boolean {
  if (legendKnowsPriority(table, "○")) return false;
  return legendKnowsPriority(table, "●") || table.rows.some((row) => row.priority?.sign === "●");
}
