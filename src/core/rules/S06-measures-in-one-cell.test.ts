import { testRule } from "../../../test/support/ruleTester";
import { measuresInOneCell } from "./S06-measures-in-one-cell";

testRule(measuresInOneCell, {
  valid: {
    "a tag inside a phrase, at its head, or with a remark behind it": `
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市 │ 萩市
      起業 │ {red:創業相談会【新規】の開催と周知} │ ○ │ ○ │ ○
      観光 │ {red:【新規】周遊バスの運行} │ ○ │ ○ │ ○
      福祉 │ {red:相談窓口の設置【拡充】(令和5年度まで)} │ ○ │ ○ │ ○
      医療 │ {red:看護人材の育成【新規】【再掲】} │ ○ │ │ ○`,
    "a measure a cell, with sub-bullets below one": `
      事業名       │ 取組の方向性                       │ 山口市 │ 宇部市
      起業・創業支援 │ 創業支援⏎・相談会の開催⏎・交流会の開催 │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成                   │ ○    │ ○`,
    "a form that gives each measure a line of the cell": `
      事業名       │ 取組の方向性                           │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催⏎起業家交流会の開催     │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成⏎観光案内の充実         │ ○    │ ○
      地域公共交通  │ 交通系ICの導入                         │ ○    │ ○`,
    "a merged cell of one measure over two rows": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
      ^           │ ^              │ ○    │`,
  },
  invalid: {
    "measures that run on behind a tag": `
      事業名 │ 取組の方向性 │ 山口市 │ 宇部市 │ 萩市
      起業 │ {red:創業に関する相談会の開催【新規】 都市部での商談会の開催}◀S06:sameLine │ ○ │ ○ │ ○
      観光 │ {red:周遊バスの運行【拡充】案内所の開設【新規】}◀S06:sameLine │ ○ │ ○ │ ○
      医療 │ 看護人材の育成 │ ○ │ │ ○`,
    "the only cell of a table that holds two": `
      事業名       │ 取組の方向性                                       │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催⏎起業家交流会の開催◀S06:lines │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成                                   │ ○    │ ○`,
    "cells whose measures a scanner ran together": `
      事業名       │ 取組の方向性                                                │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催【新規】 起業家交流会の開催【継続】◀S06:sameLine │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成【新規】 観光案内の充実【拡充】◀S06:sameLine    │ ○    │ ○
      地域公共交通  │ 交通系ICの導入                                              │ ○    │ ○`,
  },
});
