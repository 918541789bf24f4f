import { testRule } from "../../../test/support/ruleTester";
import { municipalityRepeated } from "./S03-municipality-repeated";

testRule(municipalityRepeated, {
  valid: {
    "one column each": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 山陽小野田市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ○`,
    "two columns that are the two layers of one municipality": `
      事業名       │ 取組の方向性     │ 山口市 │ <    │ 宇部市 │ <
      ^           │ ^               │ 取組  │ 予算 │ 取組  │ 予算
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○   │ ○    │`,
  },
  invalid: {
    "the same name twice": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市 │ 宇部市◀S03:twice
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ○  │ ○`,
    "one name over two columns": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 小野田◀S03:split │ 山陽
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ○              │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │       │                  │`,
    "a name over two columns of which one holds nothing": `
      事業名       │ 取組の方向性     │ 山口市 │ 小野田◀S03:split │ 山陽 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○              │     │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○              │     │`,
    "two columns that disagree": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 小野田◀S03:split │ 山陽
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ○              │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │       │ ○◀S03:conflict │ －
      地域公共交通  │ 交通系ICの導入   │ ○    │       │                  │ ○`,
  },
});
