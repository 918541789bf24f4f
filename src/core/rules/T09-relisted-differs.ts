/** 再掲の食い違い: a re-listed measure whose marks or 重点PJ differ from those of its original. */
import type { Measure } from "../plan/plan";
import type { Words } from "../text/words";
import { formatPlace, nameOf, spanOf } from "./measures";
import { locateOriginals } from "./relisting";
import { defineRule } from "./rule";

export const relistedDiffers = defineRule({
  code: "T09",
  id: "relisted-differs",
  severity: "warning",
  fix: "none",
  serves: [],
  title: { ja: "再掲と元の取組が違う", en: "Re-listed and original disagree" },
  why: {
    ja: "再掲は元の取組と同じ内容のはずです。違いがあると、どちらの行を見るかで取り組む市町村や重点PJの数が変わります。",
    en: "A re-listed measure should be the same as its original. Where they differ, the numbers depend on which row is read.",
  },
  messages: {
    participation: {
      ja: "再掲「{name}」は、取り組む市町村が元の取組({cell})と違います({difference})。どちらが正しいかご確認のうえ、そろえてください。",
      en: "“{name}” is re-listed with other municipalities than its original ({cell}; {difference}). Please check which is right and make the two agree.",
    },
    onlyOriginalIsPriority: {
      ja: "再掲「{name}」には重点PJの印がありませんが、元の取組({cell})にはあります。どちらが正しいかご確認のうえ、そろえてください。",
      en: "“{name}” is re-listed without the 重点PJ mark that its original ({cell}) has. Please check which is right and make the two agree.",
    },
    onlyCopyIsPriority: {
      ja: "再掲「{name}」には重点PJの印がありますが、元の取組({cell})にはありません。どちらが正しいかご確認のうえ、そろえてください。",
      en: "“{name}” is re-listed with a 重点PJ mark that its original ({cell}) lacks. Please check which is right and make the two agree.",
    },
  },
  examples: {
    bad: `
      事業名      │ 取組の方向性                        │ 山口市 │ 宇部市 │ 萩市
      広域観光連携 │ 周遊サイクルイベントの実施          │ ○    │ ○    │
      スポーツ振興 │ 周遊サイクルイベントの実施【再掲】◀T09 │ ○    │ ○    │ ○`,
    good: `
      事業名      │ 取組の方向性                        │ 山口市 │ 宇部市 │ 萩市
      広域観光連携 │ 周遊サイクルイベントの実施          │ ○    │ ○    │ ○
      スポーツ振興 │ 周遊サイクルイベントの実施【再掲】  │ ○    │ ○    │ ○`,
  },
  check(plan, report) {
    for (const { measure, original } of locateOriginals(plan)) {
      if (original === null) continue;
      const place = { at: measure.source.at, span: spanOf(measure), related: [original.source.at] };
      const name = nameOf(measure);
      const cell = formatPlace(original.source.at, place.at);
      const difference = describeDifference(measure, original);
      if (difference !== null) {
        report({ ...place, message: "participation", data: { name, cell, difference } });
      }
      if (measure.isPriority === original.isPriority) continue;
      const message = measure.isPriority ? "onlyCopyIsPriority" : "onlyOriginalIsPriority";
      report({ ...place, message, data: { name, cell } });
    }
  },
});

/** Who takes part in one of the two only; null when they agree. */
function describeDifference(measure: Measure, original: Measure): Words | null {
  const added = [...measure.participation.keys()].filter((one) => !original.participation.has(one));
  const lost = [...original.participation.keys()].filter((one) => !measure.participation.has(one));
  if (added.length === 0 && lost.length === 0) return null;
  const parts: Words[] = [];
  if (added.length > 0) {
    const names = added.join("・");
    parts.push({ ja: `再掲だけに印:${names}`, en: `only re-listed: ${names}` });
  }
  if (lost.length > 0) {
    const names = lost.join("・");
    parts.push({ ja: `元だけに印:${names}`, en: `only in the original: ${names}` });
  }
  return {
    ja: parts.map((part) => part.ja).join("、"),
    en: parts.map((part) => part.en).join("; "),
  };
}
