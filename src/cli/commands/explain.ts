/** `renkei explain`: what a rule is about and why it matters, in the words of docs/rules. */
import { findNearestWord } from "../../app/nearestWord";
import { explainRule, ruleFacts, type Language, type RuleExplanation } from "../../core";
import { defineCommand } from "../command";
import { exitCode } from "../exitCode";
import { formatRuleList } from "../ruleList";
import { formatRuleText } from "../ruleText";
import { terminal } from "../terminal";
import { UsageError } from "../usageError";

export const explainCommand = defineCommand({
  name: "explain",
  usage: "explain [CODE...]",
  summary: {
    ja: "点検のコード(M01 など)の意味と理由を説明します",
    en: "tell what a code such as M01 means, and why it matters",
  },
  help: {
    ja: `点検のコードごとに、重さ、直し方、理由、表示される文、例、対応する公式ルールを表示します。
コードは M01 のほか、名前(mark-variant)でも指定できます。コードを書かないと、すべての点検の一覧を表示します。
`,
    en: `Tells for each code its severity, how it is repaired, why it matters, what it says, an example and the official rules.
A rule may be named by its id (mark-variant) as well. Without a code all rules are listed.
`,
  },
  operands: "words",
  options: {},
  run({ operands, language }) {
    terminal.print(operands.length === 0 ? formatRuleList(language) : explain(operands, language));
    return Promise.resolve(exitCode.done);
  },
});

/** All of them or none: a misspelt code must not be lost between pages of others. */
function explain(words: readonly string[], language: Language): string {
  return words
    .map(findRule)
    .map((rule) => formatRuleText(rule, language))
    .join("\n\n\n");
}

/** Takes Ｍ０１, m01 and ids for M01. Throws a UsageError with the nearest code. */
function findRule(word: string): RuleExplanation {
  const folded = word.normalize("NFKC").trim();
  const named = ruleFacts.find(({ id }) => id === folded.toLowerCase());
  const rule = explainRule(named?.code ?? folded);
  if (rule !== null) return rule;
  const known = ruleFacts.flatMap(({ code, id }) => [code, id]);
  const nearest = findNearestWord(folded, known);
  throw new UsageError({
    ja: `「${word}」というコードの点検はありません。${nearest === null ? "" : `「${nearest}」のことでしょうか。`}renkei explain で一覧を表示します。`,
    en: `There is no rule “${word}”. ${nearest === null ? "" : `Did you mean “${nearest}”? `}renkei explain lists them all.`,
  });
}
