import { testRule } from "../../../test/support/ruleTester";
import { characterFromPdf } from "./X02-character-from-pdf";

testRule(characterFromPdf, {
  valid: {
    "the usual characters, old and rare kanji among them": `
      事業名       │ 取組の方向性               │ 山口市 │ 美祢市 │ 備考
      起業・創業支援 │ 長門峡と黃檗宗の寺めぐり【新規】 │ ○    │ ○    │ 髙﨑町を含む
      広域観光連携  │ ガイドの育成(パンフレット) │ ○    │ ○    │ ①～③、○は参加`,
  },
  invalid: {
    "康煕部首 and CJK部首補助 in title, headings, bands and fields": `
      令和3年度 ⼭⼝県央連携都市圏域 取組⼀覧◀X02:radical
      事業名       │ 取組の⽅向性◀X02 │ ⼭⼝市◀X02 │ 宇部市
      1 圏域全体の経済成⻑のけん引◀X02
      起業・創業⽀援◀X02 │ 創業相談会の開催 │ ○ │ ○
      広域観光連携  │ ⻄の京の周遊ルート◀X02 │ ○ │ ○`,
    "more of them than a sentence names": `
      事業名       │ 取組の方向性                       │ 山口市 │ 宇部市
      起業・創業支援 │ ⼭⽇⼈⼩の⼭の会の開催◀X02:radical │ ○    │ ○`,
    "voice marks apart from their kana, beside a radical": `
      事業名       │ 取組の方向性                              │ 山口市 │ 宇部市
      起業・創業支援 │ カ\u3099イト\u3099の育成◀X02:voiceMark      │ ○    │ ○
      広域観光連携  │ ハ\u309Aス旅⾏の企画◀X02◀X02 │ ○ │ ○`,
    "the tag and the colour beside it, which stay": `
      事業名       │ 取組の方向性                                  │ 山口市 │ 宇部市
      起業・創業支援 │ 相談会の開催{red:⺠間との連携【新規】}◀X02 │ ○    │ ○`,
    "a formula, which no proposal touches": `
      事業名       │ 取組の方向性             │ 山口市 │ 宇部市
      起業・創業支援 │ {=}⺠間との連携◀X02 │ ○    │ ○`,
  },
  repaired: {
    "康煕部首 and CJK部首補助 in title, headings, bands and fields": `
      令和3年度 山口県央連携都市圏域 取組一覧
      事業名       │ 取組の方向性 │ 山口市 │ 宇部市
      1 圏域全体の経済成長のけん引
      起業・創業支援 │ 創業相談会の開催 │ ○ │ ○
      広域観光連携  │ 西の京の周遊ルート │ ○ │ ○`,
    "voice marks apart from their kana, beside a radical": `
      事業名       │ 取組の方向性   │ 山口市 │ 宇部市
      起業・創業支援 │ ガイドの育成   │ ○    │ ○
      広域観光連携  │ パス旅行の企画 │ ○    │ ○`,
    "the tag and the colour beside it, which stay": `
      事業名       │ 取組の方向性                              │ 山口市 │ 宇部市
      起業・創業支援 │ 相談会の開催{red:民間との連携【新規】} │ ○    │ ○`,
  },
});
