import { testRule } from "../../../test/support/ruleTester";
import { cellsMerged } from "./S05-cells-merged";

testRule(cellsMerged, {
  valid: {
    "merged names, whose value is carried down": `
      事業名       │ 取組の方向性       │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催   │ ○    │ ○
      ^           │ 起業家交流会の開催 │ ○    │`,
  },
  invalid: {
    "a mark over two rows": `
      事業名       │ 取組の方向性       │ 山口市          │ 宇部市
      起業・創業支援 │ 創業相談会の開催   │ ○◀S05:marks │ ○
      ^           │ 起業家交流会の開催 │ ^             │ ○`,
    "a mark over municipalities and rows, one of them blank": `
      事業名       │ 取組の方向性       │ 山口市          │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催   │ ○◀S05:marks │ <     │ ○
      ^           │ 起業家交流会の開催 │ ^             │ <     │
                  │                  │ ^             │ <     │
      広域観光連携  │ 周遊ルートの造成   │ ○             │ ○     │ ○`,
    "a mark over a municipality and the remarks, and one from a formula": `
      事業名       │ 取組の方向性       │ 山口市                 │ 宇部市              │ 備考
      起業・創業支援 │ 創業相談会の開催   │ ○{=A!B2}◀S05:marksHeld │ ○◀S05:marksHeld │ <
      ^           │ 起業家交流会の開催 │ ^                      │ ^                 │ <`,
  },
  repaired: {
    "a mark over municipalities and rows, one of them blank": `
      事業名       │ 取組の方向性       │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催   │ ○    │ ○    │ ○
                  │ 起業家交流会の開催 │ ○    │ ○    │
                  │                  │      │      │
      広域観光連携  │ 周遊ルートの造成   │ ○    │ ○    │ ○`,
  },
});
