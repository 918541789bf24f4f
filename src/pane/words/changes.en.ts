/** Words of what would change: 色分け, 集計表 and what is shown before it is written, in English. */
import { plural } from "./plural";
import type { changes as ja } from "./changes.ja";

export const changes: typeof ja = {
  preview: {
    fix: "These repairs will be made",
    highlight: "These colours will change",
    summarize: "These sheets will be made",
    intro: (count) => `${plural(count, "change")}. Nothing is written yet.`,
    introFindings: (count) => `Repairs ${plural(count, "finding")}. Nothing is written yet.`,
    introSheets: (count) => `${plural(count, "sheet")}. Nothing is written yet.`,
    list: "Changes",
    besideSheet: "The sheet beside shows how it would be.",
    showInSheet: "Show in the sheet",
    showPlaceInSheet: (place) => `Show in the sheet: ${place}`,
    write: "Write",
    before: "Before",
    after: "After",
    replacesFormula: "The formula is replaced by its value.",
    unmerge: (range) => `Unmerge ${range}`,
    move: (from, to) => `Move ${from} to ${to}`,
    clear: (from) => `Clear ${from}`,
    toRed: "to red",
    toBlack: "back to black",
    toColor: (color) => `to ${color}`,
    keeps: "unchanged",
    newSheet: (rows) => `A new sheet (${plural(rows, "row")}).`,
    rewrittenSheet: (rows) => `The present sheet is rewritten (${plural(rows, "row")}).`,
    left: (count) => `Not changed this time: ${count}`,
    leftOver: (names) => `Summaries that this plan no longer has stay as they are: ${names}`,
  },
  highlight: {
    intro: "Makes new and expanded measures red and continued ones black. The tags stay.",
    run: "Show what will change",
    limits: "What cannot be done in this workbook",
    noParts: "This Excel cannot colour part of a cell's text. Such cells are listed instead.",
  },
  summary: {
    intro:
      "Makes the chosen summaries in this workbook, as often as you like. No other sheet is written to.",
    relisted: "Counts are given both without and with 再掲.",
    overview: "Overview",
    municipalities: "By municipality",
    projects: "By priority project",
    state: { absent: "Not made", current: "Up to date", outdated: "Outdated" },
    outdated: (count) =>
      `Outdated: ${plural(count, "summary", "summaries")} no longer agree with the plan.`,
    changed: "The workbook was changed after it was read.",
    reread: "Read again",
    run: (count) => `Make summaries (${count})`,
  },
};
