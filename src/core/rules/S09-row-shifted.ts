/** 列のずれ: a row whose texts or marks do not lie under their headings. */
import { defineNoteRule } from "./rule";

export const rowShifted = defineNoteRule({
  code: "S09",
  id: "row-shifted",
  severity: "error",
  serves: ["L1-03", "L2-01"],
  title: { ja: "行が列からずれている", en: "A row out of line with its columns" },
  why: {
    ja: "セルの挿入や削除で行が横にずれると、印が隣の市町のものとして数えられます。",
    en: "When a cell was inserted or deleted, the marks of the row count for the municipality next door.",
  },
  messages: {
    shifted: {
      ja: "{row}行目は列がずれている可能性があります({cell}に「{value}」)。{shift}ずれたものとして読み取りました。正しい列に直してください。",
      en: "Row {row} seems out of line ({cell} holds “{value}”). It was read as shifted by {shift}. Please move its cells under their headings.",
    },
    unplaced: {
      ja: "{row}行目はどの列に合わせても合わないため、読み取っていません。取組名と印が見出しの下に来るように直してください。",
      en: "Row {row} does not fit the columns in any way and was not read. Please move the measure and its marks under their headings.",
    },
    text: {
      ja: "{row}行目の印の欄({cell})に文字「{value}」が入っています。印としては数えていません。列のずれや記入場所をご確認ください。",
      en: "In row {row} a mark column holds text ({cell}: “{value}”). It was not counted. Please check whether the row has slipped or the text belongs elsewhere.",
    },
    mark: {
      ja: "{row}行目の文字の欄({cell})に印「{value}」が入っています。印としては数えていません。列のずれや記入場所をご確認ください。",
      en: "In row {row} a text column holds a mark ({cell}: “{value}”). It was not counted. Please check whether the row has slipped or the mark belongs elsewhere.",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市         │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○            │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ 観光振興課◀S09 │ ○`,
    good: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │ ○`,
  },
  describe({ data }) {
    const offset = Number(data.offset ?? 0);
    const count = Math.abs(offset);
    const ja = `${offset > 0 ? "右" : "左"}に${count}列`;
    const en = `${count} column${count === 1 ? "" : "s"} to the ${offset > 0 ? "right" : "left"}`;
    return { shift: { ja, en } };
  },
});
