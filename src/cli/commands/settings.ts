/** `renkei settings`: the settings that a workbook keeps, what the reader found by itself, and the schema of both. */
import { describeFoundSettings } from "../../app/foundSettings";
import { refuseProblem } from "../../app/memory";
import { readWorkbook } from "../../app/readWorkbook";
import { recallWorkbook } from "../../app/recallWorkbook";
import { clearSettings, saveSettings } from "../../app/saveSettings";
import { parseSettings } from "../../app/settings";
import { buildSettingsSchema } from "../../app/settingsSchema";
import type { Language } from "../../core";
import { defineCommand } from "../command";
import { exitCode, type ExitCode } from "../exitCode";
import { describeError, formatError } from "../fileError";
import { loadText } from "../loadText";
import { loadWorkbook } from "../loadWorkbook";
import { describeMissingOutput, flag, output, text } from "../option";
import { refuseOutput } from "../refuseOutput";
import { terminal } from "../terminal";
import { UsageError } from "../usageError";
import { writeWorkbook, type FilePort, type WritingTask } from "../writeWorkbook";

export const settingsCommand = defineCommand({
  name: "settings",
  usage: "settings FILE [--found | --save SETTINGS -o OUT | --clear -o OUT] | settings --schema",
  summary: {
    ja: "ブックに保存した設定を表示・保存・削除します",
    en: "show, save or clear the settings kept in the workbook",
  },
  help: {
    ja: `ブックに保存した設定をJSONで表示します。設定がなくても点検できます。読み取りを直したいときに使います。
  --found    読み取りで分かったこと(名簿、中心市、印の意味など)を設定の形で表示します。書き始めのひな形になります
  --save     設定ファイルの内容をブックに保存します(前の設定と入れ替え)。-o に保存先を書きます
  --clear    ブックの設定を取り除きます。-o に保存先を書きます
  --schema   設定のJSON Schemaを表示します(FILE は要りません)
例: renkei settings 計画.xlsx --found > 設定.json   (設定.json を直してから)
    renkei settings 計画.xlsx --save 設定.json -o 計画.xlsx
`,
    en: `Prints the settings that the workbook keeps, as JSON. A plan is checked without any; they correct what was read wrongly.
  --found    prints what the reader found by itself (roster, center cities, meaning of marks …), as a start
  --save     keeps the settings of a file in the workbook, in place of those before; say with -o where to save
  --clear    takes the settings out of the workbook; say with -o where to save
  --schema   prints the JSON Schema of settings (needs no FILE)
Example: renkei settings plan.xlsx --found > settings.json   (then edit settings.json)
         renkei settings plan.xlsx --save settings.json -o plan.xlsx
`,
  },
  operands: "words",
  options: { found: flag, save: text, clear: flag, schema: flag, output },
  async run({ operands, options, language }) {
    refuseSeveral(options);
    if (options.schema) {
      terminal.print(JSON.stringify(buildSettingsSchema(), null, 2));
      return exitCode.done;
    }
    const file = takeFile(operands);
    if (options.save === null && !options.clear) {
      refuseOutput(options.output, "--save, --clear");
      return show(file, options.found ? findSettings : recallSettings, language);
    }
    if (options.output === null) {
      const mode = options.clear ? "--clear" : "--save 設定.json";
      throw new UsageError(describeMissingOutput("settings", mode));
    }
    const task = { file, output: options.output, language };
    return options.save === null ? clear(task) : save(task, options.save);
  },
});

interface Modes {
  readonly found: boolean;
  readonly save: string | null;
  readonly clear: boolean;
  readonly schema: boolean;
}

function refuseSeveral({ found, save: saved, clear: cleared, schema }: Modes): void {
  if ([found, saved !== null, cleared, schema].filter(Boolean).length <= 1) return;
  throw new UsageError({
    ja: "--found、--save、--clear、--schema は、どれか一つだけを書いてください。",
    en: "Write only one of --found, --save, --clear and --schema.",
  });
}

function takeFile(operands: readonly string[]): string {
  const [file, ...others] = operands;
  if (file !== undefined && others.length === 0) return file;
  throw new UsageError({
    ja: "ブックを一つ書いてください。例: renkei settings 計画.xlsx",
    en: "Name one workbook, for example: renkei settings plan.xlsx",
  });
}

/** Prints JSON that --save and --settings take. */
async function show(
  file: string,
  read: (port: FilePort) => Promise<object>,
  language: Language,
): Promise<ExitCode> {
  try {
    const settings = await read(await loadWorkbook(file));
    terminal.print(JSON.stringify(settings, null, 2));
    if (Object.keys(settings).length === 0) terminal.complain(empty[language]);
    return exitCode.done;
  } catch (error) {
    terminal.complain(formatError(file, describeError(error, language)));
    return exitCode.unreadable;
  }
}

async function recallSettings(port: FilePort): Promise<object> {
  const { reading } = await recallWorkbook(port, {});
  refuseProblem(reading.problem);
  return reading.memory.settings;
}

async function findSettings(port: FilePort): Promise<object> {
  return describeFoundSettings(await readWorkbook(port, {}));
}

async function save(task: WritingTask, source: string): Promise<ExitCode> {
  const content = await loadText(source, (written) => {
    parseSettings(written);
    return written;
  });
  return writeWorkbook(task, async (port) => {
    const { receipt, settings } = await saveSettings(port, content);
    const keys = Object.keys(settings).join(", ");
    const line = {
      ja: `ブックに設定を保存しました${keys === "" ? "(中身は空です)" : `: ${keys}`}`,
      en: `The workbook keeps these settings now: ${keys === "" ? "none" : keys}`,
    };
    return { lines: [line[task.language]], receipt };
  });
}

function clear(task: WritingTask): Promise<ExitCode> {
  return writeWorkbook(task, async (port) => {
    const { receipt } = await clearSettings(port);
    const line = {
      ja: "ブックの設定を取り除きました。",
      en: "The workbook keeps no settings any more.",
    };
    return { lines: [line[task.language]], receipt };
  });
}

const empty = {
  ja: "設定はありません。renkei settings FILE --found で、ひな形を表示できます。",
  en: "There are no settings. renkei settings FILE --found prints some to start from.",
} as const;
