/** Cells of one look as few rectangles as can easily be found: each is formatted at once. */
import type { CellRange, RowSpec, StyleSpec } from "../../core";

export interface StyleBlock {
  readonly area: CellRange;
  readonly style: StyleSpec;
}

/** All cells that are there, each in one block. A strong edge is that of each cell, so it is never inside of a block. */
export function findStyleBlocks(rows: readonly RowSpec[]): StyleBlock[] {
  const keys = rows.map(({ cells }) =>
    cells.map((cell) => (cell === null ? "" : JSON.stringify(cell.style))),
  );
  const blocks: StyleBlock[] = [];
  for (const [top, { cells }] of rows.entries()) {
    for (const [left, cell] of cells.entries()) {
      const key = keys[top]?.[left];
      if (cell === null || key === undefined || key === "") continue;
      const area = growBlock(keys, { row: top, column: left }, key, cell.style);
      forget(keys, area);
      blocks.push({ area, style: cell.style });
    }
  }
  return blocks;
}

function growBlock(
  keys: readonly (readonly string[])[],
  at: { readonly row: number; readonly column: number },
  key: string,
  { strongEdges = [] }: StyleSpec,
): CellRange {
  const isWide = !strongEdges.includes("left") && !strongEdges.includes("right");
  const isHigh = !strongEdges.includes("top") && !strongEdges.includes("bottom");
  let right = at.column;
  while (isWide && keys[at.row]?.[right + 1] === key) right += 1;
  const isSame = (row: number): boolean =>
    (keys[row] ?? []).length > right &&
    keys[row]?.slice(at.column, right + 1).every((one) => one === key) === true;
  let bottom = at.row;
  while (isHigh && isSame(bottom + 1)) bottom += 1;
  return { top: at.row, left: at.column, bottom, right };
}

function forget(keys: string[][], { top, left, bottom, right }: CellRange): void {
  for (let row = top; row <= bottom; row++) keys[row]?.fill("", left, right + 1);
}
