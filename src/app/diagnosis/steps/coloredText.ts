/** Whether the own sheet has a text of several colours to try things on: a host without coloured parts makes none. */
import type { Place } from "../../../core";
import type { DiagnosisSite } from "../diagnosisSite";
import type { StepOutcome } from "../diagnosisStep";

export function hasColors(site: DiagnosisSite, { row, column }: Place): boolean {
  const colors =
    site
      .ownSheet()
      ?.cell(row, column)
      ?.runs.map(({ font }) => font.color) ?? [];
  return new Set(colors).size > 1;
}

export const noColors: StepOutcome = {
  kind: "not-applicable",
  reason: {
    ja: "この環境では、一つのセルに複数の色の文字を作れません。",
    en: "This host makes no texts of several colours.",
  },
};
