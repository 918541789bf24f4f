/** Merged regions of a generated sheet: every cell below one carries its look, or Excel draws half its border. */
import type { CellRange, CellSpec, RowSpec } from "../../core";

/** The rows with the absent cells of each merged region given the style of its top left cell. */
export function fillMergedCells(
  rows: readonly RowSpec[],
  merges: readonly CellRange[],
): readonly RowSpec[] {
  const filled = new Map<number, (CellSpec | null)[]>();
  for (const merge of merges) {
    const style = rows[merge.top]?.cells[merge.left]?.style;
    if (style === undefined) continue;
    for (let row = merge.top; row <= merge.bottom; row++) {
      const cells = filled.get(row) ?? [...(rows[row]?.cells ?? [])];
      filled.set(row, cells);
      fillCells(cells, merge, style);
    }
  }
  const count = [...filled.keys()].reduce((most, row) => Math.max(most, row + 1), rows.length);
  return Array.from({ length: count }, (_, row) => {
    const spec = rows[row] ?? { cells: [] };
    return { ...spec, cells: filled.get(row) ?? spec.cells };
  });
}

function fillCells(
  cells: (CellSpec | null)[],
  { left, right }: CellRange,
  style: CellSpec["style"],
): void {
  while (cells.length <= right) cells.push(null);
  for (let column = left; column <= right; column++) cells[column] ??= { value: null, style };
}
