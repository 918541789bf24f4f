/** `renkei summarize`: 総括表, 市町別 and 重点PJ別 in the workbook. */
import { summarizeWorkbook } from "../../app/summarizeWorkbook";
import type { Words } from "../../core";
import { defineCommand } from "../command";
import { loadSettings } from "../loadSettings";
import { requiredOutput, text } from "../option";
import { writeWorkbook } from "../writeWorkbook";

export const summarizeCommand = defineCommand({
  name: "summarize",
  usage: "summarize FILE -o OUT",
  summary: {
    ja: "総括表と、市町別・重点PJ別の集計表を作ります",
    en: "summary sheets: overview, per municipality, per priority project",
  },
  help: {
    ja: `総括表と、市町別・重点PJ別の集計表をブックに加えて OUT に保存します。もう一度行うと、前に作った集計表だけを書き直します。
OUT は FILE と同じでもかまいません。
`,
    en: `Adds summary sheets (overview, per municipality, per priority project) and saves as OUT, which may be FILE itself.
Done again, it rewrites the sheets it made before and touches no other.
`,
  },
  operands: "file",
  options: { output: requiredOutput, settings: text },
  async run({ file, options: { output, ...options }, language }) {
    const settings = await loadSettings(options.settings);
    return writeWorkbook({ file, output, language }, async (port) => {
      const { receipt, left } = await summarizeWorkbook(port, settings);
      const { sheets } = receipt;
      const title = {
        ja: `集計表 ${String(sheets.length)}枚:`,
        en: `${String(sheets.length)} summary sheets:`,
      };
      const names = sheets.map((name) => `  ${name}`);
      const leftOver = left.map((name) => describeLeftOver(name)[language]);
      return { lines: [title[language], ...names, ...leftOver], receipt };
    });
  },
});

function describeLeftOver(name: string): Words {
  return {
    ja: `前回作った集計表「${name}」は、今回の計画に対応するものがないため、そのまま残しました。`,
    en: `The summary sheet “${name}” of an earlier run has nothing in this plan to belong to; it was left as it is.`,
  };
}
