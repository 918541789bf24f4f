/** 凡例: which look means what, as the sheet itself says. */
import type { Place } from "../grid/address";

export interface Legend {
  readonly entries: readonly LegendEntry[];
}

export interface LegendEntry {
  readonly at: Place;
  /** The sentence as written. */
  readonly text: string;
  readonly meaning: LegendMeaning;
  readonly look: Look;
}

export type LegendMeaning =
  | "participates"
  | "budgets"
  | "absent"
  | "priority"
  | "new"
  | "expanded"
  /** 新規・拡充 in one breath. */
  | "newOrExpanded"
  | "continued";

/** Absent members do not matter. */
export interface Look {
  /** Folded sign, ○ ◎ ● ★ … */
  readonly sign?: string;
  readonly color?: string;
  readonly fill?: string;
  readonly isBold?: boolean;
}
