/** Where the cells of a pasted block go, as Excel would put them. */
import type { CellRange } from "../../../core";
import { isSameRange, type MergeIndex } from "../geometry/mergeIndex";

/** A text that somebody typed, pasted or cleared ("") in a cell; 0-based. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface SpreadBlock {
  readonly changes: readonly CellChange[];
  /** What the block fills, to be selected afterwards. */
  readonly area: CellRange;
}

/**
 * A block goes to the upper left corner of what is selected. It is repeated where the selection is a multiple of it, so one
 * cell fills all; a merged region by itself is one cell, however many rows it has. Cells under a merged region take nothing, as nobody would see it. A text that would have no other place is
 * among the changes all the same: it is for whoever writes them to refuse it, not for the sheet to drop it.
 */
export function spreadBlock(
  block: readonly (readonly string[])[],
  selected: CellRange,
  merges: MergeIndex,
): SpreadBlock {
  const area = areaOf(block, roomOf(selected, merges));
  const spread = placeTexts(block, area);
  const isSeen = ({ change }: PlacedText): boolean => !merges.isCovered(change);
  const seen = new Set(spread.filter(isSeen).map(({ from }) => from));
  const isLost = ({ change, from }: PlacedText): boolean => change.text !== "" && !seen.has(from);
  const changes = spread.filter((one) => isSeen(one) || isLost(one)).map(({ change }) => change);
  return { changes, area };
}

interface PlacedText {
  readonly change: CellChange;
  /** Which cell of the block it is, counted along its lines. */
  readonly from: number;
}

/** Rows under a merged cell are those of other entries beside it: nothing is repeated into them. */
function roomOf(selected: CellRange, merges: MergeIndex): CellRange {
  const { top, left } = selected;
  const region = merges.at({ row: top, column: left });
  const isOneCell = region !== null && isSameRange(region, selected);
  return isOneCell ? { top, left, bottom: top, right: left } : selected;
}

function placeTexts(
  block: readonly (readonly string[])[],
  { top, left, bottom, right }: CellRange,
): readonly PlacedText[] {
  const width = block[0]?.length ?? 0;
  const placed: PlacedText[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const line = (row - top) % block.length;
      const at = (column - left) % width;
      const text = block[line]?.[at] ?? "";
      placed.push({ change: { row, column, text }, from: line * width + at });
    }
  }
  return placed;
}

function areaOf(block: readonly (readonly string[])[], selected: CellRange): CellRange {
  const { top, left } = selected;
  const rows = repeated(block.length, selected.bottom - top + 1);
  const columns = repeated(block[0]?.length ?? 0, selected.right - left + 1);
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

function repeated(length: number, room: number): number {
  return room % length === 0 ? room : length;
}
