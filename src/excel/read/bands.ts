/** Cuts large areas into bands that fit into what Excel sends at a time. */
import type { CellRange } from "../../core";

/** Cells of a band when only contents are read, some 100 bytes each: well below the 5 MB of Excel on the web. */
export const contentBand = 20_000;
/** Cells of a band when looks are read as well, some 400 bytes each. */
export const lookBand = 7_500;

/** The area as bands of whole rows, each of at most so many cells (one row at least). */
export function cutBands(area: CellRange, cells: number): CellRange[] {
  const width = area.right - area.left + 1;
  const height = Math.max(1, Math.floor(cells / width));
  const bands: CellRange[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    bands.push({ ...area, top, bottom: Math.min(top + height - 1, area.bottom) });
  }
  return bands;
}

/** Two halves of an area by rows; null for a single row. */
export function halveRows(area: CellRange): readonly [CellRange, CellRange] | null {
  if (area.top === area.bottom) return null;
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [
    { ...area, bottom: middle },
    { ...area, top: middle + 1 },
  ];
}

/** Bands together as long as they stay below a number of cells: what one sync reads. */
export function groupBands<T extends { readonly area: CellRange | null }>(
  bands: readonly T[],
  cells: number,
): T[][] {
  const groups: T[][] = [];
  let count = Number.POSITIVE_INFINITY;
  for (const band of bands) {
    const size = cellCount(band.area);
    if (count + size > cells) {
      groups.push([]);
      count = 0;
    }
    groups.at(-1)?.push(band);
    count += size;
  }
  return groups;
}

function cellCount(area: CellRange | null): number {
  if (area === null) return 0;
  const { top, left, bottom, right } = area;
  return (bottom - top + 1) * (right - left + 1);
}

/** The range of a sheet in Excel. */
export function rangeOf(
  sheet: Excel.Worksheet,
  { top, left, bottom, right }: CellRange,
): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
