/** 表が見つからない: no sheet of the workbook has a header with municipalities and marks below it. */
import { defineNoteRule } from "./rule";

export const tableMissing = defineNoteRule({
  code: "S01",
  id: "table-missing",
  severity: "error",
  serves: ["L1-05"],
  title: { ja: "事業の一覧表が見つからない", en: "No plan table found" },
  why: {
    ja: "一覧表が見つからないファイルでは、取組や○を数えられません。別のファイルを開いているか、見出しの市町村名が抜けていることが考えられます。",
    en: "Without a table neither measures nor marks can be counted. It may be the wrong file, or the names of the municipalities are missing from the header.",
  },
  messages: {
    none: {
      ja: "市町村名の並ぶ見出しと、その下に「○」などの印のある表が見つかりません。ファイルが正しいかを確かめ、見出しの行に市町村名を入れてください。",
      en: "No table with municipality names in its header and marks such as “○” below them was found. Please check that this is the right file, and write the names into the header row.",
    },
  },
  examples: {
    bad: `
      事業名◀S01   │ 取組の方向性     │ 担当課
      起業・創業支援 │ 創業相談会の開催 │ 商工振興課`,
    good: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○`,
  },
});
