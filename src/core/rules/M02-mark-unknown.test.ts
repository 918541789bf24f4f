import { testRule } from "../../../test/support/ruleTester";
import { markUnknown } from "./M02-mark-unknown";

testRule(markUnknown, {
  valid: {
    "marks that the legend explains": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ★    │ △
      ○:取り組む市町
      ★:予算化する市町
      △:検討中`,
    "○, － and × without a legend": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ －    │ ×`,
    "a sentence in a mark column, which S09 tells": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市    │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○       │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ 観光振興課 │ ○`,
  },
  invalid: {
    "a sign that the legend lacks": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市   │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ★◀M02 │ ○
      ○:取り組む市町`,
    "△ among ○ without a legend": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市   │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ △◀M02 │ ○`,
    "a short word": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市    │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ 主◀M02 │ ○`,
  },
});
