/** One file in, one file out: what all commands that write have in common. */
import path from "node:path";
import type { Receipt } from "../app/ports";
import { formatAddress, type Language, type Place, type Words } from "../core";
import { exitCode, type ExitCode } from "./exitCode";
import { describeError, formatError } from "./fileError";
import { loadWorkbook } from "./loadWorkbook";
import { checkOutput } from "./outputFile";
import { terminal } from "./terminal";
import { UsageError } from "./usageError";
import { writeAtomically } from "./writeAtomically";

export type FilePort = Awaited<ReturnType<typeof loadWorkbook>>;

export interface WritingTask {
  readonly file: string;
  /** May be `file`. */
  readonly output: string;
  readonly language: Language;
}

/** What a command has done: lines for a person, and what the host says of it. */
export interface Done {
  readonly lines: readonly string[];
  readonly receipt: Receipt;
}

/** Writes the output only after all the work is done; on any failure nothing is written. Throws UsageErrors on. */
export async function writeWorkbook(
  { file, output, language }: WritingTask,
  work: (port: FilePort) => Promise<Done>,
): Promise<ExitCode> {
  const warning = await checkOutput(file, output);
  if (warning !== null) terminal.complain(warning[language]);
  try {
    const port = await loadWorkbook(file);
    const before = port.bytes();
    const { lines, receipt } = await work(port);
    // A file that stays as it is keeps its date as well.
    const staysAsItIs = port.bytes() === before && path.resolve(file) === path.resolve(output);
    if (!staysAsItIs) await writeAtomically(output, port.bytes());
    for (const one of receipt.warnings) terminal.complain(one[language]);
    terminal.print([...lines, formatSaved(output, staysAsItIs)[language]].join("\n"));
    return exitCode.done;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    terminal.complain(formatError(file, describeError(error, language)));
    return exitCode.unreadable;
  }
}

function formatSaved(output: string, staysAsItIs: boolean): Words {
  return staysAsItIs
    ? { ja: `${output} はそのままです。`, en: `${output} stays as it is.` }
    : { ja: `保存しました: ${output}`, en: `Saved: ${output}` };
}

export function formatPlace(place: Place): string {
  return `${place.sheet}!${formatAddress(place)}`;
}
