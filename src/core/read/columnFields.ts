/** What a column holds, told from its heading and, where headings leave it open, from its values. */
import type { Field } from "../plan/plan";
import { foldWidth, removeSpace } from "../text/fold";
import { parsePrefecture } from "../text/municipalities";

/**
 * Headings seen in plans, most telling first: the first pattern that fits decides.
 * 「取組の方向性」 must be met before 「取組」, 「事業費」 before 「事業」.
 */
const headings: readonly (readonly [Field, RegExp])[] = [
  [
    "number",
    /^(?:no\.?|№|番号|連番|#|項番|整理番号|通し番号|通番|id|(?:事業|取組|施策|項目)(?:no\.?|番号))$/iu,
  ],
  ["indicator", /kpi|指標|目標値|基準値|現状値|実績値|進捗|達成/iu],
  ["department", /担当|所管|主管|部署|課名|実施主体|事業主体|問合せ|問い合わせ/u],
  ["cost", /事業費|予算額|予算(?!化)|金額|経費|決算|千円|費用|負担金/u],
  ["priority", /重点|^pj$|優先/iu],
  [
    "change",
    /^(?:(?:.*\d+年?度?)?区分|新規.*|拡充.*|新[・･/／]?拡.*|新旧.*|継続.*|事業区分|取組区分|種別|新継|新規継続|再掲.*)$/u,
  ],
  ["remarks", /備考|摘要|特記|注記|メモ|留意|参考|コメント/u],
  [
    "other",
    /^(?:期間|実施期間|実施年度|年度|開始|スケジュール|時期|根拠|関連計画|sdgs|効果|課題|対象|計|合計|小計|市町数|団体数|参加数|参加市町数|件数)/iu,
  ],
  ["pillar", /柱|基本目標|基本方針|大項目|大分類|基本施策/u],
  ["policyArea", /分野|中項目|中分類/u],
  ["measure", /方向性|内容|概要|具体的?な?(?:取り?組み?|施策|事業)|取り?組み?の?詳細|説明/u],
  [
    "project",
    /事業名|事務事業|プロジェクト事業|連携事業|^(?:個別|実施|関連|対象|主な|細)?事業$|事業・?(?:項目|施策)|施策・?事業|取り?組み?(?:・|名・)?事業|プロジェクト名|事業等/u,
  ],
  ["initiative", /取り?組み?|施策|連携項目|小項目|小分類|項目/u],
];

/** The field that a heading names, or null when it says nothing known. */
export function parseFieldHeading(text: string): Field | null {
  const heading = foldWidth(removeSpace(text)).replace(/[()（）【】「」]/gu, "");
  // Sentences (a legend, a remark) and bands name columns only by accident.
  if (heading === "" || heading.length > 16 || /[○◎●、。はがを]/u.test(heading)) return null;
  return headings.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}

/** Whether a heading stands over the marks of all municipalities: 「市町」「構成市町村」「参加団体」. */
export function isMunicipalityBand(text: string): boolean {
  const heading = removeSpace(text);
  return (
    heading.length <= 16 &&
    /^(?:構成|関係|参加|連携|実施|取組|対象|圏域)*(?:の)?(?:市町村?|市町村名|団体|自治体|市町名|中枢都市)/u.test(
      heading,
    ) &&
    !/^(?:取組|事業)?区分|数|計$/u.test(heading)
  );
}

/** Whether a heading names one of the two layers of marks: 取り組む / 予算化する. */
export function parseLayerHeading(text: string): "participates" | "budgets" | null {
  const heading = removeSpace(text);
  if (heading === "" || heading.length > 8 || isTotalHeading(heading)) return null;
  if (/予算|費用|負担|事業費/u.test(heading)) return "budgets";
  return /取り?組|参加|実施|参画|連携|事業/u.test(heading) ? "participates" : null;
}

/** Whether a heading is a sum over the municipalities, not one of them. */
export function isTotalHeading(text: string): boolean {
  return /^(?:合計|計|小計|総計|市町数|団体数|参加数|参加市町村?数|件数|○数|〇数|○の数|数)$/u.test(
    removeSpace(text),
  );
}

/** 「市町」, a prefecture, 「連携中枢都市」, 「取り組む市町」: what may stand over several names. */
export function isBandOverNames(text: string): boolean {
  // 「連携中枢都市:山口市・宇部市」 is a sentence about the table, not a band in its header.
  // 「参加市町数」 heads a column of counts.
  if (/[:：・、。…○◎●△×]|[数計]$/u.test(text) || removeSpace(text).length > 16) return false;
  return (
    isMunicipalityBand(text) ||
    parsePrefecture(text) !== null ||
    /^.{0,6}(?:中枢|中心市|連携市町村?|近隣市町村?)/u.test(removeSpace(text)) ||
    /(?:取り?組|予算|参加|実施).{0,6}(?:市|町|村|団体|自治体)/u.test(removeSpace(text))
  );
}
