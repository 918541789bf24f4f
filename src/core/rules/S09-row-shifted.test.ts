import { testRule } from "../../../test/support/ruleTester";
import { rowShifted } from "./S09-row-shifted";

testRule(rowShifted, {
  valid: {
    "rows under their headings": `
      事業名       │ 取組の方向性     │ 担当課    │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ 商工振興課 │ ○    │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ 観光課    │ ○    │ ○    │`,
  },
  invalid: {
    "a row that slipped by one column": `
      事業名       │ 取組の方向性                  │ 山口市                       │ 宇部市 │ 萩市 │
      起業・創業支援 │ 創業相談会の開催              │ ○                          │ ○    │ ○  │
                  │ 広域観光連携                  │ 周遊ルートの造成◀S09:shifted │ ○    │ ○  │ ○
      地域公共交通  │ 交通系ICの導入                │ ○                          │ ○    │ ○  │`,
    "a row that slipped to the left, with its mark of 重点PJ and its remarks": `
      取組   │ 事業名       │ 取組の方向性                 │ 重点PJ │ 山口市 │ 宇部市 │ 萩市 │ 備考
      ア 産業 │ 起業・創業支援 │ 創業相談会の開催             │ ●     │ ○    │ ○    │ ○  │ 継続
      ア 産業 │ 販路の開拓    │ 都市部での商談会の開催       │ ●     │ ○    │      │ ○  │ 検討中
      広域観光連携 │ 周遊ルートの造成◀S09:shifted │ ●        │ ○     │      │ ○    │ 調整中`,
    "a row whose place is taken by a number": `
      事業名       │ 取組の方向性    │ 山口市                           │ 宇部市 │ 萩市 │
      起業・創業支援 │ 創業相談会の開催 │ ○                              │ ○    │ ○  │
      3           │ 広域観光連携    │ 周遊ルートの造成◀S09:shiftedHeld │ ○    │ ○  │ ○
      地域公共交通  │ 交通系ICの導入  │ ○                              │ ○    │ ○  │`,
    "a text among the marks": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市               │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○                  │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ 観光振興課◀S09:text │ ○`,
    "a mark among the texts": `
      事業名          │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援    │ 創業相談会の開催 │ ○    │ ○    │ ○
      ○◀S09:mark   │ 周遊ルートの造成 │ ○    │ ○    │ ○`,
  },
  repaired: {
    "a row that slipped by one column": `
      事業名       │ 取組の方向性    │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │ ○
      地域公共交通  │ 交通系ICの導入  │ ○    │ ○    │ ○`,
    "a row that slipped to the left, with its mark of 重点PJ and its remarks": `
      取組   │ 事業名       │ 取組の方向性         │ 重点PJ │ 山口市 │ 宇部市 │ 萩市 │ 備考
      ア 産業 │ 起業・創業支援 │ 創業相談会の開催     │ ●     │ ○    │ ○    │ ○  │ 継続
      ア 産業 │ 販路の開拓    │ 都市部での商談会の開催 │ ●     │ ○    │      │ ○  │ 検討中
             │ 広域観光連携  │ 周遊ルートの造成     │ ●     │ ○    │      │ ○  │ 調整中`,
  },
  plans: {
    "a row that fits nowhere": {
      tables: [],
      notes: [
        {
          code: "S09",
          message: "unplaced",
          at: { sheet: "取組一覧", row: 2, column: 0 },
          data: { row: 3 },
          related: [],
        },
      ],
    },
  },
});
