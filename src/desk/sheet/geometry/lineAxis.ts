/**
 * Where rows or columns stand on the screen. Sheets name the sizes of few lines only, so positions are reckoned from
 * spans, not from a list of all lines: a million rows cost as much as the spans that differ.
 */
import type { LineSizes } from "../../../xlsx/view/sheetView";

/** Lines from `first` on that have one size; ends where the next stretch begins. */
interface Stretch {
  readonly first: number;
  /** Pixels from the start of line 0. */
  readonly offset: number;
  readonly size: number;
}

/** Rows or columns at one zoom; lines are 0-based, pixels whole ones, so that lines of the grid stay sharp. */
export class LineAxis {
  readonly #stretches: readonly Stretch[];
  readonly #count: number;

  /**
   * @param count how many lines there are
   * @param zoom 1 is 100 %
   */
  constructor(sizes: LineSizes, count: number, zoom: number) {
    this.#count = count;
    this.#stretches = layStretches(sizes, count, zoom);
  }

  get count(): number {
    return this.#count;
  }

  /** Pixels of all lines together. */
  get total(): number {
    return this.offsetOf(this.#count);
  }

  /** Pixels of a line; 0 for a hidden one. */
  sizeOf(line: number): number {
    return this.#stretchAt(line).size;
  }

  /** Pixels from the start of line 0 to the start of a line; the line after the last one is allowed. */
  offsetOf(line: number): number {
    const stretch = this.#stretchAt(line);
    return stretch.offset + (line - stretch.first) * stretch.size;
  }

  /** Pixels from the start of `first` to the end of `last`. */
  extentOf(first: number, last: number): number {
    return this.offsetOf(last + 1) - this.offsetOf(first);
  }

  isHidden(line: number): boolean {
    return this.sizeOf(line) === 0;
  }

  /** The line that a pixel lies in, the first or last one for pixels outside; never a hidden line where another is there. */
  lineAt(pixel: number): number {
    let at = searchLast(this.#stretches, "offset", pixel);
    while (at >= 0 && this.#stretches[at]?.size === 0) at -= 1;
    const stretch = this.#stretches[at];
    if (stretch === undefined) return this.nextShown(-1, 1) ?? 0;
    const line = stretch.first + Math.floor((pixel - stretch.offset) / stretch.size);
    const end = this.#stretches[at + 1]?.first ?? this.#count;
    return Math.max(stretch.first, Math.min(line, end - 1));
  }

  /** The nearest line after (1) or before (-1) a line that is not hidden; null where there is none. */
  nextShown(line: number, by: 1 | -1): number | null {
    for (let next = line + by; next >= 0 && next < this.#count; next += by) {
      const at = this.#indexAt(next);
      const stretch = this.#stretches[at];
      if (stretch === undefined) return null;
      if (stretch.size > 0) return next;
      next = by === 1 ? (this.#stretches[at + 1]?.first ?? this.#count) - 1 : stretch.first;
    }
    return null;
  }

  #stretchAt(line: number): Stretch {
    return this.#stretches[this.#indexAt(line)] ?? { first: 0, offset: 0, size: 0 };
  }

  #indexAt(line: number): number {
    return Math.max(0, searchLast(this.#stretches, "first", line));
  }
}

function layStretches(sizes: LineSizes, count: number, zoom: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let offset = 0;
  let line = 0;
  const lay = (end: number, size: number): void => {
    if (end <= line) return;
    const pixels = zoomed(size, zoom);
    stretches.push({ first: line, offset, size: pixels });
    offset += (end - line) * pixels;
    line = end;
  };
  for (const { first, last, size } of sizes.spans) {
    lay(Math.min(first, count), sizes.usual);
    lay(Math.min(last + 1, count), size);
  }
  lay(count, sizes.usual);
  // The line after the last one has a place, too.
  stretches.push({ first: count, offset, size: 0 });
  return stretches;
}

/** What is shown at 100 % does not vanish at 50 %. */
function zoomed(size: number, zoom: number): number {
  return size === 0 ? 0 : Math.max(1, Math.round(size * zoom));
}

/** Index of the last stretch that begins at or before a line or pixel; -1 where none does. */
function searchLast(stretches: readonly Stretch[], by: "first" | "offset", at: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.[by] ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
