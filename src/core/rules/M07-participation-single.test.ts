import { testRule } from "../../../test/support/ruleTester";
import { participationSingle } from "./M07-participation-single";

testRule(participationSingle, {
  valid: {
    "two take part, one of them with another mark": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ◎    │
      ○:取り組む市町 ◎:予算化する市町`,
  },
  invalid: {
    "one mark in a row": `
      事業名       │ 取組の方向性          │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催      │ ○    │ ○    │ ○
      地域公共交通  │ 実証運行の実施◀M07   │ ○    │ －    │`,
    "a cell of several measures is told once": `
      事業名       │ 取組の方向性                     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催                 │ ○    │ ○    │ ○
      地域公共交通  │ 実証運行の実施⏎時刻表の作成◀M07 │       │ ○    │`,
  },
});
