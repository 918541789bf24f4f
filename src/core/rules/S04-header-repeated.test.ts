import { testRule } from "../../../test/support/ruleTester";
import { headerRepeated } from "./S04-header-repeated";

testRule(headerRepeated, {
  valid: {
    "one header": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○`,
  },
  invalid: {
    "a header on each page": `
      事業名            │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援     │ 創業相談会の開催 │ ○    │ ○
      事業名◀S04       │ 取組の方向性     │ 山口   │ 宇部
      広域観光連携       │ 周遊ルートの造成 │ ○    │ ○
      事業名◀S04       │ 取組の方向性     │ 山口市 │ 宇部市
      地域公共交通       │ 交通系ICの導入   │ ○    │ ○`,
  },
});
