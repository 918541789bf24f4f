/** Sizes that hang on the font of the workbook's ordinary cells: column widths count its digits, rows hold its lines. */
import type { ViewFont } from "./sheetView";

/** In multiples of the font's size: width of a digit, height of a line. */
interface FontMeasure {
  readonly names: RegExp;
  readonly digit: number;
  readonly line: number;
}

/**
 * Chosen so that the sizes Excel for Windows is known by come out: digits of 7 pixels in Calibri 11 and Arial 10, of 8 in
 * 游ゴシック 11 and MS Pゴシック 11; rows of 15, 12.75, 18.75 and 13.5 points.
 */
const measures: readonly FontMeasure[] = [
  { names: /^(?:游|Yu )/iu, digit: 0.56, line: 1.7 },
  { names: /^(?:メイリオ|Meiryo)/iu, digit: 0.6, line: 1.7 },
  { names: /ゴシック|明朝|gothic|mincho|^(?:ＭＳ|MS) /iu, digit: 0.53, line: 1.25 },
  { names: /^(?:Arial|Helvetica|Liberation Sans)/iu, digit: 0.556, line: 1.275 },
];
const usualMeasure = { digit: 0.507, line: 1.36 };

const pixelsPerPoint = 96 / 72;

/** CSS pixels of a size in points, whole as Excel draws them. */
export function pixelsOf(points: number): number {
  return Math.round(points * pixelsPerPoint);
}

/** Pixels of the widest digit. */
export function digitWidth({ name, size }: ViewFont): number {
  return Math.max(1, Math.round(measureOf(name).digit * size * pixelsPerPoint));
}

/** Pixels of a line. */
export function lineHeight({ name, size }: ViewFont): number {
  return pixelsOf(measureOf(name).line * size);
}

function measureOf(name: string): Omit<FontMeasure, "names"> {
  return measures.find(({ names }) => names.test(name)) ?? usualMeasure;
}
