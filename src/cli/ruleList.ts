/** All rules, a line each: for whoever looks for a code. */
import { ruleFacts, severityWords, explainRule, type Language, type Words } from "../core";
import { measureWidth, padTo } from "./columns";

const notChecked: Words = { ja: "(未対応)", en: " (not checked yet)" };

const foot: Words = {
  ja: "renkei explain M01 のようにコードを書くと、くわしい説明を表示します。",
  en: "Write a code, as in renkei explain M01, to read more about it.",
};

export function formatRuleList(language: Language): string {
  const words = ruleFacts.map(({ severity }) => measureWidth(severityWords[severity][language]));
  const width = Math.max(...words);
  const lines = ruleFacts.map(({ code, severity, title }) => {
    const isChecked = explainRule(code)?.isChecked === true;
    const name = title[language] + (isChecked ? "" : notChecked[language]);
    return `  ${code}  ${padTo(severityWords[severity][language], width)}  ${name}`;
  });
  return [...lines, "", foot[language]].join("\n");
}
