/** How many measures there are, in the ways the summary sheets count. */
import type { Participation } from "../plan/plan";
import { isChanged, type SummaryItem } from "./summaryItem";

/** All but `all` leave out what is 再掲, so that a measure counts once in the whole plan. */
export interface ItemCounts {
  readonly originals: number;
  /** 再掲 included. */
  readonly all: number;
  readonly new: number;
  readonly expanded: number;
  readonly priority: number;
  readonly budgeted: number;
}

/** Counts for one municipality; `participation` says what it does in an item, undefined for nothing. */
export function countItems(
  items: readonly SummaryItem[],
  participation: (item: SummaryItem) => Participation | undefined,
): ItemCounts {
  const counts = { originals: 0, all: 0, new: 0, expanded: 0, priority: 0, budgeted: 0 };
  for (const item of items) {
    const part = participation(item);
    if (part === undefined) continue;
    counts.all += 1;
    const { measure } = item;
    if (measure.isRelisted) continue;
    counts.originals += 1;
    if (isChanged(measure)) counts[measure.change === "new" ? "new" : "expanded"] += 1;
    if (measure.isPriority) counts.priority += 1;
    if (part === "budgets") counts.budgeted += 1;
  }
  return counts;
}

/** Counts for the area as a whole: each item once, also one that nobody marked; budgeted when anybody budgets. */
export function countAllItems(items: readonly SummaryItem[]): ItemCounts {
  return countItems(items, ({ measure }) =>
    [...measure.participation.values()].includes("budgets") ? "budgets" : "participates",
  );
}
