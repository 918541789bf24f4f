/** 意味の分からない印: a mark that neither the legend nor usage explains, so that nobody can count it. */
import { isStrayPriorityMark, walkMarks } from "./markCells";
import { defineRule } from "./rule";

export const markUnknown = defineRule({
  code: "M02",
  id: "mark-unknown",
  severity: "error",
  fix: "none",
  serves: ["L2-04", "L3-02"],
  title: { ja: "凡例にない印がある", en: "A mark that the legend does not explain" },
  why: {
    ja: "意味の決まっていない印は、参加とも不参加とも数えられません。受け取った人ごとに解釈が分かれ、集計の数が合わなくなります。",
    en: "A mark without a meaning can be counted neither as taking part nor as not. Everybody reads it differently, and the totals disagree.",
  },
  messages: {
    unknown: {
      ja: "{municipality}の欄に、凡例にない印「{value}」があります。集計には入れていません。意味を凡例に書き足すか、凡例の印に直してください。",
      en: "The column of {municipality} holds “{value}”, which the legend does not explain. It was not counted. Please add its meaning to the legend or use a mark that the legend has.",
      several: {
        all: {
          ja: "次の欄に、凡例にない印「{value}」があります。集計には入れていません。意味を凡例に書き足すか、凡例の印に直してください。",
          en: "The legend does not explain the mark “{value}”, which was not counted. Please add its meaning to the legend or use a mark that the legend has.",
        },
      },
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市  │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○     │ ★◀M02 │ ○
      ○:取り組む市町`,
    good: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○     │ ★    │ ○
      ○:取り組む市町
      ★:予算化する市町`,
  },
  check(plan, report) {
    const elsewhere = new Set(
      plan.notes.filter((note) => note.code === "S09").map((note) => keyOf(note.at)),
    );
    for (const { mark, table, municipality } of walkMarks(plan)) {
      if (mark.isUnderstood || isStrayPriorityMark(mark, table)) continue;
      // 列のずれ (S09) として知らせた欄は、印の意味を問うても答えられない
      if (elsewhere.has(keyOf(mark.at))) continue;
      report({ message: "unknown", at: mark.at, data: { municipality, value: mark.trimmed } });
    }
  },
});

function keyOf(at: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): string {
  return `${at.row} ${at.column} ${at.sheet}`;
}
