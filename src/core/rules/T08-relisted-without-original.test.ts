import { testRule } from "../../../test/support/ruleTester";
import { relistedWithoutOriginal } from "./T08-relisted-without-original";

testRule(relistedWithoutOriginal, {
  valid: {
    "the original stands further down, in other widths": `
      事業名       │ 取組の方向性              │ 山口市 │ 宇部市
      起業・創業支援 │ ICカードの導入【再掲】    │ ○    │ ○
      地域公共交通  │ ＩＣカードの導入          │ ○    │ ○`,
    "a generic name whose text tells which one is meant": `
      事業名   │ 取組の方向性                                   │ 山口市 │ 宇部市
      物産振興 │ プロジェクトチームによる検討会議⏎・販路の拡大   │ ○    │ ○
      広域観光 │ プロジェクトチームによる検討会議⏎・観光の振興   │ ○    │ ○
      移住促進 │ プロジェクトチームによる検討会議(再掲)⏎・観光の振興 │ ○ │ ○`,
    "a tag in a sub-bullet does not make the measure re-listed": `
      事業名       │ 取組の方向性                                     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催⏎・若手消防団員の育成(再掲)    │ ○    │ ○`,
  },
  invalid: {
    "no such measure anywhere": `
      事業名       │ 取組の方向性                               │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催                           │ ○    │ ○
      人材の育成    │ 図書館の相互利用の促進【再掲】◀T08:missing │ ○    │ ○`,
    "a measure whose name is near": `
      事業名       │ 取組の方向性                                                                              │ 山口市 │ 宇部市
      特産品のPR   │ レノファホームゲームスタンプラリーを通じた7市町の特産品等のPR事業                          │ ○    │ ○
      スポーツ振興  │ レノファホームゲームスタンプラリー(レノファ山口ホームゲーム観客動員支援)【再掲】◀T08:candidate │ ○    │ ○`,
    "a generic name of which several originals exist": `
      事業名   │ 取組の方向性                                            │ 山口市 │ 宇部市
      物産振興 │ プロジェクトチームによる検討会議⏎・販路の拡大            │ ○    │ ○
      広域観光 │ プロジェクトチームによる検討会議⏎・観光の振興            │ ○    │ ○
      移住促進 │ プロジェクトチームによる検討会議(再掲)◀T08:ambiguous │ ○    │ ○`,
  },
});
