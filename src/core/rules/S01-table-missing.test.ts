import { testRule } from "../../../test/support/ruleTester";
import { tableMissing } from "./S01-table-missing";

testRule(tableMissing, {
  valid: {
    "a header of municipalities and marks below": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○`,
  },
  invalid: {
    "a list without municipalities": `
      事業名◀S01:none │ 取組の方向性     │ 担当課
      起業・創業支援    │ 創業相談会の開催 │ 商工振興課`,
  },
});
