/** Where the cells of a pasted block go, as Excel would put them. */
import type { CellRange } from "../../../core";
import type { MergeIndex } from "../geometry/mergeIndex";

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
 * cell fills all. Cells under a merged region take nothing.
 */
export function spreadBlock(
  block: readonly (readonly string[])[],
  selected: CellRange,
  merges: MergeIndex,
): SpreadBlock {
  const rows = repeated(block.length, selected.bottom - selected.top + 1);
  const columns = repeated(block[0]?.length ?? 0, selected.right - selected.left + 1);
  const { top, left } = selected;
  const changes: CellChange[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = { row: top + row, column: left + column };
      const line = block[row % block.length] ?? [];
      if (merges.isCovered(at)) continue;
      changes.push({ ...at, text: line[column % line.length] ?? "" });
    }
  }
  return { changes, area: { top, left, bottom: top + rows - 1, right: left + columns - 1 } };
}

function repeated(length: number, room: number): number {
  return room % length === 0 ? room : length;
}
