/** Default styles of rows or columns as spans: a million rows of one style are one span. */

interface Span {
  readonly first: number;
  last: number;
  readonly style: number;
}

/** Style indexes by 0-based row or column. */
export class StyleSpans {
  private readonly spans: Span[] = [];
  private isSorted = true;

  add(first: number, last: number, style: number): void {
    const before = this.spans.at(-1);
    if (before?.style === style && before.last + 1 === first) before.last = last;
    else {
      if (before !== undefined && first <= before.last) this.isSorted = false;
      this.spans.push({ first, last, style });
    }
  }

  /** The style of a row or column, or null where it has none of its own. */
  at(index: number): number | null {
    if (!this.isSorted) {
      this.spans.sort((a, b) => a.first - b.first);
      this.isSorted = true;
    }
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.spans[middle]?.first ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    const span = this.spans[low - 1];
    return span !== undefined && index <= span.last ? span.style : null;
  }
}
