/** What a diagnosis found, as it is saved. Data for whoever mends the program: of the workbook it has counts and times alone. */
import type { Language, Words } from "../../core";
import type { HostFacts } from "./diagnosisHost";

export const reportSchema = "renkei.diagnosis/1";

export interface DiagnosisReport {
  readonly schema: typeof reportSchema;
  /** Of the program. */
  readonly version: string;
  /** Of the screens. */
  readonly language: Language;
  readonly host: HostFacts;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly steps: readonly StepReport[];
  readonly summary: DiagnosisSummary;
}

export interface DiagnosisSummary {
  readonly ok: number;
  readonly failed: number;
  readonly notApplicable: number;
  /** Left out because the person stopped the diagnosis. */
  readonly notRun: number;
  readonly milliseconds: number;
  /** Tab name of the diagnosis's own sheet where it is still there; null where it is not. */
  readonly leftSheet: string | null;
}

export interface StepReport {
  /** Stable across versions: "read", "move" … */
  readonly id: string;
  readonly title: Words;
  readonly result: "ok" | "failed" | "not-applicable" | "not-run";
  /** Why, for all but "ok". */
  readonly reason: Words | null;
  /** Code of the failure that ended the step, and the host's own code behind it. */
  readonly code: string | null;
  readonly hostCode: string | null;
  readonly milliseconds: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly differences: readonly Difference[];
}

/** Something on the diagnosis's own sheet that is not as it has to be. */
export interface Difference {
  /** When it was looked at. */
  readonly after: "writing" | "undoing" | "refusing";
  /** A cell ("B5"), or what else was looked at ("merges"). */
  readonly at: string;
  readonly expected: string;
  readonly actual: string;
}

/** The text of the file. */
export function formatReport(report: DiagnosisReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

export function summarize(
  steps: readonly StepReport[],
  milliseconds: number,
  leftSheet: string | null,
): DiagnosisSummary {
  const count = (wanted: StepReport["result"]): number =>
    steps.filter(({ result }) => result === wanted).length;
  return {
    ok: count("ok"),
    failed: count("failed"),
    notApplicable: count("not-applicable"),
    notRun: count("not-run"),
    milliseconds,
    leftSheet,
  };
}
