import { testRule } from "../../../test/support/ruleTester";
import { participationNone } from "./M05-participation-none";

testRule(participationNone, {
  valid: {
    "every measure has somebody": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │
      広域観光連携  │ 周遊ルートの造成 │       │ ○`,
    "a form that nobody has filled in yet": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │       │
      広域観光連携  │ 周遊ルートの造成 │       │`,
    "marks that nobody understands are told by M02": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │       │ ★`,
  },
  invalid: {
    "a row without a mark, and one of － only": `
      事業名       │ 取組の方向性          │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催      │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成◀M05 │       │
      地域公共交通  │ 交通系ICの導入◀M05   │ －    │ －`,
  },
});
