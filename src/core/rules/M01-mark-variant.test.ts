import { testRule } from "../../../test/support/ruleTester";
import { markVariant } from "./M01-mark-variant";

testRule(markVariant, {
  valid: {
    "the marks themselves": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ◎    │ －
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │ ×`,
    "a canonical mark with a note, which is another rule's business": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○※1  │ ○`,
    "look-alikes outside the mark columns": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 備考
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ 〇は予定`,
  },
  invalid: {
    "the numeral zero, the large circle and an emoji for ○": `
      事業名       │ 取組の方向性     │ 山口市        │ 宇部市        │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ 〇◀M01:alias │ ◯◀M01:alias │ ⭕◀M01:alias
      広域観光連携  │ 周遊ルートの造成 │ ○           │ ○           │ ○`,
    "look-alikes of other marks": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市   │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ◉◀M01 │ ✕◀M01
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ー◀M01 │ ○`,
    "letters and words typed for ○, to be confirmed": `
      事業名       │ 取組の方向性     │ 山口市          │ 宇部市          │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ O◀M01:confirm │ レ◀M01:confirm │ 有◀M01:confirm
      広域観光連携  │ 周遊ルートの造成 │ ○             │ ○             │ ○`,
    "a look-alike with space around it and one with a note": `
      事業名       │ 取組の方向性     │ 山口市    │ 宇部市      │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ␣〇◀M01 │ 〇※1◀M01 │ ○`,
    "a look-alike that a formula shows, which no proposal touches": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市      │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ {=}〇◀M01 │ ○`,
  },
  repaired: {
    "a look-alike with space around it and one with a note": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ␣○  │ ○※1 │ ○`,
  },
});
