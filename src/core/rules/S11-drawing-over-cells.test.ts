import { testRule } from "../../../test/support/ruleTester";
import { drawingOverCells } from "./S11-drawing-over-cells";

testRule(drawingOverCells, {
  valid: {
    "a logo above the title, a shape on the header, one beside and one below the table": `
      令和3年度 取組一覧 │                │       │ {drawing}
      事業名{drawing}  │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援     │ 創業相談会の開催 │ ○    │ ○     │ │ {drawing}
      広域観光連携       │ 周遊ルートの造成 │ ○    │ ○
      {drawing}`,
  },
  invalid: {
    "circles drawn over the marks, said once for the table": `
      事業名       │ 取組の方向性     │ 山口市              │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○                 │ {drawing}◀S11:over
      広域観光連携  │ 周遊ルートの造成 │ {drawing}         │ ○`,
    "a callout over the texts": `
      事業名       │ 取組の方向性                         │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催{drawing}◀S11:over │ ○    │ ○`,
  },
});
