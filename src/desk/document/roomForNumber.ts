/** Whether a number can be read in its cell: one that has no room shows ###. Reckoned without a screen, so roughly. */
import { contains, type CellAddress } from "../../core";
import { sizeOf, type SheetLayout, type ViewFont } from "../../xlsx";

/** Of the font's size: digits of the usual Japanese and Latin fonts, the marks between them, and full width letters. */
const widths = { digit: 0.56, mark: 0.4, full: 1 };

/** CSS pixels at 100 %. */
const pointPixels = 96 / 72;
const padding = 2;

export function hasRoomForNumber(
  text: string,
  { size, isBold }: ViewFont,
  layout: SheetLayout,
  at: CellAddress,
): boolean {
  const letters = [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
  const needed = letters * size * pointPixels * (isBold ? 1.1 : 1);
  return needed <= widthAt(layout, at) - padding;
}

function widthOf(letter: string): number {
  if (letter.charCodeAt(0) >= 0x80) return widths.full;
  return /[-/.]/u.test(letter) ? widths.mark : widths.digit;
}

/** Of a merged region all columns count. */
function widthAt({ merges, columns }: SheetLayout, at: CellAddress): number {
  const region = merges.find((one) => contains(one, at));
  const { left, right } = region ?? { left: at.column, right: at.column };
  let width = 0;
  for (let column = left; column <= right; column += 1) width += sizeOf(columns, column);
  return width;
}
