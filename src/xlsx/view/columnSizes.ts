/** Widths of columns in pixels, from widths counted in digits of the ordinary font. */
import { digitWidth } from "./normalFont";
import type { SheetHead } from "./sheetHead";
import type { LineSizes, ViewFont } from "./sheetView";
import { SizeSpans } from "./sizeSpans";

/** @param font of the workbook's ordinary cells */
export function readColumnSizes({ format, columns }: SheetHead, font: ViewFont): LineSizes {
  const digit = digitWidth(font);
  const usual =
    format.columnWidth === null
      ? usualWidth(format.baseColumnWidth, digit)
      : pixelsOfWidth(format.columnWidth, digit);
  const sizes = new SizeSpans(usual);
  for (const { first, last, width, isHidden } of columns) {
    const shown = width === null ? usual : pixelsOfWidth(width, digit);
    sizes.add(first, last, isHidden ? 0 : shown);
  }
  return sizes.finish();
}

/** ECMA-376 part 1, 18.3.1.13: pixels of a width that has its room beside the digits in it. */
function pixelsOfWidth(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** Excel rounds the width that nobody set up to whole eights: 64 pixels in Calibri 11, 72 in 游ゴシック 11. */
function usualWidth(digits: number, digit: number): number {
  return Math.ceil((digits * digit + 5) / 8) * 8;
}
