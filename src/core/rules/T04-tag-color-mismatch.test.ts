import { testRule } from "../../../test/support/ruleTester";
import { tagColorMismatch } from "./T04-tag-color-mismatch";

testRule(tagColorMismatch, {
  valid: {
    "a measure with tags of which one asks for red and one for black": `
      事業名       │ 取組の方向性                      │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催【新規】【継続】  │ ○    │ ○`,
    "tagged in red, untagged in black": `
      事業名       │ 取組の方向性                   │ 山口市 │ 宇部市
      起業・創業支援 │ {red:創業相談会の開催【新規】} │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成               │ ○    │ ○`,
    "any red that people use": `
      事業名       │ 取組の方向性                       │ 山口市 │ 宇部市
      起業・創業支援 │ {#E60012:創業相談会の開催【拡充】} │ ○    │ ○`,
    "red of which nothing says that it means 新規": `
      事業名       │ 取組の方向性           │ 山口市 │ 宇部市
      起業・創業支援 │ {red:創業相談会の開催} │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成       │ ○    │ ○`,
    "a re-listed measure, which is neither new nor expanded": `
      事業名       │ 取組の方向性             │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催【再掲】 │ ○    │ ○`,
    "a legend that gives 新規 another colour": `
      事業名       │ 取組の方向性                       │ 山口市 │ 宇部市
      起業・創業支援 │ {#0070C0:創業相談会の開催【新規】} │ ○    │ ○
      青文字は新規事業`,
  },
  invalid: {
    "tagged but black, or red only in part": `
      事業名       │ 取組の方向性                                  │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催【新規】◀T04:notRed          │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成{red:【拡充】}◀T04:notRed    │ ○    │ ○`,
    "the 区分 column says it": `
      事業名       │ 取組の方向性                 │ 区分 │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催◀T04:notRed │ 新規 │ ○    │ ○`,
    "one of two measures in a cell": `
      事業名       │ 取組の方向性                                      │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催⏎起業家交流会の開催【新規】◀T04 │ ○    │ ○`,
    "red without a tag where the legend explains red": `
      事業名       │ 取組の方向性                              │ 山口市 │ 宇部市
      起業・創業支援 │ {red:創業相談会の開催}◀T04:redWithoutTag │ ○    │ ○
      赤文字は新規・拡充事業`,
    "red without a tag where tagged measures are red": `
      事業名       │ 取組の方向性                              │ 山口市 │ 宇部市
      起業・創業支援 │ {red:創業相談会の開催【新規】}            │ ○    │ ○
      広域観光連携  │ {red:周遊ルートの造成}◀T04:redWithoutTag │ ○    │ ○`,
    "continued in red": `
      事業名       │ 取組の方向性                                       │ 山口市 │ 宇部市
      起業・創業支援 │ {red:創業相談会の開催【新規】}                     │ ○    │ ○
      広域観光連携  │ {red:周遊ルートの造成【継続】}◀T04:continuedInRed │ ○    │ ○`,
    "a formula, which no proposal touches": `
      事業名       │ 取組の方向性                       │ 山口市 │ 宇部市
      起業・創業支援 │ {=}創業相談会の開催【新規】◀T04 │ ○    │ ○`,
  },
  repaired: {
    "one of two measures in a cell": `
      事業名       │ 取組の方向性                                          │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催⏎{#C00000:起業家交流会の開催【新規】} │ ○    │ ○`,
    "continued in red": `
      事業名       │ 取組の方向性                   │ 山口市 │ 宇部市
      起業・創業支援 │ {red:創業相談会の開催【新規】} │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成【継続】       │ ○    │ ○`,
  },
});
