/** A step of a diagnosis and what can come of it. */
import type { Words } from "../../core";
import type { Difference } from "./diagnosisReport";
import type { DiagnosisSite } from "./diagnosisSite";

export interface DiagnosisStep {
  readonly id: string;
  readonly title: Words;
  /** Puts things back, and so is taken even after the person has stopped the diagnosis. */
  readonly isTidying?: true;
  /** What it throws makes it a failed step. */
  readonly run: (site: DiagnosisSite) => Promise<StepOutcome>;
}

export type StepOutcome =
  | { readonly kind: "ok"; readonly counts?: Counts }
  | { readonly kind: "not-applicable"; readonly reason: Words }
  | {
      readonly kind: "failed";
      readonly reason: Words;
      readonly differences?: readonly Difference[];
      readonly counts?: Counts;
    };

export type Counts = Readonly<Record<string, number>>;

export const ok: StepOutcome = { kind: "ok" };

/** Failed where anything differs. */
export function judge(differences: readonly Difference[], counts: Counts = {}): StepOutcome {
  return differences.length === 0
    ? { kind: "ok", counts }
    : { kind: "failed", reason: differs, differences, counts };
}

/** What came of a step, unless something is wrong that tells more: failed for that reason then. */
export function failedIf(isWrong: boolean, reason: Words, outcome: StepOutcome): StepOutcome {
  return isWrong ? { kind: "failed", reason } : outcome;
}

const differs: Words = {
  ja: "書き込んだはずの内容と、読み取った内容が違います。",
  en: "What was read is not what should have been written.",
};
