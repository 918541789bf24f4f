/** What the language check asks of Japanese words: textlint's Japanese preset and a few rules more, exceptions with reasons. */
import type {
  TextlintKernelOptions,
  TextlintRuleModule,
  TextlintRuleOptions,
} from "@textlint/kernel";
import noUnmatchedPair from "@textlint-rule/textlint-rule-no-unmatched-pair";
import noRedundantExpression from "textlint-rule-ja-no-redundant-expression";
import noSuccessiveWord from "textlint-rule-ja-no-successive-word";
import noHankakuKana from "textlint-rule-no-hankaku-kana";
import preset from "textlint-rule-preset-japanese";

/** Beyond the preset: brackets in pairs, no 冗長表現, no word twice by mistake, no half-width kana. */
const more: Readonly<Record<string, TextlintRuleModule>> = {
  "no-unmatched-pair": noUnmatchedPair,
  "ja-no-redundant-expression": noRedundantExpression,
  "ja-no-successive-word": noSuccessiveWord,
  "no-hankaku-kana": noHankakuKana,
};

/** Options that differ from the preset's; false switches a rule off. */
const options: Readonly<Record<string, TextlintRuleOptions | boolean>> = {
  // 一つの文言だけを見ると混在にはならない。どの文言も「です・ます」で書く。見出しと箇条書きは体言止めや「する」でよい
  "no-mix-dearu-desumasu": { preferInHeader: "", preferInBody: "ですます", preferInList: "" },
};

/** The rules as the kernel of textlint takes them. */
export const languageRules: NonNullable<TextlintKernelOptions["rules"]> = Object.entries({
  ...preset.rules,
  ...more,
}).map(([ruleId, rule]) => ({
  ruleId,
  rule,
  options: options[ruleId] ?? preset.rulesConfig[ruleId] ?? true,
}));
