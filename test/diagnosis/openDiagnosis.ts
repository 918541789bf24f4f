/** A diagnosis of a host of the tests, with a clock that ticks at each look. */
import type { DiagnosisHost } from "../../src/app/diagnosis/diagnosisHost";
import type { DiagnosisReport, StepReport } from "../../src/app/diagnosis/diagnosisReport";
import { runDiagnosis, type DiagnosisOptions } from "../../src/app/diagnosis/runDiagnosis";
import { hostCodeOf, openExcelPort, readExcelFacts } from "../../src/excel";
import type { TestLivePort } from "../support/livePort";

/** 2026-04-01T00:00:00Z. */
const begin = 1_775_001_600_000;

export function diagnose(
  host: DiagnosisHost,
  options: Partial<DiagnosisOptions> = {},
): Promise<DiagnosisReport> {
  return runDiagnosis({
    host,
    version: "0.1.0",
    language: "ja",
    now: ticking(),
    onProgress: () => undefined,
    isStopped: () => false,
    ...options,
  });
}

function ticking(): () => number {
  let now = begin;
  return () => (now += 1);
}

/** The Excel that runs now. */
export const excelHost: DiagnosisHost = {
  open: openExcelPort,
  facts: async () => ({ ...(await readExcelFacts(ticking())) }),
  codeOf: hostCodeOf,
};

/** A file: one port, so that only one step is kept for undo. */
export function fileHost(port: TestLivePort): DiagnosisHost {
  return { open: () => port, facts: () => Promise.resolve({}), codeOf: () => null };
}

/** Results by step, without the steps that are well. */
export function troubles({ steps }: DiagnosisReport): Record<string, StepReport["result"]> {
  const odd = steps.filter(({ result }) => result !== "ok");
  return Object.fromEntries(odd.map(({ id, result }) => [id, result]));
}

export function stepOf({ steps }: DiagnosisReport, id: string): StepReport {
  const found = steps.find((step) => step.id === id);
  if (found === undefined) throw new Error(`There is no step ${id}.`);
  return found;
}
