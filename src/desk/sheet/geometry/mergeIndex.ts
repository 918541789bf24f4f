/** Merged regions of a sheet, found by their cells: which one covers a cell, which ones an area touches. */
import { contains, type CellAddress, type CellRange } from "../../../core";

/** Rows that share a list of regions. */
const bandHeight = 64;

/** Rows and columns are 0-based. Regions do not overlap: Excel allows none that do. */
export class MergeIndex {
  readonly #bands = new Map<number, CellRange[]>();

  constructor(merges: readonly CellRange[]) {
    for (const merge of merges) {
      for (let band = bandOf(merge.top); band <= bandOf(merge.bottom); band += 1) {
        const regions = this.#bands.get(band);
        if (regions === undefined) this.#bands.set(band, [merge]);
        else regions.push(merge);
      }
    }
  }

  /** The region that a cell belongs to, or null. */
  at(cell: CellAddress): CellRange | null {
    const regions = this.#bands.get(bandOf(cell.row));
    return regions?.find((region) => contains(region, cell)) ?? null;
  }

  /** The cell that holds the content of a cell's region: the cell itself where it is not merged. */
  headOf(cell: CellAddress): CellAddress {
    const region = this.at(cell);
    return region === null ? cell : { row: region.top, column: region.left };
  }

  /** Whether a cell lies under a merged region, its first cell excepted. */
  isCovered(cell: CellAddress): boolean {
    const head = this.headOf(cell);
    return head.row !== cell.row || head.column !== cell.column;
  }

  /** The regions of which a part lies in an area, each once. */
  touching(area: CellRange): readonly CellRange[] {
    const found = new Set<CellRange>();
    for (let band = bandOf(area.top); band <= bandOf(area.bottom); band += 1) {
      for (const region of this.#bands.get(band) ?? []) {
        if (overlaps(region, area)) found.add(region);
      }
    }
    return [...found];
  }

  /** The smallest area around another that cuts no region in two. */
  widen(area: CellRange): CellRange {
    const wide = this.touching(area).reduce(join, area);
    return isSameRange(wide, area) ? area : this.widen(wide);
  }
}

function bandOf(row: number): number {
  return Math.floor(row / bandHeight);
}

export function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The smallest area around two. */
function join(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function isSameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
