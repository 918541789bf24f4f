/** The order in which notes and findings are told: by sheet, row, column and code. */
import type { Place } from "../grid/address";

interface Placed {
  readonly at: Place;
  readonly code: string;
}

/** Compares by place. @param order a sheet's name → its position; sheets that it lacks come last */
export function comparePlaces(
  order: ReadonlyMap<string, number>,
): (a: Placed, b: Placed) => number {
  const rank = ({ at }: Placed): number => order.get(at.sheet) ?? order.size;
  return (a, b) =>
    rank(a) - rank(b) ||
    a.at.row - b.at.row ||
    a.at.column - b.at.column ||
    compareText(a.code, b.code);
}

/** Compares by code units, the same in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
