/** The types of the textlint rules that come without any: each package is one rule, the preset several with their options. */
declare module "textlint-rule-preset-japanese" {
  import type { TextlintRuleModule, TextlintRuleOptions } from "@textlint/kernel";
  const preset: {
    readonly rules: Readonly<Record<string, TextlintRuleModule>>;
    readonly rulesConfig: Readonly<Record<string, TextlintRuleOptions | boolean>>;
  };
  export = preset;
}
declare module "textlint-rule-ja-no-redundant-expression" {
  import type { TextlintRuleModule } from "@textlint/kernel";
  const rule: TextlintRuleModule;
  export = rule;
}
declare module "textlint-rule-ja-no-successive-word" {
  import type { TextlintRuleModule } from "@textlint/kernel";
  const rule: TextlintRuleModule;
  export = rule;
}
declare module "textlint-rule-no-hankaku-kana" {
  import type { TextlintRuleModule } from "@textlint/kernel";
  const rule: TextlintRuleModule;
  export = rule;
}
declare module "@textlint-rule/textlint-rule-no-unmatched-pair" {
  import type { TextlintRuleModule } from "@textlint/kernel";
  const rule: TextlintRuleModule;
  export = rule;
}
