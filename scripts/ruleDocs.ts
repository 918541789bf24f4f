/** The pages of docs/rules as text: made from the rules themselves, so that they cannot say anything else. */
import { formatRuleMarkdown } from "../src/cli/ruleMarkdown";
import {
  explainRule,
  ruleFacts,
  severityWords,
  type Language,
  type RuleExplanation,
} from "../src/core";
import { officialRules, type OfficialRuleId } from "../src/core/rules/officialRules";
import { alignTable, widthOf } from "./alignTable";
import { leftOutOfficialRules } from "./leftOutOfficialRules";

/** File names in docs/rules and what must stand in them. */
export function buildRuleDocs(): ReadonlyMap<string, string> {
  const all = ruleFacts.map(({ code }) => explain(code));
  const pages = all.map((rule) => [`${rule.code}.md`, buildPage(rule)] as const);
  return new Map([["README.md", buildOverview(all)] as const, ...pages]);
}

function explain(code: string): RuleExplanation {
  const explanation = explainRule(code);
  if (explanation === null) throw new Error(`Nothing explains ${code}`);
  return explanation;
}

function buildPage(rule: RuleExplanation): string {
  const parts = [
    `# ${rule.code} ${rule.title.ja}`,
    formatRuleMarkdown(rule, { language: "ja", level: 2, measure: widthOf }),
    `## ${rule.code} ${rule.title.en}`,
    formatRuleMarkdown(rule, { language: "en", level: 3, measure: widthOf }),
  ];
  return `${parts.join("\n\n")}\n`;
}

function buildOverview(all: readonly RuleExplanation[]): string {
  const head = ["コード", "指摘", "Finding", "重さ", "修正", "公式ルール"];
  const rows = all.map((rule) => [
    `[${rule.code}](${rule.code}.md)`,
    `${rule.title.ja}${rule.isChecked ? "" : "(未対応)"}`,
    rule.title.en,
    severityWords[rule.severity].ja,
    { safe: "一括", ask: "確認して", none: "－" }[rule.fix],
    rule.serves.map(({ id }) => id).join(" "),
  ]);
  return [
    "# 点検の一覧 / The rules",
    "コードは電話やメールで伝えるためのもので、一度使ったコードを別の点検に使うことはありません。(未対応)はコードだけを決めてあるものです。",
    "A code is there to be cited and is never used again for another rule. 未対応 means that the code is reserved and nothing is checked under it yet.",
    alignTable([head, ...rows]),
    "## 例の表の読み方 / How to read the examples",
    "例の表では、◀ が指摘のあるセル、^ は上のセルとの結合、< は左のセルとの結合、␣ は空白、⏎ はセル内の改行を表します。",
    "In the examples ◀ stands behind a cell with a finding, ^ is merged with the cell above, < with the one to the left, ␣ is a space and ⏎ a line feed.",
    ...listLeftOut(),
    "## このフォルダーについて / About this folder",
    "このフォルダーのページは、点検そのものの記述から作られています(`node --import tsx scripts/writeRuleDocs.ts`)。手で直さないでください。",
    "These pages are made from the rules themselves by that script. Please do not edit them.",
  ]
    .join("\n\n")
    .concat("\n");
}

/** The official rules that no rule serves, with the reason of each, Japanese first. */
function listLeftOut(): readonly string[] {
  const ids = Object.keys(leftOutOfficialRules) as OfficialRuleId[];
  return [
    "## 公式ルールのうち点検しないもの / Official rules that are not checked",
    "「公式ルール」は「行政データにおける機械可読性に関するルール」(令和8年3月31日)の30のルールです。次のものには、対応する点検がありません。",
    ids.map((id) => formatLeftOut(id, "ja")).join("\n"),
    "The official rules are the 30 of 行政データにおける機械可読性に関するルール (31 March 2026). Nothing is checked for these:",
    ids.map((id) => formatLeftOut(id, "en")).join("\n"),
  ];
}

function formatLeftOut(id: OfficialRuleId, language: Language): string {
  const reason = leftOutOfficialRules[id]?.[language] ?? "";
  return `- ${id} ${officialRules[id][language]}\n  - ${reason}`;
}
