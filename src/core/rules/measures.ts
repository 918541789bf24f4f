/** Measures as the rules about them need them: their names, their order in the workbook, what their red means. */
import { formatAddress, type Place } from "../grid/address";
import type { Measure, Plan } from "../plan/plan";
import type { Span } from "./finding";

/** The measure's own line, without its sub-bullets: what people call it by. */
export function nameOf(measure: Measure): string {
  return measure.text.split("\n")[0] ?? "";
}

/** The part of its cell's text that is the measure. */
export function spanOf({ source }: Measure): Span {
  return { start: source.start, end: source.end };
}

/** All measures in the order of the workbook: tables as given, then row, column, offset. */
export function inSheetOrder(plan: Plan): readonly Measure[] {
  return plan.tables.flatMap((table) =>
    [...table.measures].sort(
      ({ source: a }, { source: b }) =>
        a.at.row - b.at.row || a.at.column - b.at.column || a.start - b.start,
    ),
  );
}

/** A cell as a message names it: D6 in the sheet of `from`, else with its sheet. */
export function formatPlace(at: Place, from: Place): string {
  return at.sheet === from.sheet ? formatAddress(at) : `${at.sheet}!${formatAddress(at)}`;
}

/** Finds the measure of a finding among those of its cell. */
export function locateMeasure(
  measures: readonly Measure[],
  span: Span | null,
): Measure | undefined {
  if (span === null) return measures[0];
  return measures.find(({ source }) => span.start >= source.start && span.end <= source.end);
}
