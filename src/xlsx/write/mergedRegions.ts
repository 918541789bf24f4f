/** The merged regions of a worksheet part: which cells they cover, and how they are taken apart. */
import { contains, formatRange, parseRange, type CellAddress, type CellRange } from "../../core";
import { cellKey } from "./locateCells";
import { attributeOf, childNamed, type PartElement } from "./partOutline";
import type { PartPatch } from "./partPatch";

/** Takes regions out of `mergeCells`; the list goes with the last one (ECMA-376 part 1, 18.3.1.55: it is never empty). */
export function removeMerges(
  patch: PartPatch,
  worksheet: PartElement,
  unmerged: readonly CellRange[],
): void {
  const list = childNamed(worksheet, "mergeCells");
  if (list === undefined || unmerged.length === 0) return;
  const wanted = new Set(unmerged.map(formatRange));
  const gone = list.children.filter((merge) => {
    const range = parseRange(attributeOf(merge, "ref") ?? "");
    return range !== null && wanted.has(formatRange(range));
  });
  if (gone.length === list.children.length) {
    patch.remove(list);
    return;
  }
  gone.forEach((merge) => patch.remove(merge));
  if (gone.length > 0 && list.attributes.has("count")) {
    patch.setAttribute(list, "count", String(list.children.length - gone.length));
  }
}

/** Of the cells those that a region covers, its top left one not counted, by {@link cellKey}. */
export function coveredCells(
  merges: readonly CellRange[],
  cells: readonly CellAddress[],
): ReadonlySet<number> {
  const rows = new Map<number, CellAddress[]>();
  for (const cell of cells) {
    const inRow = rows.get(cell.row);
    if (inRow === undefined) rows.set(cell.row, [cell]);
    else inRow.push(cell);
  }
  const covered = new Set<number>();
  for (const merge of merges) {
    for (const row of rowsWithin(merge, rows)) {
      for (const cell of rows.get(row) ?? []) {
        const isFirst = cell.row === merge.top && cell.column === merge.left;
        if (!isFirst && contains(merge, cell)) covered.add(cellKey(cell));
      }
    }
  }
  return covered;
}

/** The rows of a region that may hold one of the cells: a region can be a million rows high. */
function rowsWithin(
  { top, bottom }: CellRange,
  rows: ReadonlyMap<number, unknown>,
): Iterable<number> {
  if (bottom - top >= rows.size)
    return [...rows.keys()].filter((row) => row >= top && row <= bottom);
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}
