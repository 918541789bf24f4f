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
  /** Where its sign is written; absent for an entry without a sign, or one that a formula shows. */
  readonly sign?: WrittenSign;
}

/** A sign in the text of its cell. Offsets are UTF-16 units of `cellText`; end is exclusive. */
export interface WrittenSign {
  /** The whole text of the cell. */
  readonly cellText: string;
  readonly start: number;
  readonly end: number;
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
  /** Folded sign, ○ ◎ ● ★ …; "" for a cell without any (「空欄」). */
  readonly sign?: string;
  readonly color?: string;
  /** A colour's name, or "any" for whatever colour (「着色セル」). */
  readonly fill?: string;
  /** 「黄色の○」 does not say whether the sign or its cell is yellow: either will do. */
  readonly tint?: string;
  readonly isBold?: boolean;
}
