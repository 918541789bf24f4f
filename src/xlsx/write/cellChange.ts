/** Finds out what a request changes of a cell: its format, its text, or nothing at all. */
import type { CellRequest } from "./cellRequest";
import { paintText, recolorText, singleColor, type CellLook } from "./recolorText";
import { isPlain, plainText, wholeText, type RichText } from "./richText";
import { spliceText } from "./spliceText";
import type { StoredCell } from "./storedCell";
import { alignRequest } from "./storedOffsets";
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
  const change =
    cell.text === null || cell.hasFormula
      ? changeValue(request, cell, look)
      : changeText(request, cell.text, look);
  if (typeof change === "string") return change;
  if (change.text !== undefined && wholeText(change.text).length > maxTextLength) {
    return "text-too-long";
  }
  return change.fontColor === undefined && change.text === undefined ? null : change;
}

/** A formula, number, boolean or error: it has one look, and a new text takes its place as a whole. */
function changeValue(
  request: CellRequest,
  cell: StoredCell,
  look: CellLook,
): CellChange | WriteFailureCode {
  const fontColor = wholeColor(request, look);
  if (fontColor === undefined) return "cell-formula";
  const text = spliceText(plainText(request.expected), request.splices);
  const isOther = wholeText(text) !== request.expected;
  if (isOther && cell.hasFormula) return "cell-formula";
  return { ...(fontColor !== null && { fontColor }), ...(isOther && { text }) };
}

function changeText(
  shown: CellRequest,
  text: RichText,
  look: CellLook,
): CellChange | WriteFailureCode {
  const request = alignRequest(shown, wholeText(text));
  if (request === null) return "cell-formatted";
  const fontColor = isPlain(text) ? wholeColor(request, look) : undefined;
  const colored =
    fontColor === undefined
      ? recolorText(text, paintText(request.expected, request.spans), look)
      : text;
  const spliced = spliceText(colored, request.splices);
  const written = wholeText(spliced) === request.expected ? colored : spliced;
  return {
    ...(fontColor !== undefined && fontColor !== null && { fontColor }),
    ...(written !== text && { text: written }),
  };
}

/** The colour that the font of the whole cell gets; null for no change, undefined where only runs can say it. */
function wholeColor(request: CellRequest, look: CellLook): CellChange["fontColor"] | null {
  const paint = paintText(request.expected, request.spans);
  const present = look.colorOf(look.font);
  if (paint.every((color) => color === undefined || color === present)) return null;
  const color = singleColor(paint);
  return color === undefined ? undefined : { color };
}
