/** 隠れた行や列: rows, columns or a sheet that nobody sees, and that were counted all the same. */
import type { Note } from "../plan/note";
import type { MessageValue } from "./finding";
import { defineNoteRule } from "./rule";

export const rowsHidden = defineNoteRule({
  code: "S07",
  id: "rows-hidden",
  severity: "warning",
  serves: ["L1-13"],
  title: { ja: "隠れた行や列がある", en: "Hidden rows or columns" },
  why: {
    ja: "隠れた行や列は、画面や印刷では見えなくても、関数や集計では数えられます。見ている人の数えた件数と合わなくなり、消し忘れた古い行が残っていることもあります。",
    en: "What is hidden is not seen on the screen or in print, yet functions count it. Counts then differ from what people see, and outdated rows may linger there.",
  },
  describe: ({ data }) => ({ ...wordList("rows", data), ...wordList("column", data) }),
  messages: {
    rows: {
      ja: "{rows}行目が非表示かフィルターで隠れています(取組か印のある行が{count}行)。集計には含めています。再表示して内容を確かめ、要らない行は削除してください。",
      en: "Hidden rows, by hand or by a filter: {rows} ({count} with measures or marks). They were counted. Please unhide them, check them, and delete those that are not needed.",
    },
    columns: {
      ja: "{column}列が非表示です(内容のある列が{count}列)。読み取りの対象には含めています。再表示して内容を確かめ、要らない列は削除してください。",
      en: "Hidden columns: {column} ({count} with content). They were read all the same. Please unhide them, check them, and delete those that are not needed.",
    },
    sheet: {
      ja: "非表示のシート「{sheet}」に一覧表があり、読み取りの対象に含めています。使うシートであれば再表示し、使わないものであれば削除してください。",
      en: "The hidden sheet “{sheet}” holds a table, which was read. Please unhide the sheet if it is in use, and delete it if it is not.",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性                        │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催                    │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成{hidden row}◀S07 │ ○    │ ○`,
    good: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○`,
  },
});

/** 3、5～6 as English writes it: 3, 5–6. */
function wordList(
  key: "rows" | "column",
  { [key]: list }: Note["data"],
): Readonly<Record<string, MessageValue>> {
  if (typeof list !== "string") return {};
  return { [key]: { ja: list, en: list.replaceAll("、", ", ").replaceAll("～", "–") } };
}
