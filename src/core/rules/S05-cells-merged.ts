/** 結合された印: a mark in a merged region, which was counted for every row and column under it. */
import { defineNoteRule } from "./rule";

export const cellsMerged = defineNoteRule({
  code: "S05",
  id: "cells-merged",
  severity: "info",
  serves: ["L1-12", "L2-02"],
  title: { ja: "結合セルがある", en: "Merged cells" },
  why: {
    ja: "結合されたセルの値は左上のセルにしかないため、並べ替えや関数での集計では、ほかの行が空欄として扱われます。",
    en: "A merged region keeps its value in its first cell only. Sorting and functions take the other rows for blank.",
  },
  messages: {
    marks: {
      ja: "印の欄が結合されています({range})。結合された行のすべてに印があるものとして読み取りました。結合を解除し、行ごとに印を付けてください。",
      en: "Mark cells are merged ({range}). The mark was counted for all of their rows. Please unmerge them and give each row its own mark.",
      severity: "warning",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性       │ 山口市    │ 宇部市
      起業・創業支援 │ 創業相談会の開催   │ ○◀S05 │ ○
      ^           │ 起業家交流会の開催 │ ^       │ ○`,
    good: `
      事業名       │ 取組の方向性       │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催   │ ○    │ ○
      ^           │ 起業家交流会の開催 │ ○    │ ○`,
  },
});
