/** 区分の書き方: 新規・拡充・継続・再掲 written in other brackets or short forms than 【…】. */
import type { Measure, Plan, Tag } from "../plan/plan";
import { foldWidth, removeSpace } from "../text/fold";
import { canonicalTag } from "../text/tags";
import { locateMeasure, nameOf } from "./measures";
import { defineRule } from "./rule";

export const tagVariant = defineRule({
  code: "T01",
  id: "tag-variant",
  severity: "info",
  fix: "safe",
  serves: ["L2-04"],
  title: { ja: "区分の書き方がそろっていない", en: "A tag written in another way" },
  why: {
    ja: "同じ区分が「(再掲)」「【再掲】」など幾通りにも書かれていると、検索や絞り込み、関数での集計で数え漏れが出ます。",
    en: "Where one tag is written in several ways, (再掲) and 【再掲】, searches, filters and counting functions miss some.",
  },
  messages: {
    variant: {
      ja: "「{name}」の区分の書き方「{raw}」を「{canonical}」にそろえてください。",
      en: "Please write the tag “{raw}” of “{name}” as “{canonical}”.",
      several: {
        all: {
          ja: "次の取組の区分の書き方「{raw}」を「{canonical}」にそろえてください。",
          en: "Please write the tag “{raw}” as “{canonical}”.",
        },
        each: { ja: "「{name}」", en: "“{name}”" },
      },
    },
  },
  examples: {
    bad: `
      事業名      │ 取組の方向性                          │ 山口市 │ 宇部市
      広域観光連携 │ {red:周遊サイクルイベントの実施［新規］}◀T01 │ ○    │ ○
      スポーツ振興 │ 周遊サイクルイベントの実施(再掲)◀T01 │ ○    │ ○`,
    good: `
      事業名      │ 取組の方向性                       │ 山口市 │ 宇部市
      広域観光連携 │ {red:周遊サイクルイベントの実施【新規】} │ ○    │ ○
      スポーツ振興 │ 周遊サイクルイベントの実施【再掲】 │ ○    │ ○`,
  },
  check(plan, report) {
    for (const { measure, tag, canonical } of locateVariants(plan)) {
      report({
        message: "variant",
        at: measure.source.at,
        span: { start: tag.start, end: tag.end },
        data: { name: nameOf(measure), raw: tag.raw, canonical },
        fix: measure.source.isFormula ? "none" : "safe",
      });
    }
  },
  propose(finding, lookup) {
    const { span } = finding;
    const measure = locateMeasure(lookup.measures(finding.at), span);
    const tag = measure?.tags.find((one) => one.start === span?.start && one.end === span.end);
    if (measure === undefined || tag === undefined) return [];
    const { at, cellText: expected } = measure.source;
    const splices = [{ start: tag.start, end: tag.end, text: canonicalForm(tag) }];
    return [{ kind: "text", at, expected, splices }];
  },
});

function* locateVariants(plan: Plan): Generator<{ measure: Measure; tag: Tag; canonical: string }> {
  for (const { measures } of plan.tables) {
    for (const measure of measures) {
      const { cellText } = measure.source;
      for (const tag of measure.tags) {
        // 区分欄の書き方は「新規」「新」のままでよい。本文に付いたものだけをそろえる
        if (cellText.slice(tag.start, tag.end) !== tag.raw) continue;
        const canonical = canonicalForm(tag);
        if (canonical !== tag.raw) yield { measure, tag, canonical };
      }
    }
  }
}

/** Short words of the tags and the words they stand for. */
const fullWords: Readonly<Record<string, string>> = {
  新: "新規",
  新規事業: "新規",
  拡: "拡充",
  継: "継続",
};

/**
 * A tag in 【】; a note in its brackets ((再掲:1-ア)) stays. 廃止 and the like stay as they are:
 * they have no colour and no count of their own.
 */
function canonicalForm(tag: Tag): string {
  if (tag.kind === "ended" || tag.kind === "other") return tag.raw;
  const inside = /^[【［[《≪〈＜<〔〘（(](.*)[】］\]》≫〉＞>〕〙）)]$/u.exec(tag.raw.trim())?.[1];
  if (inside === undefined) return canonicalTag(tag.kind);
  const word = removeSpace(foldWidth(inside));
  return `【${fullWords[word] ?? word}】`;
}
