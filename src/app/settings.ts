/**
 * 設定: what a user may tell that the sheet does not say, in a file or in the workbook.
 * Every member is optional; a plan reads without any. `settingsShape` is the one description of all of them.
 */
import { ruleFacts, type Expectations } from "../core";
import { parseJsonLines, type JsonSource } from "./jsonLines";
import {
  count,
  listOf,
  members,
  nameText,
  oneOf,
  recordOf,
  recordOfKeys,
  titled,
  writtenText,
  type Shape,
} from "./jsonShape";

export interface Settings {
  /** Only these sheets are read, by their tab names; absent: all. */
  readonly sheets?: readonly string[];
  /** 構成市町の名簿: official names, in the order wished for. */
  readonly roster?: readonly string[];
  /** 連携中枢都市・中心市: official names. */
  readonly centerCities?: readonly string[];
  /** Sign (○ ◎ ● …) → what it means; goes before the sheet's legend. */
  readonly marks?: Readonly<Record<string, MarkMeaning>>;
  /** How 不参加 is to be written; absent: as most cells have it. */
  readonly absentMark?: AbsentMark;
  /** 事業名 → name of its 重点PJ. */
  readonly priorityProjects?: Readonly<Record<string, string>>;
  /** 合うはずの数. */
  readonly expect?: Expectations;
  /** Code of a rule → its severity here, or off. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

const markMeanings = ["participates", "budgets", "absent", "priority"] as const;
export type MarkMeaning = (typeof markMeanings)[number];

const absentMarks = ["", "－"] as const;
export type AbsentMark = (typeof absentMarks)[number];

const ruleSettings = ["off", "error", "warning", "info"] as const;
export type RuleSetting = (typeof ruleSettings)[number];

const settingsFile: JsonSource = {
  code: "settings",
  name: { ja: "設定ファイル", en: "the settings file" },
};

const expectShape: Shape<Expectations> = members<Required<Expectations>>({
  municipalities: titled(
    count,
    { ja: "構成市町の数", en: "Municipalities" },
    { ja: "一覧表の構成市町の数", en: "How many municipalities the plan has." },
  ),
  projects: titled(
    count,
    { ja: "事業の数", en: "Projects" },
    {
      ja: "事業名の数(同じ事業名は一つと数えます)",
      en: "How many projects there are, each counted once.",
    },
  ),
  measures: titled(
    count,
    { ja: "取組の数", en: "Measures" },
    { ja: "取組の数(再掲を除く)", en: "How many measures, 再掲 not counted." },
  ),
  relisted: titled(
    count,
    { ja: "再掲の数", en: "Re-listed" },
    { ja: "再掲の取組の数", en: "How many measures are 再掲." },
  ),
  new: titled(
    count,
    { ja: "新規の数", en: "New" },
    {
      ja: "新規の取組の数(再掲を除く)",
      en: "How many measures are 新規, 再掲 not counted.",
    },
  ),
  expanded: titled(
    count,
    { ja: "拡充の数", en: "Expanded" },
    {
      ja: "拡充の取組の数(再掲を除く)",
      en: "How many measures are 拡充, 再掲 not counted.",
    },
  ),
  priority: titled(
    count,
    { ja: "重点PJの取組の数", en: "Priority" },
    {
      ja: "重点プロジェクトの取組の数(再掲を除く)",
      en: "How many measures belong to a 重点PJ, 再掲 not counted.",
    },
  ),
  participation: titled(
    recordOf(count),
    { ja: "市町ごとの取組の数", en: "Participation" },
    {
      ja: "市町名と、その市町が取り組む取組の数(再掲を除く)",
      en: "By municipality: in how many measures it takes part, 再掲 not counted.",
    },
  ),
});

/** The one description of the settings, for the parser and for the JSON Schema. */
export const settingsShape: Shape<Settings> = members<Required<Settings>>({
  sheets: titled(
    listOf(writtenText, true),
    { ja: "対象のシート", en: "Sheets" },
    {
      ja: "読み取るシートの名前(書かなければすべて)",
      en: "Tab names of the sheets to read; all when absent.",
    },
  ),
  roster: titled(
    listOf(nameText),
    { ja: "構成市町の名簿", en: "Roster" },
    {
      ja: "構成市町の正式な名前。一覧表にない市町や、名簿にない列を指摘します。",
      en: "Official names of the municipalities. Missing and unknown columns are reported.",
    },
  ),
  centerCities: titled(
    listOf(nameText),
    { ja: "連携中枢都市・中心市", en: "Center cities" },
    {
      ja: "連携中枢都市または中心市の正式な名前(二つ以上も可)",
      en: "Official names of the center cities; there may be more than one.",
    },
  ),
  marks: titled(
    recordOf(oneOf(markMeanings)),
    { ja: "印の意味", en: "Marks" },
    {
      ja: "印と意味: participates 取り組む、budgets 予算化する、absent 参加しない、priority 重点PJ。凡例より優先します。",
      en: "Sign and meaning: participates, budgets, absent or priority. Goes before the sheet's legend.",
    },
  ),
  absentMark: titled(
    oneOf(absentMarks),
    { ja: "不参加の書き方", en: "Absent mark" },
    {
      ja: '不参加の欄を空欄("")にそろえるか、「－」にそろえるか(書かなければ、多いほう)',
      en: 'Whether absence is written as a blank cell ("") or as －; as most cells have it when absent.',
    },
  ),
  priorityProjects: titled(
    recordOf(nameText),
    { ja: "事業と重点PJ", en: "Priority projects" },
    {
      ja: "事業名と、その事業が属する重点プロジェクトの名前",
      en: "Project, and the name of the priority project it belongs to.",
    },
  ),
  expect: titled(
    expectShape,
    { ja: "合うはずの数", en: "Expected numbers" },
    {
      ja: "ビジョン本文や前年度の表などから分かっている数。一覧表の数と違えば指摘します。",
      en: "Numbers known from elsewhere. A difference from the plan is reported.",
    },
  ),
  rules: titled(
    recordOfKeys(
      oneOf(ruleSettings),
      ruleFacts
        .map(({ code, title }) => ({ key: code, title }))
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
    ),
    { ja: "点検の項目", en: "Rules" },
    {
      ja: "点検の項目ごとの重さ: off 点検しない、error 要修正、warning 要確認、info 参考",
      en: "Severity of each rule: off, error, warning or info.",
    },
  ),
});

/** Where editors look for the schema; it sets nothing. */
const schemaKey = "$schema";

/**
 * The settings that a JSON text holds.
 * Throws Failures that name the line: "…-not-json", "…-unknown-key", "…-repeated-key" and "…-wrong-value",
 * each beginning with the code of its source.
 */
export function parseSettings(text: string, source: JsonSource = settingsFile): Settings {
  const node = parseJsonLines(text, source);
  if (node.kind !== "object") return settingsShape.parse(node, source);
  const entries = node.entries.filter(({ key, node: value }) => {
    if (key === schemaKey) writtenText.parse(value, source);
    return key !== schemaKey;
  });
  return settingsShape.parse({ ...node, entries }, source);
}
