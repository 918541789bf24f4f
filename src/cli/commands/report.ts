/** `renkei report`: the sheet 点検結果 in the workbook. */
import { reportWorkbook } from "../../app/reportWorkbook";
import type { Words } from "../../core";
import { defineCommand } from "../command";
import { loadSettings } from "../loadSettings";
import { day, requiredOutput, text } from "../option";
import { writeWorkbook } from "../writeWorkbook";

export const reportCommand = defineCommand({
  name: "report",
  usage: "report FILE -o OUT [--on YYYY-MM-DD]",
  summary: {
    ja: "点検結果のシートをブックに作ります",
    en: "a sheet with the findings, in the workbook",
  },
  help: {
    ja: `点検して、件数、指摘の一覧(セルへのリンク付き)、確認済みにした指摘とその理由、コード別の件数を、印刷できるシート
「点検結果」としてブックに加え、OUT に保存します。もう一度行うと、前に作ったシートだけを書き直します。OUT は FILE と同じでもかまいません。
  --on   シートに書く点検の日(YYYY-MM-DD)。書かなければ日付は入りません
`,
    en: `Checks and adds a sheet 点検結果 to the workbook, in Japanese and ready to print: counts, the findings with links to
their cells, dismissed ones with their reasons, counts by code. Saves as OUT, which may be FILE itself. Done again, it
rewrites the sheet it made before and touches no other.
  --on   the day of the check to write on the sheet (YYYY-MM-DD); without it there is no date
`,
  },
  operands: "file",
  options: { output: requiredOutput, on: day, settings: text },
  async run({ file, options: { output, on, ...options }, language }) {
    const settings = await loadSettings(options.settings);
    return writeWorkbook({ file, output, language }, async (port) => {
      const { receipt, checked } = await reportWorkbook(port, settings, on);
      const { findings, dismissed } = checked;
      const words = describeSheet(receipt.sheets.join("・"), findings.length, dismissed.length);
      return { lines: [words[language]], receipt };
    });
  },
});

function describeSheet(sheet: string, open: number, dismissed: number): Words {
  return {
    ja: `シート「${sheet}」に、指摘 ${String(open)}件と確認済み ${String(dismissed)}件をまとめました。`,
    en: `The sheet “${sheet}” tells ${String(open)} open and ${String(dismissed)} dismissed ${open + dismissed === 1 ? "finding" : "findings"}.`,
  };
}
