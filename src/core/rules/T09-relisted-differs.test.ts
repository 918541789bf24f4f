import { testRule } from "../../../test/support/ruleTester";
import { relistedDiffers } from "./T09-relisted-differs";

testRule(relistedDiffers, {
  valid: {
    "the same municipalities and the same priority": `
      事業名      │ 取組の方向性                       │ 重点PJ │ 山口市 │ 宇部市 │ 萩市
      広域観光連携 │ 周遊サイクルイベントの実施         │ ●     │ ○    │ ○    │
      スポーツ振興 │ 周遊サイクルイベントの実施【再掲】 │ ●     │ ○    │ ○    │`,
    "re-listed without an original, which T08 tells": `
      事業名      │ 取組の方向性                       │ 重点PJ │ 山口市 │ 宇部市 │ 萩市
      スポーツ振興 │ 周遊サイクルイベントの実施【再掲】 │ ●     │ ○    │ ○    │`,
  },
  invalid: {
    "a municipality more, and one less": `
      事業名      │ 取組の方向性                                         │ 重点PJ │ 山口市 │ 宇部市 │ 萩市
      広域観光連携 │ 周遊サイクルイベントの実施                           │        │ ○    │       │ ○
      スポーツ振興 │ 周遊サイクルイベントの実施【再掲】◀T09:participation │        │ ○    │ ○    │`,
    "priority in one of the two": `
      事業名      │ 取組の方向性                                                 │ 重点PJ │ 山口市 │ 宇部市 │ 萩市
      広域観光連携 │ 周遊サイクルイベントの実施                                   │ ●     │ ○    │ ○    │
      スポーツ振興 │ 周遊サイクルイベントの実施【再掲】◀T09:onlyOriginalIsPriority │        │ ○    │ ○    │
      情報の発信   │ 圏域情報誌の発行と配布                                       │        │ ○    │ ○    │
      広報の充実   │ 圏域情報誌の発行と配布(再掲)◀T09:onlyCopyIsPriority        │ ●     │ ○    │ ○    │`,
    "both at once are two findings": `
      事業名      │ 取組の方向性                                │ 重点PJ │ 山口市 │ 宇部市 │ 萩市
      広域観光連携 │ 周遊サイクルイベントの実施                  │ ●     │ ○    │ ○    │
      スポーツ振興 │ 周遊サイクルイベントの実施【再掲】◀T09◀T09 │        │ ○    │ ○    │ ○`,
    "of a generic name, the one whose sub-bullet is the same": `
      事業名   │ 取組の方向性                                           │ 重点PJ │ 山口市 │ 宇部市 │ 萩市
      物産振興 │ プロジェクトチームによる検討会議⏎・販路の拡大           │ ●     │ ○    │ ○    │
      広域観光 │ プロジェクトチームによる検討会議⏎・観光の振興           │        │ ○    │ ○    │
      移住促進 │ プロジェクトチームによる検討会議(再掲)⏎・観光の振興◀T09 │ ●     │ ○    │ ○    │`,
  },
});
