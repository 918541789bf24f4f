/** Collects the sizes of rows or columns into as few spans as there can be. */
import type { LineSizes, LineSpan } from "./sheetView";

export class SizeSpans {
  private readonly spans: LineSpan[] = [];
  private isSorted = true;

  constructor(private readonly usual: number) {}

  /** Gives lines a size; both ends are 0-based and count. */
  add(first: number, last: number, size: number): void {
    const before = this.spans.at(-1);
    if (before !== undefined && before.last + 1 === first && before.size === size) {
      this.spans[this.spans.length - 1] = { ...before, last };
      return;
    }
    if (before !== undefined && first <= before.last) this.isSorted = false;
    this.spans.push({ first, last, size });
  }

  /** The sizes; lines that a broken file sizes twice have the size of the span that begins first. */
  finish(): LineSizes {
    const sorted = this.isSorted ? this.spans : withoutOverlap(this.spans);
    return { usual: this.usual, spans: sorted.filter(({ size }) => size !== this.usual) };
  }
}

function withoutOverlap(spans: readonly LineSpan[]): LineSpan[] {
  const kept: LineSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const first = Math.max(span.first, (kept.at(-1)?.last ?? -1) + 1);
    if (first <= span.last) kept.push({ ...span, first });
  }
  return kept;
}

/** Size of a line. */
export function sizeOf({ usual, spans }: LineSizes, line: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.last ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.first <= line ? span.size : usual;
}
