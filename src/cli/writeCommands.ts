/** `fix`, `highlight`, `summarize`: one file in, one file out, and what was done in a few lines. */
import path from "node:path";
import { fixWorkbook } from "../app/fixWorkbook";
import { highlightWorkbook } from "../app/highlightWorkbook";
import type { Receipt } from "../app/ports";
import type { Settings } from "../app/settings";
import { summarizeWorkbook } from "../app/summarizeWorkbook";
import { formatAddress, type Finding, type Language, type Place, type Words } from "../core";
import type { FixLevelOption } from "./arguments";
import { exitCode, type ExitCode } from "./exitCode";
import { describeError, formatError } from "./fileError";
import { loadWorkbook } from "./loadWorkbook";
import { terminal } from "./terminal";
import { writeAtomically } from "./writeAtomically";

type FilePort = Awaited<ReturnType<typeof loadWorkbook>>;

export interface WritingTask {
  readonly command: "fix" | "highlight" | "summarize";
  readonly file: string;
  /** May be `file`. */
  readonly output: string;
  readonly level: FixLevelOption;
  readonly settings: Settings;
  readonly language: Language;
}

/** What a command has done: lines for a person, and what the host says of it. */
interface Done {
  readonly lines: readonly string[];
  readonly receipt: Receipt;
}

const works: Readonly<
  Record<WritingTask["command"], (port: FilePort, task: WritingTask) => Promise<Done>>
> = {
  fix: runFix,
  highlight: runHighlight,
  summarize: runSummarize,
};

/** Writes the output only after all the work is done; on any failure nothing is written. */
export async function runWriting(task: WritingTask): Promise<ExitCode> {
  const { command, file, output, language } = task;
  try {
    const port = await loadWorkbook(file);
    const before = port.bytes();
    const { lines, receipt } = await works[command](port, task);
    // A file that stays as it is keeps its date as well.
    const staysAsItIs = port.bytes() === before && path.resolve(file) === path.resolve(output);
    if (!staysAsItIs) await writeAtomically(output, port.bytes());
    for (const warning of receipt.warnings) terminal.complain(warning[language]);
    terminal.print([...lines, formatSaved(output, staysAsItIs)[language]].join("\n"));
    return exitCode.done;
  } catch (error) {
    terminal.complain(formatError(file, describeError(error, language)));
    return exitCode.unreadable;
  }
}

function formatSaved(output: string, staysAsItIs: boolean): Words {
  return staysAsItIs
    ? { ja: `${output} はそのままです。`, en: `${output} stays as it is.` }
    : { ja: `保存しました: ${output}`, en: `Saved: ${output}` };
}

async function runFix(port: FilePort, { settings, level, language }: WritingTask): Promise<Done> {
  const { applied, left, receipt } = await fixWorkbook(port, settings, level);
  const lines = applied.map((finding) => formatFinding(finding, language));
  const summary = {
    ja: `${String(applied.length)}件を直しました。残りは${String(left.length)}件です(renkei check で確かめられます)。`,
    en: `${String(applied.length)} corrected, ${String(left.length)} left (see renkei check).`,
  };
  return { lines: [...lines, summary[language]], receipt };
}

async function runHighlight(port: FilePort, { settings, language }: WritingTask): Promise<Done> {
  const { changes, left, receipt } = await highlightWorkbook(port, settings);
  const lines = left.map(({ at, reason }) => `  ${formatPlace(at)}  ${reason[language]}`);
  const summary = {
    ja:
      changes.length === 0
        ? "色はすでに合っています。"
        : `${String(changes.length)}件の色を変えました。`,
    en:
      changes.length === 0
        ? "All colours are right already."
        : `${String(changes.length)} recoloured.`,
  };
  return { lines: [...lines, summary[language]], receipt };
}

async function runSummarize(port: FilePort, { settings, language }: WritingTask): Promise<Done> {
  const { receipt, left } = await summarizeWorkbook(port, settings);
  const { sheets } = receipt;
  const title = {
    ja: `集計表 ${String(sheets.length)}枚:`,
    en: `${String(sheets.length)} summary sheets:`,
  };
  const names = sheets.map((name) => `  ${name}`);
  return {
    lines: [title[language], ...names, ...left.map((name) => formatLeftOver(name)[language])],
    receipt,
  };
}

function formatLeftOver(name: string): Words {
  return {
    ja: `前回作った集計表「${name}」は、今回の計画に対応するものがないため、そのまま残しました。`,
    en: `The summary sheet “${name}” of an earlier run has nothing in this plan to belong to; it was left as it is.`,
  };
}

function formatFinding({ at, code, words }: Finding, language: Language): string {
  return `  ${formatPlace(at)}  ${code}  ${words[language].split("\n")[0] ?? ""}`;
}

function formatPlace(place: Place): string {
  return `${place.sheet}!${formatAddress(place)}`;
}
