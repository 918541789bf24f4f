/** The pages of docs/rules as text: made from the rules themselves, so that they cannot say anything else. */
import { explainRule, ruleFacts, type Language, type RuleExplanation } from "../src/core";
import { fixWords, severityWords } from "../src/core/rules/explainRule";
import { alignDrawing, alignTable } from "./alignTable";

interface Headings {
  readonly messages: string;
  readonly examples: string;
  readonly bad: string;
  readonly good: string;
  readonly serves: string;
  readonly reserved: string;
}

const headings: Readonly<Record<Language, Headings>> = {
  ja: {
    messages: "表示される文",
    examples: "例",
    bad: "指摘のある表",
    good: "指摘のない表",
    serves: "対応する公式ルール(行政データにおける機械可読性に関するルール)",
    reserved: "この番号の点検は、まだ行っていません。",
  },
  en: {
    messages: "What it says",
    examples: "Examples",
    bad: "A table with this finding",
    good: "The table without it",
    serves: "Official rules served (行政データにおける機械可読性に関するルール)",
    reserved: "Nothing is checked under this code yet.",
  },
};

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
    ...buildLanguage(rule, "ja", 2),
    `## ${rule.code} ${rule.title.en}`,
    ...buildLanguage(rule, "en", 3),
  ];
  return `${parts.join("\n\n")}\n`;
}

function buildLanguage(rule: RuleExplanation, language: Language, level: number): string[] {
  const words = headings[language];
  const heading = (text: string): string => `${"#".repeat(level)} ${text}`;
  const facts = [severityWords[rule.severity][language], fixWords[rule.fix][language]];
  const parts = [`\`${rule.id}\` · ${facts.join(" · ")}`];
  if (!rule.isChecked) parts.push(words.reserved);
  if (rule.why !== null) parts.push(rule.why[language]);
  if (rule.messages.length > 0) {
    parts.push(
      heading(words.messages),
      rule.messages.map((one) => `- ${one[language]}`).join("\n"),
    );
  }
  if (rule.examples !== null) {
    const { bad, good } = rule.examples;
    parts.push(heading(words.examples), `${words.bad}:`, fence(bad), `${words.good}:`, fence(good));
  }
  if (rule.serves.length > 0) {
    const served = rule.serves.map(({ id, name }) => `- ${id} ${name[language]}`).join("\n");
    parts.push(heading(words.serves), served);
  }
  return parts;
}

function fence(text: string): string {
  return `\`\`\`text\n${alignDrawing(text)}\n\`\`\``;
}

function buildOverview(all: readonly RuleExplanation[]): string {
  const head = ["番号", "指摘", "Finding", "重要度", "修正", "公式ルール"];
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
    "番号は電話やメールで伝えるためのもので、一度使った番号を別の点検に使うことはありません。(未対応)は番号だけを決めてあるものです。",
    "A code is there to be cited and is never used again for another rule. 未対応 means that the code is reserved and nothing is checked under it yet.",
    alignTable([head, ...rows]),
    "例の表では、◀ が指摘のあるセル、^ は上のセルとの結合、< は左のセルとの結合、␣ は空白、⏎ はセル内の改行を表します。",
    "In the examples ◀ stands behind a cell with a finding, ^ is merged with the cell above, < with the one to the left, ␣ is a space and ⏎ a line feed.",
    "このフォルダーのページは、点検そのものの記述から作られています(`node --import tsx scripts/writeRuleDocs.ts`)。手で直さないでください。",
    "These pages are made from the rules themselves by that script. Please do not edit them.",
  ]
    .join("\n\n")
    .concat("\n");
}
