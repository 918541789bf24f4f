import { testRule } from "../../../test/support/ruleTester";
import { municipalityNameVariant } from "./X03-municipality-name-variant";

testRule(municipalityNameVariant, {
  valid: {
    "official names, short names and codes": `
      事業名       │ 取組の方向性     │ 山口市 │ 美祢 │ 352047
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○  │ ○`,
    "a name whose lines run from right to left, and look-alikes that X02 tells of": `
      事業名       │ 取組の方向性     │ ⼭⼝市 │ 小野田⏎山陽 │ 美祢市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○         │ ○`,
    "other municipalities, short names and words in the text": `
      事業名       │ 取組の方向性                         │ 鹿嶋市 │ 鎌ケ谷市 │ 神栖市
      起業・創業支援 │ 鹿島市(佐賀県)との交流会の開催   │ ○    │ ○     │ ○
      広域観光連携  │ 鎌ヶ谷市・鎌ケ谷市の周遊、市の荻市場 │ ○    │ ○     │ ○`,
  },
  invalid: {
    "look-alikes of 祢 and 萩 in headings": `
      事業名       │ 取組の方向性     │ 山口市 │ 美祿◀X03:variant │ 美袮市◀X03 │ 荻市◀X03
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○              │ ○          │ ○`,
    "a name on two lines, in its cell": `
      事業名       │ 取組の方向性     │ 山口市 │ 美⏎祿◀X03 │ 宇都◀X03
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○        │ ○`,
    "a heading that a formula gives, which no proposal touches": `
      事業名       │ 取組の方向性     │ 山口市 │ {=}美祿市◀X03
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○`,
    "names in the text": `
      事業名       │ 取組の方向性                     │ 山口市 │ 美祢市
      起業・創業支援 │ 美祿市と山ロ市の相談会◀X03:inText◀X03:inText │ ○ │ ○
      広域観光連携  │ 周遊{red:(美袮市)【新規】}◀X03 │ ○    │ ○
      美袮市の振興◀X03 │ {=}美袮市の会◀X03 │ ○ │ ○`,
  },
  repaired: {
    "look-alikes of 祢 and 萩 in headings": `
      事業名       │ 取組の方向性     │ 山口市 │ 美祢 │ 美祢市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○  │ ○    │ ○`,
    "a name on two lines, in its cell": `
      事業名       │ 取組の方向性     │ 山口市 │ 美⏎祢 │ 宇部
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○   │ ○`,
  },
});
