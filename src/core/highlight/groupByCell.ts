/** Measures by the cell they stand in: a cell is coloured by one edit, however many measures it holds. */
import type { Place } from "../grid/address";
import type { Measure } from "../plan/plan";

export interface CellMeasures {
  readonly at: Place;
  /** The whole text of the cell. */
  readonly text: string;
  /** By ascending offset, none overlapping. */
  readonly measures: readonly Measure[];
}

/** In the order in which cells first appear; a merged cell that several rows share gives its measures once. */
export function groupByCell(measures: readonly Measure[]): CellMeasures[] {
  const cells = new Map<string, Measure[]>();
  for (const measure of measures) {
    const { at } = measure.source;
    const key = `${at.row} ${at.column} ${at.sheet}`;
    const known = cells.get(key);
    if (known === undefined) cells.set(key, [measure]);
    else known.push(measure);
  }
  return [...cells.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { at, cellText } = first.source;
    return [{ at, text: cellText, measures: dropOverlaps(group) }];
  });
}

function dropOverlaps(measures: readonly Measure[]): Measure[] {
  const kept: Measure[] = [];
  let end = 0;
  for (const measure of [...measures].sort((a, b) => a.source.start - b.source.start)) {
    if (measure.source.start < end) continue;
    kept.push(measure);
    end = measure.source.end;
  }
  return kept;
}
