/** 見出しの繰り返し: a header row repeated inside the table, as printed pages have it. */
import { defineNoteRule } from "./rule";

export const headerRepeated = defineNoteRule({
  code: "S04",
  id: "header-repeated",
  severity: "info",
  serves: ["L1-03"],
  title: { ja: "見出しが途中で繰り返されている", en: "The header is repeated inside the table" },
  why: {
    ja: "ページごとに見出しの行があると、並べ替えや絞り込みをしたときに見出しがデータに混ざります。印刷には「タイトル行」の設定が使えます。",
    en: "Header rows among the data get in the way of sorting and filtering. For printing, Excel can repeat the title rows by itself.",
  },
  messages: {
    repeated: {
      ja: "{row}行目は見出しの繰り返しと見て、集計から除きました。行を削除し、印刷の「タイトル行」を設定してください。",
      en: "Row {row} was taken for a repeated header and left out. Please delete it and set Excel's print titles instead.",
      several: {
        all: {
          ja: "次の行は見出しの繰り返しと見て、集計から除きました。行を削除し、印刷の「タイトル行」を設定してください。",
          en: "These rows were taken for repeated headers and left out. Please delete them and set Excel's print titles instead.",
        },
      },
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
      事業名◀S04   │ 取組の方向性     │ 山口市 │ 宇部市
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○`,
    good: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○`,
  },
});
