/** 参加なし: a measure that nobody takes part in, forgotten or ended. */
import type { PlanRow, PlanTable } from "../plan/plan";
import { participantsOf } from "./markCells";
import { nameOf } from "./measures";
import { defineRule } from "./rule";

export const participationNone = defineRule({
  code: "M05",
  id: "participation-none",
  severity: "warning",
  fix: "none",
  serves: [],
  title: { ja: "取り組む市町村がない", en: "Nobody takes part" },
  why: {
    ja: "どの市町村にも印のない取組の多くは、記入漏れか、終了した取組の消し忘れです。取組の件数には入りますが、どの市町村の件数にも入りません。",
    en: "The marks of such a measure were most often forgotten, or it has ended and was left in the table. It counts as a measure, but for no municipality.",
  },
  messages: {
    none: {
      ja: "「{name}」に取り組む市町村が一つもありません。印の記入漏れか、終了した取組かをご確認ください。",
      en: "No municipality takes part in “{name}”. Please check whether the marks were forgotten or the measure has ended.",
      several: {
        all: {
          ja: "次の取組には、取り組む市町村が一つもありません。印の記入漏れか、終了した取組かをご確認ください。",
          en: "No municipality takes part. Please check whether the marks were forgotten or the measures have ended.",
        },
        each: { ja: "「{name}」", en: "“{name}”" },
      },
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性          │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催      │ ○     │ ○     │ ○
      広域観光連携  │ 周遊ルートの造成◀M05 │       │       │`,
    good: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○     │ ○     │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○     │ ○     │`,
  },
  check(plan, report) {
    for (const table of plan.tables) {
      // 印をまだ一つも付けていない様式では、すべての行を指摘しても役に立たない
      if (!table.measures.some((measure) => measure.participation.size > 0)) continue;
      for (const row of table.rows) {
        const first = table.measures[row.measures[0] ?? -1];
        if (first === undefined || !isWithoutParticipants(row, table)) continue;
        report({ message: "none", at: first.source.at, data: { name: nameOf(first) } });
      }
    }
  },
});

/** A row with a mark nobody understands is another rule's business. */
function isWithoutParticipants(row: PlanRow, table: PlanTable): boolean {
  return participantsOf(row, table).length === 0 && row.marks.every((mark) => mark.isUnderstood);
}
