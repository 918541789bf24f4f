/** What `check` found in one file, before it is put into a format. */
import type { Finding, Severity } from "../core";
import type { FileError } from "./fileError";

/** Gravest first. */
export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

export interface CheckReport {
  /** As the user named it or as it was found. */
  readonly file: string;
  /** None when the file could not be read. */
  readonly findings: readonly Finding[];
  readonly error: FileError | null;
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
