/** 取組のない印: a row that has marks and no measure to which they belong. */
import { defineNoteRule } from "./rule";

export const marksWithoutMeasure = defineNoteRule({
  code: "S08",
  id: "marks-without-measure",
  severity: "error",
  serves: ["L1-03"],
  title: { ja: "印だけで取組名のない行がある", en: "Marks without a measure" },
  why: {
    ja: "取組名のない行の印は、どの取組のものか分からないため数えていません。行の分断や、セルの結合の外れが原因のことがあります。",
    en: "Marks in a row without a measure belong to nobody knows what and were not counted. A row was split, or merged cells were taken apart.",
  },
  messages: {
    orphan: {
      ja: "{row}行目は印だけで取組名がありません。取組名を記入するか、上の行の続きであれば行をまとめてください。",
      en: "Row {row} has marks but no measure. Please enter the measure, or join the row with the one above if it belongs there.",
      several: {
        all: {
          ja: "次の行は印だけで取組名がありません。取組名を記入するか、上の行の続きであれば行をまとめてください。",
          en: "These rows have marks but no measure. Please enter the measure, or join the row with the one above if it belongs there.",
        },
      },
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性     │ 山口市    │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○       │ ○
                  │                │ ○◀S08  │ ○`,
    good: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
                  │ 起業家交流会の開催 │ ○    │ ○`,
  },
});
