/** 色だけの予算化: a legend that tells 予算化する市町 from 取り組む市町 by colour, fill or bold, and by no sign of its own. */
import type { TextEdit } from "../edits/edit";
import type { LegendEntry, Look, WrittenSign } from "../plan/legend";
import type { MarkCell, Plan, PlanTable } from "../plan/plan";
import { parseMark } from "../text/marks";
import { editMark, trimmedOffset, walkMarks } from "./markCells";
import { defineRule } from "./rule";

/** The sign that people use for 予算化 most, and that differs from ○ in print. */
const budgetSign = "◎";

export const budgetByColorOnly = defineRule({
  code: "M09",
  id: "budget-by-color-only",
  severity: "warning",
  fix: "ask",
  serves: ["L1-11"],
  title: { ja: "予算化の印が色だけで区別されている", en: "Budgets told by colour alone" },
  why: {
    ja: "色や塗り、太字は、白黒の印刷や値の貼り付けで失われ、関数でも数えられません。失われると、予算化する市町村が取り組むだけの市町村に見えてしまいます。記号が違えば、色がなくても区別できます。",
    en: "Colour, fill and bold get lost on a black-and-white copy or when values are pasted, and functions cannot count them. Then who budgets looks like who only takes part. A sign of its own stays.",
  },
  messages: {
    byLook: {
      ja: "凡例「{text}」では、予算化する市町村を文字の色・塗り・太字だけで示しています。予算化の印({count}か所)と凡例を「◎」などの別の記号に書き換えてください。",
      en: "By the legend “{text}” budgets are told by colour, fill or bold alone. Please use a sign of its own, such as “◎”, for the {count} marks of budgets and in the legend.",
    },
    lookMissing: {
      ja: "凡例「{text}」では、予算化する市町村を文字の色・塗り・太字だけで示していますが、そのような印が一つもありません。写したときに色が失われていないか、元の表をご確認ください。予算化の印は「◎」などの別の記号にしてください。",
      en: "By the legend “{text}” budgets are told by colour, fill or bold alone, but no mark looks like that. Please check with the original whether the look was lost when the table was copied, and use a sign of its own, such as “◎”, for budgets.",
      fix: "none",
    },
  },
  examples: {
    bad: `
      事業名                              │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援                      │ 創業相談会の開催 │ ○    │ {red:○}
      広域観光連携                        │ 周遊ルートの造成 │ ○    │ ○
      ○:取り組む市町 赤字の○:予算化する市町◀M09`,
    good: `
      事業名                              │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援                      │ 創業相談会の開催 │ ○    │ ◎
      広域観光連携                        │ 周遊ルートの造成 │ ○    │ ○
      ○:取り組む市町 ◎:予算化する市町`,
  },
  check(plan, report) {
    const isLookInUse = plan.tables.some((table) => listBudgets(table).length > 0);
    for (const table of plan.tables) {
      const [entry] = listByLook(table);
      if (entry === undefined) continue;
      const { at, text } = entry;
      const count = tablesOf(entry, plan).flatMap(listBudgets).length;
      if (count > 0) {
        const fix = replaceSigns(entry, plan) === null ? "none" : "ask";
        report({ message: "byLook", at, data: { text, count }, fix });
        // 柱ごとのシートには、予算化する市町のない柱もある
      } else if (!isLookInUse) report({ message: "lookMissing", at, data: { text } });
    }
  },
  propose(finding, { plan }) {
    const entry = plan.tables
      .flatMap(listByLook)
      .find((one) => isSamePlace(one, finding) && one.text === finding.data.text);
    return (entry === undefined ? null : replaceSigns(entry, plan)) ?? [];
  },
});

/** Entries of the legend that give budgets nothing but a look. A table with columns for 予算 needs no sign for it. */
function listByLook(table: PlanTable): readonly LegendEntry[] {
  const { legend, municipalities } = table;
  if (municipalities.some(({ columns }) => columns.some(({ layer }) => layer === "budgets"))) {
    return [];
  }
  const plain = new Set(
    legend.entries.filter(({ meaning }) => meaning === "participates").map(({ look }) => look.sign),
  );
  // ○ を説明しない凡例では、○ は取り組む市町の印
  const isShared = (sign: string): boolean =>
    plain.has(sign) || (sign === "○" && !plain.has(undefined));
  return legend.entries.filter(
    ({ meaning, look }) =>
      meaning === "budgets" && hasLook(look) && (look.sign === undefined || isShared(look.sign)),
  );
}

function hasLook({ color, fill, tint, isBold }: Look): boolean {
  return color !== undefined || fill !== undefined || tint !== undefined || isBold === true;
}

/** The marks of a table that were read as budgets, each cell once. */
function listBudgets(table: PlanTable): readonly MarkCell[] {
  const marks = [...walkMarks({ tables: [table], notes: [] })].map(({ mark }) => mark);
  return marks.filter(({ participation }) => participation === "budgets");
}

/**
 * ◎ in place of the sign, in the legend and in every mark that it explains, in all tables it speaks of.
 * Null where that cannot be whole: no sign in the legend, ◎ in use, other marks of budgets, formulas.
 */
function replaceSigns(entry: LegendEntry, plan: Plan): readonly TextEdit[] | null {
  const { sign } = entry;
  const tables = plan.tables.filter(({ legend }) =>
    legend.entries.some((one) => isSame(one, entry)),
  );
  if (sign === undefined || tables.some((table) => usesBudgetSign(table))) return null;
  const edits: TextEdit[] = [editLegend(entry, sign)];
  for (const table of tables) {
    if (table.legend.entries.filter(({ meaning }) => meaning === "budgets").length > 1) return null;
    for (const mark of listBudgets(table)) {
      const edit = replaceMark(mark, entry);
      if (edit === null) return null;
      edits.push(edit);
    }
  }
  return edits;
}

function editLegend({ at }: LegendEntry, { cellText, start, end }: WrittenSign): TextEdit {
  const splices = [{ start, end, text: budgetSign }];
  return { kind: "text", at, expected: cellText, splices };
}

/** ◎ for the sign of a mark, its note kept; null for a formula or a sign that stands behind a note. */
function replaceMark(mark: MarkCell, { look }: LegendEntry): TextEdit | null {
  const start = trimmedOffset(mark);
  const [glyph = ""] = mark.trimmed;
  if (mark.formula !== null || mark.sign !== look.sign || parseMark(glyph).sign !== look.sign) {
    return null;
  }
  return editMark(mark, { start, end: start + glyph.length, text: budgetSign });
}

function usesBudgetSign(table: PlanTable): boolean {
  return (
    table.legend.entries.some(({ look }) => look.sign === budgetSign) ||
    table.rows.some(({ marks }) => marks.some(({ sign }) => sign === budgetSign))
  );
}

/** Tables that a sentence of the legend speaks of: several, where they share a legend. */
function tablesOf(entry: LegendEntry, plan: Plan): readonly PlanTable[] {
  return plan.tables.filter(({ legend }) => legend.entries.some((one) => isSame(one, entry)));
}

function isSame(one: LegendEntry, other: LegendEntry): boolean {
  return isSamePlace(one, other) && one.text === other.text;
}

function isSamePlace(
  { at: a }: Pick<LegendEntry, "at">,
  { at: b }: Pick<LegendEntry, "at">,
): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
