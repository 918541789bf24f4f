import { testRule } from "../../../test/support/ruleTester";
import { municipalityUnmatched } from "./S02-municipality-unmatched";

testRule(municipalityUnmatched, {
  valid: {
    "names with and without 市 and 町, with spaces and line feeds": `
      事業名       │ 取組の方向性     │ 山␣口 │ 宇部市 │ 津和⏎野 │ 山陽⏎小野田
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ○     │ ○`,
    "a narrow column between names that holds nothing": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │  │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │  │ ○`,
    "a column of totals": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 計
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ 2`,
  },
  invalid: {
    "a name that no municipality has": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 山口部◀S02:unknown │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ○                │ ○`,
    "marks in a column without a heading": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ ◀S02:headless │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ○           │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │ ○           │`,
    "a name that several prefectures have": `
      事業名       │ 取組の方向性     │ 福山市 │ 尾道市 │ 府中◀S02:guessed │ 三原市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ○              │ ○`,
  },
  plans: {
    "a municipality of the roster without a column": {
      tables: [],
      notes: [
        {
          code: "S02",
          message: "missing",
          at: { sheet: "取組一覧", row: 2, column: 5 },
          data: { municipality: "美祢市" },
          related: [],
        },
      ],
    },
  },
});
