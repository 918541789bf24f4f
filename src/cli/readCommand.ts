/** `renkei read`: what was understood of one file. */
import { readWorkbook } from "../app/readWorkbook";
import type { Settings } from "../app/settings";
import type { Language } from "../core";
import { exitCode, type ExitCode } from "./exitCode";
import { describeError, formatError } from "./fileError";
import { loadWorkbook } from "./loadWorkbook";
import { formatReadError, formatReadJson } from "./readJson";
import { formatReadText } from "./readText";
import { terminal } from "./terminal";

export async function runRead(
  file: string,
  isJson: boolean,
  settings: Settings,
  language: Language,
): Promise<ExitCode> {
  try {
    const plan = await readWorkbook(await loadWorkbook(file), settings);
    const format = isJson ? formatReadJson : formatReadText;
    terminal.print(format(file, plan, language));
    return exitCode.done;
  } catch (error) {
    const described = describeError(error, language);
    if (isJson) terminal.print(formatReadError(file, described));
    terminal.complain(formatError(file, described));
    return exitCode.unreadable;
  }
}
