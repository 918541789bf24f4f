/** Finds out what a request changes of a cell: its format, its text, or nothing at all. */
import type { CellRequest } from "./cellRequest";
import { paintText, recolorText, singleColor, type CellLook, type Paint } from "./recolorText";
import { isPlain, plainText, wholeText, type RichText } from "./richText";
import { spliceText } from "./spliceText";
import type { StoredCell } from "./storedCell";
import type { WriteFailureCode } from "./writeFailure";

/** What becomes of a cell; absent members stay as they are. */
export interface CellChange {
  /** A colour for the font of the whole cell. */
  readonly fontColor?: { readonly color: string | null };
  readonly text?: RichText;
}

/** In UTF-16 units, as Excel counts. */
const maxTextLength = 32_767;

/** The change of a cell, null for none, or the reason why it cannot be made. */
export function changeCell(
  request: CellRequest,
  cell: StoredCell,
  look: CellLook,
): CellChange | WriteFailureCode | null {
  const colored = colorCell(request, cell, look);
  if (typeof colored === "string") return colored;
  const spliced = spliceCell(request, cell, colored.text);
  if (typeof spliced === "string") return spliced;
  const change = spliced === null ? colored : { ...colored, text: spliced };
  return change.fontColor === undefined && change.text === undefined ? null : change;
}

/** The stored text where it is what the cell shows; null where a number format or a formula stands between. */
function shownText(request: CellRequest, cell: StoredCell): RichText | null {
  if (cell.hasFormula || cell.text === null) return null;
  return wholeText(cell.text) === request.expected ? cell.text : null;
}

function colorCell(
  request: CellRequest,
  cell: StoredCell,
  look: CellLook,
): CellChange | WriteFailureCode {
  const paint = paintText(request.expected, request.spans);
  if (paint.every((color) => color === undefined)) return {};
  const text = shownText(request, cell);
  if (text === null || isPlain(text)) {
    const present = look.colorOf(look.font);
    if (isPainted(paint, present)) return {};
    const color = singleColor(paint);
    if (color !== undefined) return { fontColor: { color } };
    if (text === null) return "cell-formula";
  }
  const recolored = recolorText(text, paint, look);
  return recolored === text ? {} : { text: recolored };
}

/** Whether every painted letter has its colour already. */
function isPainted(paint: Paint, present: string | null): boolean {
  return paint.every((color) => color === undefined || color === present);
}

function spliceCell(
  request: CellRequest,
  cell: StoredCell,
  recolored: RichText | undefined,
): RichText | WriteFailureCode | null {
  const before = recolored ?? shownText(request, cell);
  const spliced = spliceText(before ?? plainText(request.expected), request.splices);
  const text = wholeText(spliced);
  if (text === request.expected) return null;
  if (cell.hasFormula) return "cell-formula";
  if (before === null && cell.text !== null) return "cell-formatted";
  return text.length > maxTextLength ? "text-too-long" : spliced;
}
