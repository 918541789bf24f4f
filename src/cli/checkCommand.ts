/** `renkei check`: findings of many files, in one of three formats. */
import { availableParallelism } from "node:os";
import { checkWorkbook } from "../app/checkWorkbook";
import type { Settings } from "../app/settings";
import { Failure, type Language } from "../core";
import type { Request } from "./arguments";
import { formatCheckJson } from "./checkJson";
import type { CheckReport } from "./checkReport";
import { formatCheckSarif } from "./checkSarif";
import { formatCheckText } from "./checkText";
import { exitCode, reaches, type ExitCode } from "./exitCode";
import { describeError, formatError } from "./fileError";
import { findFiles, type FoundFiles } from "./findFiles";
import { loadWorkbook } from "./loadWorkbook";
import { mapInOrder } from "./mapInOrder";
import { terminal } from "./terminal";

export async function runCheck(
  request: Request,
  settings: Settings,
  language: Language,
): Promise<ExitCode> {
  const targets = (await findFiles(request.files)).flatMap(listTargets);
  // Reading waits for the disk, so a few files are opened at once.
  const reports = await mapInOrder(targets, 2 * availableParallelism(), ({ file, isMissing }) =>
    checkFile(file, isMissing, settings, language),
  );
  for (const { file, error } of reports) {
    if (error !== null) terminal.complain(formatError(file, error));
  }
  const text = formatReports(reports, request, language);
  if (text !== "") terminal.print(text);
  return exitCodeFor(reports, request);
}

function formatReports(
  reports: readonly CheckReport[],
  { format }: Request,
  language: Language,
): string {
  if (format === "json") return formatCheckJson(reports, language);
  if (format === "sarif") return formatCheckSarif(reports, language);
  return formatCheckText(reports, { language, isColored: terminal.isColored });
}

/** Files to check; an argument that led to none stands for itself, so that it is reported in its place. */
function listTargets({ argument, files }: FoundFiles): { file: string; isMissing: boolean }[] {
  if (files.length === 0) return [{ file: argument, isMissing: true }];
  return files.map((file) => ({ file, isMissing: false }));
}

async function checkFile(
  file: string,
  isMissing: boolean,
  settings: Settings,
  language: Language,
): Promise<CheckReport> {
  try {
    if (isMissing) throw nothingFound();
    const { findings } = await checkWorkbook(await loadWorkbook(file), settings);
    return { file, findings, error: null };
  } catch (error) {
    // One unreadable reply must not hide what is in the others.
    return { file, findings: [], error: describeError(error, language) };
  }
}

function nothingFound(): Failure {
  return new Failure("file-not-found", {
    ja: "当てはまるファイルがありません。名前と場所をご確認ください。",
    en: "No file matches. Please check its name and place.",
  });
}

function exitCodeFor(reports: readonly CheckReport[], { failOn }: Request): ExitCode {
  if (reports.some(({ error }) => error !== null)) return exitCode.unreadable;
  const hasFindings = reports.some(({ findings }) => reaches(findings, failOn));
  return hasFindings ? exitCode.findings : exitCode.done;
}
