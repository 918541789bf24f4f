/** What `check` found in one file, before it is put into a format. */
import type { CheckResult } from "../app/checkWorkbook";
import type { Finding, Severity } from "../core";
import type { FileError } from "./fileError";

/** Gravest first. */
export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

export interface CheckReport extends Omit<CheckResult, "all" | "resting"> {
  /** As the user named it or as it was found. */
  readonly file: string;
  /** Open findings that an earlier check had as well, taken out of `findings`; null without a baseline. */
  readonly known: readonly Finding[] | null;
  /** Why the file could not be read; then all else is empty. */
  readonly error: FileError | null;
}

export function reportError(file: string, error: FileError): CheckReport {
  const nothing = { findings: [], dismissed: [], stale: [], problem: null, settings: {} };
  return { file, ...nothing, known: null, error };
}

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Counts of all files together. */
export function countAll(reports: readonly CheckReport[]): Record<Severity, number> {
  return countBySeverity(reports.flatMap(({ findings }) => findings));
}
