import { testRule } from "../../../test/support/ruleTester";
import { markSurroundingSpace } from "./M03-mark-surrounding-space";

testRule(markSurroundingSpace, {
  valid: {
    "bare marks": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ◎`,
    "a space between a mark and its note": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市        │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○␣予算化済 │ ○`,
  },
  invalid: {
    "spaces and line feeds on either side": `
      事業名       │ 取組の方向性     │ 山口市    │ 宇部市    │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ␣○◀M03 │ ○⏎◀M03 │ ⏎○␣◀M03
      広域観光連携  │ 周遊ルートの造成 │ ○       │ ○       │ ○`,
    "a formula that shows a space, which no proposal touches": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市        │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ {=}○␣◀M03 │ ○`,
  },
  repaired: {
    "spaces and line feeds on either side": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │ ○`,
  },
});
