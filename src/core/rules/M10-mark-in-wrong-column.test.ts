import { testRule } from "../../../test/support/ruleTester";
import { markInWrongColumn } from "./M10-mark-in-wrong-column";

testRule(markInWrongColumn, {
  valid: {
    "a table that marks priority projects with ○": `
      事業名       │ 取組の方向性     │ 重点PJ │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○     │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │        │ ○    │ ○`,
    "● that the legend gives to municipalities": `
      事業名       │ 取組の方向性     │ 重点PJ │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ●     │ ●    │ ○
      ●:予算化する市町 ○:取り組む市町`,
    "a table that uses ● for all municipalities": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ●    │ ●
      広域観光連携  │ 周遊ルートの造成 │ ●    │`,
    "numbers of priority projects": `
      事業名       │ 取組の方向性     │ 重点PJ │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ①     │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ②     │ ○    │ ○`,
    "marks of a row without a measure": `
      事業名       │ 取組の方向性     │ 重点PJ │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ●     │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ●     │ ○    │ ○
                  │                │ ○     │ ●    │ ○`,
  },
  invalid: {
    "○ where the table uses ● for priority": `
      事業名       │ 取組の方向性     │ 重点PJ            │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ●                │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○◀M10:priority │ ○    │ ○`,
    "● that slipped into a municipality's column": `
      事業名       │ 取組の方向性     │ 重点PJ │ 山口市                │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ●     │ ○                   │ ○
      広域観光連携  │ 周遊ルートの造成 │        │ ●◀M10:municipality │ ○`,
  },
  repaired: {
    "○ where the table uses ● for priority": `
      事業名       │ 取組の方向性     │ 重点PJ │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ●     │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ●     │ ○    │ ○`,
  },
});
