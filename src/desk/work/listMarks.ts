/** Findings as marks on the cells of a sheet. */
import type { Finding, Language, Place, Severity } from "../../core";
import type { CellMark } from "../sheet";

/** Of open findings, in their order. @param severities the word for each severity */
export function listMarks(
  findings: readonly Finding[],
  place: Place,
  language: Language,
  severities: Readonly<Record<Severity, string>>,
): readonly CellMark[] {
  return findings
    .filter(({ at }) => at.sheet === place.sheet)
    .map(({ at, severity, code, words }) => ({
      row: at.row,
      column: at.column,
      severity,
      isCurrent: at.row === place.row && at.column === place.column,
      label: `${severities[severity]} ${code}: ${words[language]}`,
    }));
}
