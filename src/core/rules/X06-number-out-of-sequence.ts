/** 番号の重複・欠番: numbers of projects, initiatives or rows that do not count up where they otherwise do. */
import type { Place } from "../grid/address";
import type { Plan } from "../plan/plan";
import { findBreaks, listSeries } from "./numberSeries";
import { defineRule } from "./rule";

export const numberOutOfSequence = defineRule({
  code: "X06",
  id: "number-out-of-sequence",
  severity: "warning",
  fix: "none",
  serves: [],
  title: { ja: "番号が重複または欠番", en: "Numbers repeated or missing" },
  why: {
    ja: "番号で問い合わせや照合をするとき、重複や欠番があると別の事業と取り違えたり、行が抜けたと思われたりします。行の削除や写し間違いに気付くきっかけにもなります。",
    en: "People refer to projects by their numbers. Where one is missing or given twice, projects are mixed up or a row is thought to be lost; and often a row really was deleted or copied.",
  },
  messages: {
    gap: {
      ja: "番号が飛んでいます({before}→{after})。行が抜けていないかを確かめ、番号を付け直してください。終了した事業の欠番であれば、このままで構いませんので「確認済み」にしてください。",
      en: "The numbers skip ({before} → {after}). Please check whether a row is missing and renumber. If the number belonged to a project that has ended, please dismiss this finding.",
    },
    repeated: {
      ja: "番号が重複しています({before}→{after})。同じ行が二つないかを確かめ、番号を付け直してください。",
      en: "A number is given twice ({before} → {after}). Please check whether a row was copied, and renumber.",
    },
    disorder: {
      ja: "番号の順が前後しています({before}→{after})。行の並びを確かめ、番号を付け直してください。",
      en: "The numbers are out of order ({before} → {after}). Please check the order of the rows and renumber.",
    },
  },
  examples: {
    bad: `
      事業名           │ 取組の方向性     │ 山口市 │ 宇部市
      1 起業・創業支援   │ 創業相談会の開催 │ ○    │ ○
      2 広域観光連携     │ 周遊ルートの造成 │ ○    │ ○
      3 地域公共交通     │ 交通系ICの導入   │ ○    │ ○
      5 図書館の連携◀X06 │ 相互利用の検討   │ ○    │ ○`,
    good: `
      事業名         │ 取組の方向性     │ 山口市 │ 宇部市
      1 起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
      2 広域観光連携   │ 周遊ルートの造成 │ ○    │ ○
      3 地域公共交通   │ 交通系ICの導入   │ ○    │ ○
      4 図書館の連携   │ 相互利用の検討   │ ○    │ ○`,
  },
  check(plan, report) {
    for (const { kind, before, after } of plan.tables.flatMap(listSeries).flatMap(findBreaks)) {
      if (kind === "gap" && isUnreadBetween(plan, before.cell.at, after.cell.at)) continue;
      const data = { before: before.number, after: after.number };
      report({ message: kind, at: after.cell.at, related: [before.cell.at], data });
    }
  },
});

/** 置き場所の分からなかった行 (S09) の番号は読めていないだけで、欠番ではない */
function isUnreadBetween({ notes }: Plan, before: Place, after: Place): boolean {
  return notes.some(
    ({ code, message, at }) =>
      code === "S09" &&
      message === "unplaced" &&
      at.sheet === after.sheet &&
      at.row > before.row &&
      at.row < after.row,
  );
}
