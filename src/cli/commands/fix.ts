/** `renkei fix`: applies what the rules propose. */
import { fixWorkbook } from "../../app/fixWorkbook";
import type { Finding, Language } from "../../core";
import { defineCommand } from "../command";
import { loadSettings } from "../loadSettings";
import { oneOf, requiredOutput, text } from "../option";
import { formatPlace, writeWorkbook } from "../writeWorkbook";

export const fixCommand = defineCommand({
  name: "fix",
  usage: "fix FILE -o OUT [--level safe|ask]",
  summary: {
    ja: "直し方の決まっているところを直します",
    en: "apply the proposed corrections",
  },
  help: {
    ja: `点検で見つかったもののうち、直し方の決まっているところを直して OUT に保存します。OUT は FILE と同じでもかまいません。
確認済みにした指摘には手を付けません。
  --level   safe(ふつう)は書き方をそろえるだけの修正、ask は一件ずつ確かめたい提案もすべて当てます
`,
    en: `Corrects what has a proposed correction and saves as OUT, which may be FILE itself. Dismissed findings are left alone.
  --level   safe (default): corrections that only unify spelling; ask: also those a person would confirm one by one
`,
  },
  operands: "file",
  options: { output: requiredOutput, level: oneOf(["safe", "ask"], "safe"), settings: text },
  async run({ file, options: { output, level, ...options }, language }) {
    const settings = await loadSettings(options.settings);
    return writeWorkbook({ file, output, language }, async (port) => {
      const { applied, left, receipt } = await fixWorkbook(port, settings, level);
      const lines = applied.map((finding) => formatFinding(finding, language));
      const summary = {
        ja: `${String(applied.length)}件を直しました。直していない指摘は${String(left.length)}件です。直して初めて分かることもありますので、renkei check でもう一度お確かめください。`,
        en: `${String(applied.length)} corrected, ${String(left.length)} findings left as they were. Corrections may bring up more: please run renkei check again.`,
      };
      return { lines: [...lines, summary[language]], receipt };
    });
  },
});

function formatFinding({ at, code, words }: Finding, language: Language): string {
  return `  ${formatPlace(at)}  ${code}  ${words[language].split("\n")[0] ?? ""}`;
}
