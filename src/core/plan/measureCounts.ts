/** 件数の数え方: how many measures there are, in the ways the summary sheets count and people expect to see met. */
import type { Measure, Participation } from "./plan";

/** All but `all` leave out what is 再掲, so that a measure counts once in the whole plan. */
export interface MeasureCounts {
  readonly originals: number;
  /** 再掲 included. */
  readonly all: number;
  readonly new: number;
  readonly expanded: number;
  readonly priority: number;
  readonly budgeted: number;
}

/** Counts for one municipality; `participation` says what it does in a measure, undefined for nothing. */
export function countMeasures(
  measures: readonly Measure[],
  participation: (measure: Measure) => Participation | undefined,
): MeasureCounts {
  const counts = { originals: 0, all: 0, new: 0, expanded: 0, priority: 0, budgeted: 0 };
  for (const measure of measures) {
    const part = participation(measure);
    if (part === undefined) continue;
    counts.all += 1;
    if (measure.isRelisted) continue;
    counts.originals += 1;
    if (measure.change === "new") counts.new += 1;
    if (measure.change === "expanded") counts.expanded += 1;
    if (measure.isPriority) counts.priority += 1;
    if (part === "budgets") counts.budgeted += 1;
  }
  return counts;
}

/** Counts for the area as a whole: each measure once, also one that nobody marked; budgeted when anybody budgets. */
export function countAllMeasures(measures: readonly Measure[]): MeasureCounts {
  return countMeasures(measures, ({ participation }) =>
    [...participation.values()].includes("budgets") ? "budgets" : "participates",
  );
}
