/** Which parts of a measure must change their colour so that it looks as it should. */
import type { ColorSpan } from "../edits/edit";
import type { MeasureSource } from "../plan/plan";
import { isRed } from "../text/colors";

export interface ChosenSpans {
  /** Offsets in the cell's text; none when nothing is to change. */
  readonly spans: readonly ColorSpan[];
  /** The colours of the measure's visible words now, each once. */
  readonly from: readonly (string | null)[];
}

/**
 * Wanted red: the measure as a whole, tags and sub-bullets included, unless every visible word of it is some red
 * already; the reds that people chose are as good as ours. Wanted automatic: only what is red, because blue or
 * grey may mean something that we do not know.
 *
 * @param wholeLength length of the cell's text where the cell takes its colour as a whole, else null
 */
export function chooseSpans(
  source: MeasureSource,
  color: string | null,
  wholeLength: number | null,
): ChosenSpans {
  const visible = source.runs.filter(({ text }) => text.trim() !== "");
  const from = [...new Set(visible.map(({ font }) => font.color))];
  const reds = from.filter(isRed);
  const isRight = color === null ? reds.length === 0 : reds.length === from.length;
  if (isRight) return { spans: [], from };
  if (wholeLength !== null) return { spans: [{ start: 0, end: wholeLength, color }], from };
  if (color === null) return { spans: listRedSpans(source), from };
  return { spans: [{ start: source.start, end: source.end, color }], from };
}

/** Red runs, as spans of the cell's text; neighbours are joined. */
function listRedSpans({ start, runs }: MeasureSource): ColorSpan[] {
  const spans: ColorSpan[] = [];
  let offset = start;
  for (const { text, font } of runs) {
    const end = offset + text.length;
    const last = spans.at(-1);
    if (isRed(font.color)) {
      if (last?.end === offset) spans[spans.length - 1] = { ...last, end };
      else spans.push({ start: offset, end, color: null });
    }
    offset = end;
  }
  return spans;
}
