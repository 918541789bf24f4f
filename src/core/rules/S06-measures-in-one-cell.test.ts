import { testRule } from "../../../test/support/ruleTester";
import { measuresInOneCell } from "./S06-measures-in-one-cell";

testRule(measuresInOneCell, {
  valid: {
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
