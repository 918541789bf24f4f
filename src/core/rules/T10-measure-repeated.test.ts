import { testRule } from "../../../test/support/ruleTester";
import { measureRepeated } from "./T10-measure-repeated";

testRule(measureRepeated, {
  valid: {
    "the second one is tagged": `
      事業名      │ 取組の方向性                         │ 山口市 │ 宇部市
      人材の確保   │ 大学と連携した県内就職の促進         │ ○    │ ○
      大学との連携 │ 大学と連携した県内就職の促進【再掲】 │ ○    │ ○`,
    "a generic name in several projects": `
      事業名   │ 取組の方向性                     │ 山口市 │ 宇部市
      物産振興 │ プロジェクトチームによる検討会議 │ ○    │ ○
      広域観光 │ プロジェクトチームによる検討会議 │ ○    │ ○`,
    "a name that three projects share means something else in each": `
      事業名   │ 取組の方向性             │ 山口市 │ 宇部市
      物産振興 │ ホームページの公開と更新 │ ○    │ ○
      広域観光 │ ホームページの公開と更新 │ ○    │ ○
      移住促進 │ ホームページの公開と更新 │ ○    │ ○`,
    "plans of two years": `
      # 令和2年度
      令和2年度 事業一覧
      事業名      │ 取組の方向性                 │ 山口市 │ 宇部市
      人材の確保   │ 大学と連携した県内就職の促進 │ ○    │ ○
      # 令和3年度
      令和3年度 事業一覧
      事業名      │ 取組の方向性                 │ 山口市 │ 宇部市
      人材の確保   │ 大学と連携した県内就職の促進 │ ○    │ ○`,
  },
  invalid: {
    "the same name in two projects": `
      事業名      │ 取組の方向性                          │ 山口市 │ 宇部市
      人材の確保   │ 大学と連携した県内就職の促進          │ ○    │ ○
      大学との連携 │ 大学と連携した県内就職の促進◀T10     │ ○    │ ○`,
    "in other widths, in a cell of several measures": `
      事業名      │ 取組の方向性                                                             │ 山口市 │ 宇部市
      地域公共交通 │ 交通系ICカードの導入促進                                                 │ ○    │ ○
      情報の発信   │ 圏域情報誌の発行と配布⏎交通系ＩＣカードの導入促進⏎・駅での案内◀T10 │ ○    │ ○`,
    "a generic name twice in one project with the same text": `
      事業名   │ 取組の方向性                          │ 山口市 │ 宇部市
      物産振興 │ プロジェクトチームによる検討会議      │ ○    │ ○
      物産振興 │ プロジェクトチームによる検討会議◀T10 │ ○    │ ○`,
    "on two sheets": `
      # 柱1
      事業名      │ 取組の方向性                      │ 山口市 │ 宇部市
      人材の確保   │ 大学と連携した県内就職の促進      │ ○    │ ○
      # 柱2
      事業名      │ 取組の方向性                      │ 山口市 │ 宇部市
      大学との連携 │ 大学と連携した県内就職の促進◀T10 │ ○    │ ○`,
  },
  repaired: {
    "in other widths, in a cell of several measures": `
      事業名      │ 取組の方向性                                                           │ 山口市 │ 宇部市
      地域公共交通 │ 交通系ICカードの導入促進                                               │ ○    │ ○
      情報の発信   │ 圏域情報誌の発行と配布⏎交通系ＩＣカードの導入促進【再掲】⏎・駅での案内 │ ○    │ ○`,
  },
});
