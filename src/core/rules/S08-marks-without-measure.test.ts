import { testRule } from "../../../test/support/ruleTester";
import { marksWithoutMeasure } from "./S08-marks-without-measure";

testRule(marksWithoutMeasure, {
  valid: {
    "a project's name stands above, each row has its measure": `
      事業名       │ 取組の方向性       │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催   │ ○    │ ○
                  │ 起業家交流会の開催 │ ○    │ ○`,
  },
  invalid: {
    "marks alone in a row": `
      事業名       │ 取組の方向性       │ 山口市          │ 宇部市
      起業・創業支援 │ 創業相談会の開催   │ ○             │ ○
                  │                  │ ○◀S08:orphan │ ○
      広域観光連携  │ 周遊ルートの造成   │ ○             │ ○`,
  },
});
