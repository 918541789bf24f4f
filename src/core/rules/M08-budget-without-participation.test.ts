import { testRule } from "../../../test/support/ruleTester";
import { budgetWithoutParticipation } from "./M08-budget-without-participation";

testRule(budgetWithoutParticipation, {
  valid: {
    "a mark merged across from the municipality before": `
      事業名 │ 取組の方向性       │ 取り組む市町 │ <     │ <   │ 予算化する市町 │ <     │ <
      ^     │ ^                 │ 山口市      │ 宇部市 │ 萩市 │ 山口市        │ 宇部市 │ 萩市
      起業   │ 創業に関する相談会 │ ○          │ <     │ ○   │              │ ○     │`,
    "both marks, or taking part alone": `
      事業名       │ 取組の方向性     │ 山口市 │ <    │ 宇部市 │ <
      ^           │ ^               │ 取組  │ 予算 │ 取組  │ 予算
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○   │ ○    │`,
    "one column with two signs, where ◎ means both": `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ◎    │ ○
      ○:取り組む市町 ◎:予算化する市町`,
  },
  invalid: {
    "a budget beside a blank and beside －": `
      事業名       │ 取組の方向性     │ 山口市    │ <    │ 宇部市 │ <
      ^           │ ^               │ 取組     │ 予算 │ 取組  │ 予算
      起業・創業支援 │ 創業相談会の開催 │ ◀M08   │ ○   │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ －◀M08 │ ○   │ ○    │`,
  },
  repaired: {
    "a budget beside a blank and beside －": `
      事業名       │ 取組の方向性     │ 山口市 │ <    │ 宇部市 │ <
      ^           │ ^               │ 取組  │ 予算 │ 取組  │ 予算
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○   │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○   │ ○    │`,
  },
});
