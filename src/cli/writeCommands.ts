/** `fix`, `highlight`, `summarize`: one file in, one file out, and what was done in a few lines. */
import { fixWorkbook } from "../app/fixWorkbook";
import { highlightWorkbook } from "../app/highlightWorkbook";
import type { Settings } from "../app/settings";
import { summarizeWorkbook } from "../app/summarizeWorkbook";
import { formatAddress, type Finding, type Language, type Place } from "../core";
import type { Request } from "./arguments";
import { exitCode, type ExitCode } from "./exitCode";
import { describeError, formatError } from "./fileError";
import { loadWorkbook } from "./loadWorkbook";
import { terminal } from "./terminal";
import { writeAtomically } from "./writeAtomically";

type FilePort = Awaited<ReturnType<typeof loadWorkbook>>;

/** What a command has done, as lines for a person. */
type Work = (
  port: FilePort,
  settings: Settings,
  request: Request,
  language: Language,
) => Promise<string[]>;

const works: Readonly<Record<"fix" | "highlight" | "summarize", Work>> = {
  fix: runFix,
  highlight: runHighlight,
  summarize: runSummarize,
};

/** Writes `output` only after all the work is done; on any failure nothing is written. */
export async function runWriting(
  command: keyof typeof works,
  file: string,
  output: string,
  request: Request,
  settings: Settings,
  language: Language,
): Promise<ExitCode> {
  try {
    const port = await loadWorkbook(file);
    const lines = await works[command](port, settings, request, language);
    await writeAtomically(output, port.bytes());
    lines.push(language === "ja" ? `保存しました: ${output}` : `Saved: ${output}`);
    terminal.print(lines.join("\n"));
    return exitCode.done;
  } catch (error) {
    terminal.complain(formatError(file, describeError(error, language)));
    return exitCode.unreadable;
  }
}

async function runFix(
  port: FilePort,
  settings: Settings,
  { level }: Request,
  language: Language,
): Promise<string[]> {
  const { applied, left } = await fixWorkbook(port, settings, level);
  const lines = applied.map((finding) => formatFinding(finding, language));
  const summary = {
    ja: `${String(applied.length)}件を直しました。残りは${String(left.length)}件です(renkei check で確かめられます)。`,
    en: `${String(applied.length)} corrected, ${String(left.length)} left (see renkei check).`,
  };
  return [...lines, summary[language]];
}

async function runHighlight(
  port: FilePort,
  settings: Settings,
  _request: Request,
  language: Language,
): Promise<string[]> {
  const { changes, left } = await highlightWorkbook(port, settings);
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
  return [...lines, summary[language]];
}

async function runSummarize(
  port: FilePort,
  settings: Settings,
  _request: Request,
  language: Language,
): Promise<string[]> {
  const { sheets } = await summarizeWorkbook(port, settings);
  const title = {
    ja: `集計表 ${String(sheets.length)}枚:`,
    en: `${String(sheets.length)} summary sheets:`,
  };
  return [title[language], ...sheets.map((name) => `  ${name}`)];
}

function formatFinding({ at, code, words }: Finding, language: Language): string {
  return `  ${formatPlace(at)}  ${code}  ${words[language].split("\n")[0] ?? ""}`;
}

function formatPlace(place: Place): string {
  return `${place.sheet}!${formatAddress(place)}`;
}
