/** `renkei read`: what was understood of one file. */
import { readWorkbook } from "../../app/readWorkbook";
import { defineCommand } from "../command";
import { exitCode } from "../exitCode";
import { describeError, formatError } from "../fileError";
import { loadSettings } from "../loadSettings";
import { loadWorkbook } from "../loadWorkbook";
import { flag, text } from "../option";
import { formatReadError, formatReadJson } from "../readJson";
import { formatReadText } from "../readText";
import { terminal } from "../terminal";

export const readCommand = defineCommand({
  name: "read",
  usage: "read FILE [--json]",
  summary: { ja: "何が読み取れたかを表示します", en: "show what was understood" },
  help: {
    ja: `ブックから読み取った表、年度、市町、取組、印の数と、読み取りで判断に迷ったところを表示します。
  --json   全部を一つのJSON(renkei.read/1)で標準出力に出します
`,
    en: `Shows the tables, fiscal year, municipalities, measures and marks that were understood, and every doubt.
  --json   everything as one JSON document (renkei.read/1) on stdout
`,
  },
  operands: "file",
  options: { json: flag, settings: text },
  async run({ file, options, language }) {
    const settings = await loadSettings(options.settings);
    try {
      const plan = await readWorkbook(await loadWorkbook(file), settings);
      const format = options.json ? formatReadJson : formatReadText;
      terminal.print(format(file, plan, language));
      return exitCode.done;
    } catch (error) {
      const described = describeError(error, language);
      if (options.json) terminal.print(formatReadError(file, described));
      terminal.complain(formatError(file, described));
      return exitCode.unreadable;
    }
  },
});
