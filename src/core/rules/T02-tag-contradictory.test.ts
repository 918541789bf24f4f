import { testRule } from "../../../test/support/ruleTester";
import { tagContradictory } from "./T02-tag-contradictory";

testRule(tagContradictory, {
  valid: {
    "two measures that lost the line feed between them": `
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市
      観光 │ {red:周遊バスの運行【拡充】案内所の開設【新規】} │ ○ │ ○`,
    "new and re-listed, which are different axes": `
      事業名       │ 取組の方向性                     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催【新規】【再掲】 │ ○    │ ○`,
    "two words in one tag, meant together": `
      事業名       │ 取組の方向性                   │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催【新規・拡充】 │ ○    │ ○`,
    "continued, but new in part": `
      事業名       │ 取組の方向性                         │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催【継続】【一部新規】 │ ○    │ ○`,
    "another tag on a sub-bullet": `
      事業名       │ 取組の方向性                                     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催【拡充】⏎・夜間相談の実施【新規】 │ ○    │ ○`,
    "two measures of one cell": `
      事業名       │ 取組の方向性                                     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催【拡充】⏎起業家交流会の開催【新規】 │ ○    │ ○`,
  },
  invalid: {
    "new and expanded": `
      事業名       │ 取組の方向性                         │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催【新規】【拡充】◀T02 │ ○    │ ○`,
    "new in front and continued behind": `
      事業名       │ 取組の方向性                         │ 山口市 │ 宇部市
      起業・創業支援 │ 【新規】創業相談会の開催【継続】◀T02 │ ○    │ ○`,
  },
});
