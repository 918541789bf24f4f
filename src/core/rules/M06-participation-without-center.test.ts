import { testRule } from "../../../test/support/ruleTester";
import { participationWithoutCenter } from "./M06-participation-without-center";

testRule(participationWithoutCenter, {
  valid: {
    "one of two center cities is enough": `
      事業名       │ 取組の方向性     │ ◎山口 │ ◎宇部 │ 萩
      起業・創業支援 │ 創業相談会の開催 │ ○    │       │ ○
      広域観光連携  │ 周遊ルートの造成 │       │ ○    │ ○`,
    "an area whose center city is not known": `
      事業名       │ 取組の方向性     │ 萩市 │ 防府市 │ 美祢市
      起業・創業支援 │ 創業相談会の開催 │ ○  │ ○    │
      広域観光連携  │ 周遊ルートの造成 │     │ ○    │ ○`,
    "nobody at all, which is another rule's business": `
      事業名       │ 取組の方向性     │ ◎山口 │ 萩 │ 防府
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○ │ ○
      広域観光連携  │ 周遊ルートの造成 │       │    │`,
  },
  invalid: {
    "partners alone": `
      事業名       │ 取組の方向性                  │ ◎山口 │ ◎宇部 │ 萩 │ 防府
      起業・創業支援 │ 創業相談会の開催              │ ○    │ ○    │ ○ │ ○
      広域観光連携  │ 周遊ルートの造成◀M06:without │       │       │ ○ │ ○`,
    "partners alone under a pillar that the center city leads": `
      柱                    │ 事業名       │ 取組の方向性                        │ ◎山口 │ 萩 │ 防府
      圏域全体の経済成長のけん引 │ 起業・創業支援 │ 創業相談会の開催                    │ ○    │ ○ │ ○
      圏域全体の経済成長のけん引 │ 広域観光連携  │ 周遊ルートの造成◀M06:leadingPillar │       │ ○ │ ○`,
  },
});
