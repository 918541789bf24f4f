/** `renkei restore`: takes 確認済み back, so that findings are open again. */
import { restoreFindings } from "../../app/dismissFindings";
import { cell } from "../cellArgument";
import { defineCommand } from "../command";
import { loadSettings } from "../loadSettings";
import { requiredOutput, requiredText, text } from "../option";
import { refuseAsUsage } from "../refuseAsUsage";
import { formatPlace, writeWorkbook } from "../writeWorkbook";
import { describeMissingCode } from "./dismiss";

export const restoreCommand = defineCommand({
  name: "restore",
  usage: "restore FILE --code CODE [--cell CELL] -o OUT",
  summary: { ja: "確認済みを取り消します", en: "take a dismissal back" },
  help: {
    ja: `確認済みにした指摘を、もとの指摘に戻します。
  --code   指摘のコード(T09 など)
  --cell   指摘のセル(D24 または 取組一覧!D24)。書かなければ、そのコードの確認済みすべて
  -o       保存先。FILE と同じでもかまいません
確認済みの一覧は renkei dismissals FILE で表示します。
`,
    en: `Opens dismissed findings again.
  --code   code of the finding, e.g. T09
  --cell   its cell (D24 or 取組一覧!D24); without it all dismissed findings of the code
  -o       where to save; may be FILE itself
renkei dismissals FILE lists what is dismissed.
`,
  },
  operands: "file",
  options: {
    code: requiredText(describeMissingCode),
    cell,
    output: requiredOutput,
    settings: text,
  },
  async run({ file, options: { code, cell: at, output, ...options }, language }) {
    const settings = await loadSettings(options.settings);
    const selection = { code: code.normalize("NFKC").trim(), ...(at !== null && { at }) };
    return writeWorkbook({ file, output, language }, async (port) => {
      const { receipt, restored } = await refuseAsUsage(
        ["finding-not-found"],
        restoreFindings(port, settings, selection),
      );
      const lines = restored.map(
        ({ finding }) => `  ${formatPlace(finding.at)}  ${finding.code}  ${finding.subject}`,
      );
      const summary = {
        ja: `${String(restored.length)}件の確認済みを取り消しました。`,
        en: `${String(restored.length)} open again.`,
      };
      return { lines: [...lines.map((line) => line.trimEnd()), summary[language]], receipt };
    });
  },
});
