/** Checks many files, a few at a time: one unreadable reply must not hide what is in the others. */
import { availableParallelism } from "node:os";
import { subtractBaseline, type Baseline } from "../app/baseline";
import { checkWorkbook } from "../app/checkWorkbook";
import type { Settings } from "../app/settings";
import { Failure, type Language } from "../core";
import { reportError, type CheckReport } from "./checkReport";
import { describeError } from "./fileError";
import { findFiles, type FoundFiles } from "./findFiles";
import { loadWorkbook } from "./loadWorkbook";
import { mapInOrder } from "./mapInOrder";

export interface CheckingTask {
  /** As typed: files, folders, wildcards. */
  readonly files: readonly string[];
  readonly settings: Settings;
  /** An earlier check; null: all findings are told. */
  readonly baseline: Baseline | null;
  readonly language: Language;
}

/** A report for each file, in the order of the arguments. */
export async function checkFiles(task: CheckingTask): Promise<readonly CheckReport[]> {
  const targets = (await findFiles(task.files)).flatMap(listTargets);
  // Reading waits for the disk, so a few files are opened at once.
  const reports = await mapInOrder(targets, 2 * availableParallelism(), (target) =>
    checkFile(target, task),
  );
  if (task.baseline === null) return reports;
  return subtractBaseline(reports, task.baseline).map(({ report, known }) => ({
    ...report,
    known,
  }));
}

interface Target {
  readonly file: string;
  readonly isMissing: boolean;
}

/** Files to check; an argument that led to none stands for itself, so that it is reported in its place. */
function listTargets({ argument, files }: FoundFiles): Target[] {
  if (files.length === 0) return [{ file: argument, isMissing: true }];
  return files.map((file) => ({ file, isMissing: false }));
}

async function checkFile(
  { file, isMissing }: Target,
  { settings, language }: CheckingTask,
): Promise<CheckReport> {
  try {
    if (isMissing) throw nothingFound();
    const result = await checkWorkbook(await loadWorkbook(file), settings);
    return { file, ...result, known: null, error: null };
  } catch (error) {
    return reportError(file, describeError(error, language));
  }
}

function nothingFound(): Failure {
  return new Failure("file-not-found", {
    ja: "当てはまるファイルがありません。名前と場所をご確認ください。",
    en: "No file matches. Please check its name and place.",
  });
}
