/** 一つのセルに複数の取組: measures that share a cell, where the form does not give each a line of its own. */
import type { Measure, PlanTable } from "../plan/plan";
import { countRunningOn } from "./measures";
import { defineRule } from "./rule";

export const measuresInOneCell = defineRule({
  code: "S06",
  id: "measures-in-one-cell",
  severity: "warning",
  fix: "none",
  serves: ["L1-07"],
  title: { ja: "一つのセルに複数の取組がある", en: "Several measures in one cell" },
  why: {
    ja: "一つのセルに取組が並んでいると、右の印がどの取組のものか分からず、並べ替えや件数の集計もできません。一行ずつ改行して並べる様式では、その並べ方を様式の決まりと見て指摘しません。",
    en: "Where measures share a cell nobody can tell whose the marks beside it are, and they cannot be sorted or counted. Forms that give each measure a line of its own in the cell are left alone: that is how the form is meant.",
  },
  messages: {
    lines: {
      ja: "一つのセルに{count}件の取組が入っていると読み取りました。取組ごとに行を分け、それぞれに印を付けてください。一つの取組が途中で改行されているだけなら、改行を消してください。",
      en: "This cell was read as {count} measures. Please give each a row of its own with its marks. If it is one measure broken over lines, please remove the line breaks.",
    },
    sameLine: {
      ja: "{count}件の取組が改行なしで一つのセルに並んでいます。取組ごとに行を分けて、それぞれに印を付けてください。難しければ、少なくとも一件ずつ改行してください。",
      en: "{count} measures stand in one cell without line breaks between them. Please give each a row of its own with its marks, or at least a line of its own.",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性                                 │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催⏎起業家交流会の開催◀S06 │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成                             │ ○    │ ○`,
    good: `
      事業名       │ 取組の方向性       │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催   │ ○    │ ○
      起業・創業支援 │ 起業家交流会の開催 │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成   │ ○    │ ○`,
  },
  check(plan, report) {
    // 柱ごとにシートを分けた計画でも、様式は一つ
    const cells = plan.tables.flatMap(measuresByCell);
    const crowded = cells.filter((inCell) => countMeasures(inCell) > 1);
    const together = new Set(crowded.filter(shareLine));
    const isForm = isFormOfLines(crowded.length - together.size, crowded.length, cells.length);
    for (const inCell of isForm ? together : crowded) {
      const [first] = inCell;
      if (first === undefined) continue;
      const message = together.has(inCell) ? "sameLine" : "lines";
      report({ message, at: first.source.at, data: { count: countMeasures(inCell) } });
    }
  },
});

/** Two such cells in a plan of few, or three in any, are no slip of the hand. */
const fewestOfForm = 2;
const plentyOfForm = 3;
const shareOfForm = 0.1;

/** Whether cells with a measure a line are the way the form is filled in. */
function isFormOfLines(lined: number, crowded: number, all: number): boolean {
  if (lined * 2 <= crowded) return false;
  return lined >= plentyOfForm || (lined >= fewestOfForm && lined >= all * shareOfForm);
}

/** The measures of each cell, first to last. */
function measuresByCell({ measures }: PlanTable): readonly (readonly Measure[])[] {
  const cells = new Map<string, Measure[]>();
  for (const measure of measures) {
    const { row, column } = measure.source.at;
    const key = `${row} ${column}`;
    const there = cells.get(key);
    if (there === undefined) cells.set(key, [measure]);
    else there.push(measure);
  }
  return [...cells.values()].map((inCell) =>
    inCell.sort(({ source: a }, { source: b }) => a.start - b.start),
  );
}

/** Those that were read, and those that run on behind a tag. */
function countMeasures(inCell: readonly Measure[]): number {
  return inCell.reduce((sum, measure) => sum + 1 + countRunningOn(measure), 0);
}

/** Whether two of the measures stand on one line. */
function shareLine(inCell: readonly Measure[]): boolean {
  return inCell.some((measure, index) => {
    const { source } = measure;
    const before = inCell[index - 1];
    if (countRunningOn(measure) > 0) return true;
    return (
      before !== undefined && !source.cellText.slice(before.source.end, source.start).includes("\n")
    );
  });
}
