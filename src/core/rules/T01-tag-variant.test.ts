import { testRule } from "../../../test/support/ruleTester";
import { tagVariant } from "./T01-tag-variant";

testRule(tagVariant, {
  valid: {
    "tags as the house writes them": `
      事業名       │ 取組の方向性                     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催【新規】         │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成【拡充】【再掲】 │ ○    │ ○`,
    "words that are no tags (産科の新規開設, 新規就農)": `
      事業名       │ 取組の方向性                   │ 山口市 │ 宇部市
      地域医療の確保 │ 産科の新規開設に向けた支援     │ ○    │ ○
      農林水産業    │ 研修会の開催(新規就農者支援) │ ○    │ ○`,
    "short words in a 区分 column": `
      事業名       │ 取組の方向性     │ 区分 │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ 新   │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ (再掲) │ ○    │ ○`,
    "tags that have no colour and no count (廃止)": `
      事業名       │ 取組の方向性             │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催(廃止) │ ○    │ ○`,
  },
  invalid: {
    "other brackets": `
      事業名       │ 取組の方向性                   │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催(新規)◀T01  │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成［拡充］◀T01 │ ○    │ ○
      スポーツ振興  │ 自転車大会の開催〈再掲〉◀T01 │ ○    │ ○`,
    "short words": `
      事業名       │ 取組の方向性                 │ 山口市 │ 宇部市
      起業・創業支援 │ 【新】創業相談会の開催◀T01 │ ○    │ ○
      広域観光連携  │ (拡)周遊ルートの造成◀T01 │ ○    │ ○`,
    "two in one cell, one of them in a sub-bullet": `
      事業名       │ 取組の方向性                                                   │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催(新規)⏎・若手消防団員の育成(再掲)◀T01◀T01 │ ○    │ ○`,
    "a note inside the brackets, which stays": `
      事業名       │ 取組の方向性                         │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催(再掲：1-ア)◀T01 │ ○    │ ○`,
    "the colour of the text, which stays": `
      事業名       │ 取組の方向性                          │ 山口市 │ 宇部市
      起業・創業支援 │ {red:創業相談会の開催(新規)}◀T01 │ ○    │ ○`,
    "a formula, which no proposal touches": `
      事業名       │ 取組の方向性                       │ 山口市 │ 宇部市
      起業・創業支援 │ {=}創業相談会の開催(新規)◀T01 │ ○    │ ○`,
  },
  repaired: {
    "short words": `
      事業名       │ 取組の方向性             │ 山口市 │ 宇部市
      起業・創業支援 │ 【新規】創業相談会の開催 │ ○    │ ○
      広域観光連携  │ 【拡充】周遊ルートの造成 │ ○    │ ○`,
    "two in one cell, one of them in a sub-bullet": `
      事業名       │ 取組の方向性                                               │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催【新規】⏎・若手消防団員の育成【再掲】     │ ○    │ ○`,
    "a note inside the brackets, which stays": `
      事業名       │ 取組の方向性                     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催【再掲:1-ア】 │ ○    │ ○`,
    "the colour of the text, which stays": `
      事業名       │ 取組の方向性                     │ 山口市 │ 宇部市
      起業・創業支援 │ {red:創業相談会の開催【新規】} │ ○    │ ○`,
  },
});
