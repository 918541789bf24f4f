import { testRule } from "../../../test/support/ruleTester";
import { markAnnotation } from "./M04-mark-annotation";

testRule(markAnnotation, {
  valid: {
    "marks alone, the note in the remarks": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 備考
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ 宇部市はR4～`,
  },
  invalid: {
    "notes of several municipalities and a remarks column": `
      事業名       │ 取組の方向性     │ 山口市           │ 宇部市              │ 備考
      起業・創業支援 │ 創業相談会の開催 │ ○※1◀M04:movable │ ○(R4～)◀M04:movable │
      広域観光連携  │ 周遊ルートの造成 │ ○               │ ○1,200千円◀M04     │ 広告費`,
    "a space between mark and note, on either side": `
      事業名       │ 取組の方向性     │ 山口市           │ 宇部市         │ 備考
      起業・創業支援 │ 創業相談会の開催 │ ○␣予算化◀M04 │ ※␣○◀M04 │`,
    "a table without a remarks column": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○※1◀M04:noRemarks`,
    "remarks that take no text: formulas, and cells that a merged region covers": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市     │ 備考
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○※1◀M04 │ {=C9}
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○※2◀M04 │ {=C9}済
      地域公共交通  │ 実証運行の実施   │ ○    │ ○        │ 広告費
      図書館の連携  │ 相互利用の検討   │ ○    │ ○※3◀M04 │ ^`,
    "a mark in brackets": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市                │ 備考
      起業・創業支援 │ 創業相談会の開催 │ ○    │ (○)◀M04:bracketed │`,
  },
  repaired: {
    "remarks that take no text: formulas, and cells that a merged region covers": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 備考
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○※1 │ {=C9}
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○※2 │ {=C9}済
      地域公共交通  │ 実証運行の実施   │ ○    │ ○    │ 広告費
      図書館の連携  │ 相互利用の検討   │ ○    │ ○※3 │ ^`,
    "a space between mark and note, on either side": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 備考
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ (山口市:予算化)(宇部市:※)`,
    "notes of several municipalities and a remarks column": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 備考
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ (山口市:※1)(宇部市:R4～)
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○    │ 広告費(宇部市:1,200千円)`,
  },
});
