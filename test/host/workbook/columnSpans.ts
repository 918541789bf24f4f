/** What a sheet says of its columns: widths, what is hidden, styles. */
import { movesWholeLines, shiftArea, sheetLimits, type Shift } from "./shift";
import { elementsOf, makeElement, type XmlElement } from "./xmlTree";

interface Span {
  readonly first: number;
  readonly last: number;
  readonly attributes: ReadonlyMap<string, string>;
}

export class ColumnSpans {
  private spans: Span[];

  /** @param cols the `cols` of a file */
  constructor(cols: XmlElement | undefined) {
    this.spans = (cols === undefined ? [] : elementsOf(cols)).map(({ attributes }) => ({
      first: Number(attributes.get("min") ?? 1) - 1,
      last: Math.min(Number(attributes.get("max") ?? 1), sheetLimits.columns) - 1,
      attributes: new Map([...attributes].filter(([name]) => name !== "min" && name !== "max")),
    }));
  }

  /** What is said of a column; undefined where nothing is. */
  get(column: number): ReadonlyMap<string, string> | undefined {
    return this.spans.find(({ first, last }) => column >= first && column <= last)?.attributes;
  }

  /** Changes what is said of columns first to last. */
  change(first: number, last: number, change: (attributes: Map<string, string>) => void): void {
    for (let column = first; column <= last; column++) {
      const attributes = new Map(this.get(column));
      change(attributes);
      this.spans = this.spans.flatMap((span) => cutOut(span, column));
      this.spans.push({ first: column, last: column, attributes });
    }
    this.spans.sort((a, b) => a.first - b.first);
  }

  shift(shift: Shift): void {
    if (shift.axis !== "column" || !movesWholeLines(shift)) return;
    this.spans = this.spans.flatMap((span) => {
      const area = { top: 0, bottom: 0, left: span.first, right: span.last };
      const moved = shiftArea(area, { ...shift, from: 0, to: 0 });
      return moved === null ? [] : [{ ...span, first: moved.left, last: moved.right }];
    });
  }

  /** The `cols` of a file, or null where nothing is said. */
  write(): XmlElement | null {
    if (this.spans.length === 0) return null;
    const cols = this.spans.map(({ first, last, attributes }) => {
      const span: [string, string][] = [
        ["min", String(first + 1)],
        ["max", String(last + 1)],
      ];
      return makeElement("col", [...span, ...attributes]);
    });
    return makeElement("cols", [], cols);
  }
}

function cutOut(span: Span, column: number): Span[] {
  if (column < span.first || column > span.last) return [span];
  const before = { ...span, last: column - 1 };
  const after = { ...span, first: column + 1 };
  return [before, after].filter(({ first, last }) => first <= last);
}
