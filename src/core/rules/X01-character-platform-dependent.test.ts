import { testRule } from "../../../test/support/ruleTester";
import { characterPlatformDependent } from "./X01-character-platform-dependent";

testRule(characterPlatformDependent, {
  valid: {
    "the signs that plans are made of": `
      令和3年度 山口県央連携都市圏域 取組一覧 ※○は参加、●は重点
      事業名       │ 取組の方向性                         │ 山口市 │ 宇部市
      Ⅰ 圏域全体の経済成長のけん引
      起業・創業支援 │ ①創業相談会の開催⏎②交流会→継続   │ ○    │ ◎
      広域観光連携  │ ★周遊ルート(〒753・10%～)の造成＋α │ －    │ △`,
    "names with rare kanji, and half-width kana": `
      事業名       │ 取組の方向性           │ 山口市 │ 宇部市
      起業・創業支援 │ 髙﨑酒造とのｲﾍﾞﾝﾄ開催 │ ○    │ ○`,
    "signs that other rules tell of": `
      事業名       │ 取組の方向性           │ 山口市 │ 宇部市
      起業・創業支援 │ 🈟⼭歩きの会の開催     │ 〇    │ ◯`,
  },
  invalid: {
    "several letters in one, in all kinds of cells": `
      ㋿3年度 山口県央連携都市圏域 取組一覧◀X01:replaceable
      事業名           │ 取組№◀X01 │ 山口市 │ 宇部市
      ㈱による起業支援◀X01 │ ⑴創業相談会の開催⏎⑵交流会の開催◀X01 │ ○ │ ○
      広域観光連携 │ 総延長50㎞の{red:周遊ルート(㈲山口物産)【新規】}◀X01 │ ○ │ ○`,
    "what has no plain spelling": `
      事業名       │ 取組の方向性                       │ 山口市 │ 宇部市
      起業・創業支援 │ ☎による相談、✉・✓・㊙の4種◀X01:dependent │ ○ │ ○
      広域観光連携  │ フェーズⅡの開始(100㎡)◀X01:dependent │ ○ │ ○`,
    "both kinds in a cell": `
      事業名       │ 取組の方向性                      │ 山口市 │ 宇部市
      起業・創業支援 │ ㈱山口物産(☎で受付)◀X01◀X01 │ ○    │ ○`,
    "a private character, and one that was lost": `
      事業名       │ 取組の方向性                     │ 山口市 │ 宇部市
      起業・創業支援 │ \uE05A山邸での相談会◀X01:private │ ○    │ ○
      広域観光連携  │ 周遊ル\uFFFDトの造成◀X01:lost    │ ○    │ ○`,
    "a formula, which no proposal touches": `
      事業名       │ 取組の方向性               │ 山口市 │ 宇部市
      起業・創業支援 │ {=}㈱山口物産の支援◀X01 │ ○    │ ○`,
  },
  repaired: {
    "several letters in one, in all kinds of cells": `
      令和3年度 山口県央連携都市圏域 取組一覧
      事業名           │ 取組No. │ 山口市 │ 宇部市
      (株)による起業支援 │ (1)創業相談会の開催⏎(2)交流会の開催 │ ○ │ ○
      広域観光連携 │ 総延長50kmの{red:周遊ルート((有)山口物産)【新規】} │ ○ │ ○`,
    "both kinds in a cell": `
      事業名       │ 取組の方向性                │ 山口市 │ 宇部市
      起業・創業支援 │ (株)山口物産(☎で受付) │ ○    │ ○`,
  },
});
