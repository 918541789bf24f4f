/** なぜ?: all that is to say about a rule, for the command line, the pane and the pages in docs/rules. */
import type { Words } from "../text/words";
import type { FixLevel, Severity } from "./finding";
import { officialRules, type OfficialRuleId } from "./officialRules";
import type { Rule, RuleExamples, RuleFacts, RuleMessage } from "./rule";

export interface RuleExplanation {
  readonly code: string;
  readonly id: string;
  readonly title: Words;
  readonly severity: Severity;
  readonly fix: FixLevel;
  readonly serves: readonly { readonly id: OfficialRuleId; readonly name: Words }[];
  /** False for a code that is reserved and not checked yet; then the members below are empty. */
  readonly isChecked: boolean;
  readonly why: Words | null;
  readonly messages: readonly RuleMessage[];
  /** Tables drawn as text, one row a line; ◀ stands behind what is found. */
  readonly examples: RuleExamples | null;
}

/** 要修正 / 要確認 / 参考: what people call the severities. */
export const severityWords: Readonly<Record<Severity, Words>> = {
  error: { ja: "要修正", en: "error" },
  warning: { ja: "要確認", en: "warning" },
  info: { ja: "参考", en: "info" },
};

/** What people call the levels of a proposal. */
export const fixWords: Readonly<Record<FixLevel, Words>> = {
  safe: { ja: "一括で直せます", en: "can be repaired in bulk" },
  ask: { ja: "一つずつ確かめて直せます", en: "can be repaired one by one" },
  none: { ja: "人の判断が必要です", en: "needs a person's decision" },
};

/** Explains the rule of a code, upper or lower case; null when no rule has it. */
export function explainRule(
  rules: readonly Rule[],
  planned: readonly RuleFacts[],
  code: string,
): RuleExplanation | null {
  const wanted = code.toUpperCase();
  const rule = rules.find((one) => one.code === wanted);
  if (rule !== undefined) {
    const { why, messages, examples } = rule;
    const shown = { bad: showPicture(examples.bad), good: showPicture(examples.good) };
    const said = Object.values(messages);
    return { ...factsOf(rule), isChecked: true, why, messages: said, examples: shown };
  }
  const reserved = planned.find((one) => one.code === wanted);
  if (reserved === undefined) return null;
  return { ...factsOf(reserved), isChecked: false, why: null, messages: [], examples: null };
}

function factsOf({
  code,
  id,
  title,
  severity,
  fix,
  serves,
}: RuleFacts): Omit<RuleExplanation, "isChecked" | "why" | "messages" | "examples"> {
  const official = serves.map((one) => ({ id: one, name: officialRules[one] }));
  return { code, id, title, severity, fix, serves: official };
}

/** The picture for people: ◀ without a code, what is hidden or drawn in words, no look markup, no indentation. */
function showPicture(picture: string): string {
  return picture
    .replace(/(?:◀[A-Z]\d\d(?::\w+)?)+/gu, " ◀")
    .replace(/\{fill #[0-9A-F]{6}\}|\{=\}/gu, "")
    .replace(/\{=([^}]*)\}/gu, " (=$1)")
    .replace(/\s*\{hidden(?: row| column)?\}/gu, " (非表示)")
    .replace(/\s*\{drawing\}/gu, " (図形)")
    .replace(/\{(?:red|bold|#[0-9A-F]{6}):([^}]*)\}/gu, "$1")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
