/** 表が見つからない: no sheet of the workbook has a header with municipalities and marks below it. */
import { defineNoteRule } from "./rule";

export const tableMissing = defineNoteRule({
  code: "S01",
  id: "table-missing",
  severity: "error",
  serves: ["L3-01"],
  title: { ja: "事業の一覧表が見つからない", en: "No plan table found" },
  why: {
    ja: "市町名の並ぶ見出しと、その下の「○」などの印から表を見つけます。見つからないと何も点検できません。",
    en: "The table is found by a header of municipality names with marks such as “○” below it. Without it nothing can be checked.",
  },
  messages: {
    none: {
      ja: "市町名の並ぶ見出しと印のある表が見つかりません。見出しの行に市町名を入れ、その下に「○」などの印を付けてください。",
      en: "No table with municipality names in its header and marks below was found. Please write the names into the header row and marks such as “○” below them.",
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
