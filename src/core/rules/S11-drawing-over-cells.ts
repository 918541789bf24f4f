/** 図形や画像: shapes that lie over the rows of a table. What is drawn is not counted. */
import { defineNoteRule } from "./rule";

export const drawingOverCells = defineNoteRule({
  code: "S11",
  id: "drawing-over-cells",
  severity: "warning",
  serves: ["L1-10"],
  title: { ja: "表に図形や画像が重なっている", en: "Shapes or pictures over the table" },
  why: {
    ja: "図形で描いた「○」や吹き出しの文字はセルの値ではないため、集計されません。行を並べ替えると別の行の上に移ってしまいます。",
    en: "A circle drawn as a shape or the words of a callout are no value of a cell: nothing counts them, and when rows are sorted they come to lie over other rows.",
  },
  messages: {
    over: {
      ja: "表に重なって、図形や画像が{count}個あります。図形の「○」や文字は集計していません。必要な内容はセルに文字で入力し、図形は削除するか表の外に移してください。",
      en: "Shapes or pictures lie over the table ({count}). Circles and words in them were not counted. Please enter what is needed as text into cells, and delete the shapes or move them off the table.",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ {drawing}◀S11
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │ ○`,
    good: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │ ○`,
  },
});
