/** 新規・拡充の赤字: which measures are red, which should be, and whether a host can make them so. Shared by the rules about it. */
import type { TextRun } from "../grid/book";
import type { Measure, PlanTable } from "../plan/plan";
import { isRed } from "../text/colors";
import type { PlanLookup } from "./planLookup";

/** Spaces have no colour that anybody sees. */
export function isAllRed(runs: readonly TextRun[]): boolean {
  const seen = runs.filter((run) => run.text.trim() !== "");
  return seen.length > 0 && seen.every((run) => run.font.color !== null && isRed(run.font.color));
}

/** Whether a tag or the 区分 column says that a measure is 新規 or 拡充, so that it should be red. */
export function isToldChanged({ change, changeFrom }: Measure): boolean {
  return (change === "new" || change === "expanded") && isTold(changeFrom);
}

/** Whether words, not looks, told the change. */
export function isTold(changeFrom: Measure["changeFrom"]): boolean {
  return changeFrom === "tag" || changeFrom === "column";
}

/** What the message calls the change of a measure that {@link isToldChanged}. */
export function changeWord({ change }: Measure): "新規" | "拡充" {
  return change === "new" ? "新規" : "拡充";
}

/** Where the legend has another colour for 新規・拡充, the sheet's own convention stands. */
export function showsChangeOtherwise(table: PlanTable): boolean {
  return table.legend.entries.some(
    ({ meaning, look }) =>
      ["new", "expanded", "newOrExpanded"].includes(meaning) &&
      (look.fill !== undefined || (look.color !== undefined && look.color !== "red")),
  );
}

/** Whether a cell may take one colour as a whole: all of its words belong to measures of which `wants` is true. */
export function isAllOf(inCell: readonly Measure[], wants: (measure: Measure) => boolean): boolean {
  const [first] = inCell;
  if (first === undefined || !inCell.every(wants)) return false;
  let rest = "";
  let offset = 0;
  for (const { source } of [...inCell].sort((a, b) => a.source.start - b.source.start)) {
    rest += source.cellText.slice(offset, source.start);
    offset = source.end;
  }
  return (rest + first.source.cellText.slice(offset)).trim() === "";
}

/**
 * Whether a measure that {@link isToldChanged} must be red in part of its cell only, which a host that colours cells
 * as a whole cannot do. A formula must not: nobody can colour parts of what it shows.
 */
export function needsPartColor(measure: Measure, inCell: readonly Measure[]): boolean {
  return !measure.source.isFormula && !isAllOf(inCell, isToldChanged);
}

/** The measures of a table by the cell they stand in. */
export function groupByCell(table: PlanTable): (measure: Measure) => readonly Measure[] {
  const cells = new Map<string, Measure[]>();
  const keyOf = ({ source: { at } }: Measure): string => `${at.row} ${at.column}`;
  for (const measure of table.measures) {
    const group = cells.get(keyOf(measure));
    if (group === undefined) cells.set(keyOf(measure), [measure]);
    else group.push(measure);
  }
  return (measure) => cells.get(keyOf(measure)) ?? [];
}

/** The part of a measure's cell that a host colours for it: the measure, or the cell where it cannot do less. */
export function colorSpan(
  { source }: Measure,
  { context }: PlanLookup,
): { readonly start: number; readonly end: number } {
  if (!context.canColorParts) return { start: 0, end: source.cellText.length };
  return { start: source.start, end: source.end };
}
