/** 区分の矛盾: 新規 together with 拡充 or 継続 on one measure. */
import type { Change } from "../plan/plan";
import type { Words } from "../text/words";
import { changesOf, countRunningOn, nameOf, spanOf } from "./measures";
import { defineRule } from "./rule";

const changeWords: Readonly<Record<Change, Words>> = {
  new: { ja: "新規", en: "新規 (new)" },
  expanded: { ja: "拡充", en: "拡充 (expanded)" },
  continued: { ja: "継続", en: "継続 (continued)" },
};

export const tagContradictory = defineRule({
  code: "T02",
  id: "tag-contradictory",
  severity: "error",
  fix: "none",
  serves: [],
  title: { ja: "区分が矛盾している", en: "Contradictory tags" },
  why: {
    ja: "新規・拡充・継続は一つの取組に一つです。二つ付いていると、どちらの件数に入れるか決まりません。",
    en: "A measure is new, expanded or continued. With two of these tags nobody can say which count it belongs to.",
  },
  messages: {
    contradictory: {
      ja: "「{name}」に「{first}」と「{second}」の両方が付いています。正しい方だけを残してください。",
      en: "“{name}” is tagged both {first} and {second}. Please keep the right one only.",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性                             │ 山口市 │ 宇部市
      起業・創業支援 │ {red:創業相談会の開催【新規】【拡充】}◀T02 │ ○    │ ○`,
    good: `
      事業名       │ 取組の方向性                       │ 山口市 │ 宇部市
      起業・創業支援 │ {red:創業相談会の開催【新規】}     │ ○    │ ○
      起業・創業支援 │ {red:起業家交流会の開催【拡充】}   │ ○    │ ○`,
  },
  check(plan, report) {
    for (const { measures } of plan.tables) {
      for (const measure of measures) {
        const [first, second] = changesOf(measure);
        // 改行の抜けた二件の取組にそれぞれ区分があるだけなら、S06 が知らせる
        if (first === undefined || second === undefined || countRunningOn(measure) > 0) continue;
        report({
          message: "contradictory",
          at: measure.source.at,
          span: spanOf(measure),
          data: { name: nameOf(measure), first: changeWords[first], second: changeWords[second] },
        });
      }
    }
  },
});
