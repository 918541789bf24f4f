/** `renkei dismissals`: lists what is 確認済み, and clears away what is no longer needed. */
import { checkWorkbook } from "../../app/checkWorkbook";
import { pruneDismissals } from "../../app/dismissFindings";
import { refuseProblem } from "../../app/memory";
import type { Settings } from "../../app/settings";
import type { Language, Words } from "../../core";
import { defineCommand } from "../command";
import { formatDismissalsJson, formatDismissalsText } from "../dismissalList";
import { formatStatement } from "../dismissalText";
import { exitCode, type ExitCode } from "../exitCode";
import { describeError, formatError } from "../fileError";
import { loadSettings } from "../loadSettings";
import { loadWorkbook } from "../loadWorkbook";
import { describeMissingOutput, flag, output, text } from "../option";
import { refuseOutput } from "../refuseOutput";
import { terminal } from "../terminal";
import { UsageError } from "../usageError";
import { writeWorkbook, type WritingTask } from "../writeWorkbook";

export const dismissalsCommand = defineCommand({
  name: "dismissals",
  usage: "dismissals FILE [--json] [--prune -o OUT]",
  summary: {
    ja: "確認済みの一覧を表示し、不要になった記録を整理します",
    en: "list what is dismissed; clear away what is no longer needed",
  },
  help: {
    ja: `確認済みにした指摘を、理由、確認した人、日付とともに表示します。
  --json    一つのJSON(renkei.dismissals/1)で標準出力に出します
  --prune   指摘がなくなった記録を取り除いて OUT に保存します。OUT は FILE と同じでもかまいません
`,
    en: `Lists what is dismissed, with reason, name and date.
  --json    as one JSON document (renkei.dismissals/1) on stdout
  --prune   takes away those whose finding is gone and saves as OUT, which may be FILE itself (-o)
`,
  },
  operands: "file",
  options: { json: flag, prune: flag, output, settings: text },
  async run({ file, options, language }) {
    const settings = await loadSettings(options.settings);
    if (options.prune) {
      if (options.output === null) {
        throw new UsageError(describeMissingOutput("dismissals", "--prune"));
      }
      return prune({ file, output: options.output, language }, settings);
    }
    refuseOutput(options.output, "--prune");
    return list(file, { settings, isJson: options.json, language });
  },
});

interface Listing {
  readonly settings: Settings;
  readonly isJson: boolean;
  readonly language: Language;
}

async function list(file: string, { settings, isJson, language }: Listing): Promise<ExitCode> {
  try {
    const checked = await checkWorkbook(await loadWorkbook(file), settings);
    refuseProblem(checked.problem);
    terminal.print(
      isJson ? formatDismissalsJson(file, checked) : formatDismissalsText(file, checked, language),
    );
    return exitCode.done;
  } catch (error) {
    terminal.complain(formatError(file, describeError(error, language)));
    return exitCode.unreadable;
  }
}

function prune(task: WritingTask, settings: Settings): Promise<ExitCode> {
  const { language } = task;
  return writeWorkbook(task, async (port) => {
    const { receipt, removed } = await pruneDismissals(port, settings);
    const lines = removed.map(
      (one) => `  ${one.code}  ${one.subject}\n    ${formatStatement(one, language)}`,
    );
    return { lines: [...lines, describeRemoved(removed.length)[language]], receipt };
  });
}

function describeRemoved(count: number): Words {
  if (count === 0) {
    return {
      ja: "指摘がなくなった確認済みの記録はありません。",
      en: "No dismissal has lost its finding.",
    };
  }
  return {
    ja: `指摘がなくなった確認済みの記録 ${String(count)}件を取り除きました。`,
    en: `${String(count)} cleared away.`,
  };
}
