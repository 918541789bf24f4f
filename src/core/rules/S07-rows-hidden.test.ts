import { testRule } from "../../../test/support/ruleTester";
import { rowsHidden } from "./S07-rows-hidden";

testRule(rowsHidden, {
  valid: {
    "nothing hidden": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○`,
    "hidden rows above and below the table, or without measure and marks": `
      作業用メモ{hidden row}
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
      {hidden row} │                │      │
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○
      計{hidden row} │              │ 2    │ 2`,
    "a hidden number, a hidden column that is blank, and one without a heading": `
      No{hidden column} │ 事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 備考{hidden column} │
      1               │ 起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │                  │
      2               │ 広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │                  │ k2{hidden column}`,
  },
  invalid: {
    "hidden rows, said once for the table": `
      事業名       │ 取組の方向性                              │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催                          │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成{hidden row}◀S07:rows │ ○    │ ○
                  │ 観光案内の充実                            │ ○    │ ○
                  │ 観光物産展の開催{hidden row}              │ ○    │ ○
                  │ 多言語の案内板{hidden row}                │ ○    │ ○`,
    "a hidden municipality and hidden remarks": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市{hidden column}◀S07:columns │ 萩市 │ 備考{hidden column}
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○                               │ ○   │ 検討中`,
    "a hidden sheet that holds a table of the plan": `
      # 柱1
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
      # 柱2 {hidden}
      事業名◀S07:sheet │ 取組の方向性     │ 山口市 │ 宇部市
      広域観光連携       │ 周遊ルートの造成 │ ○    │ ○`,
  },
});
