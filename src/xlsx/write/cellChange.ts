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
  /** In the place of a text. */
  readonly number?: number;
  /** Format code that the cell gets with the number. */
  readonly numberFormat?: string;
  /** The text or number takes the place of a formula. */
  readonly removesFormula?: true;
}

/** What is needed to know how a cell would show a change. */
export interface CellSight extends CellLook {
  /** What the cell's number format makes of a text. */
  readonly showText: (text: string) => string;
}

/** In UTF-16 units, as Excel counts. */
const maxTextLength = 32_767;

/** The change of a cell, null for none, or the reason why it cannot be made. */
export function changeCell(
  request: CellRequest,
  cell: StoredCell,
  look: CellSight,
): CellChange | WriteFailureCode | null {
  if (request.number !== null) return changeToNumber(request.number, request, cell);
  const change = changeStored(request, cell, look);
  if (typeof change === "string") return change;
  if (change.text !== undefined && wholeText(change.text).length > maxTextLength) {
    return "text-too-long";
  }
  return change.fontColor === undefined && change.text === undefined ? null : change;
}

function changeToNumber(
  number: number,
  { numberFormat, replacesFormula }: CellRequest,
  { hasFormula, lendsFormula, number: present }: StoredCell,
): CellChange | WriteFailureCode | null {
  const change = { number, ...(numberFormat !== null && { numberFormat }) };
  if (!hasFormula) return present === number && numberFormat === null ? null : change;
  return replacesFormula && !lendsFormula ? { ...change, removesFormula: true } : "cell-formula";
}

function changeStored(
  request: CellRequest,
  cell: StoredCell,
  look: CellSight,
): CellChange | WriteFailureCode {
  if (cell.hasFormula && request.replacesFormula) return replaceFormula(request, cell, look);
  if (cell.text === null || cell.hasFormula) return changeValue(request, cell, look);
  return changeText(request, cell.text, look);
}

/** The shown value becomes a text with the look of its cell, and the change is made to that. */
function replaceFormula(
  request: CellRequest,
  cell: StoredCell,
  look: CellSight,
): CellChange | WriteFailureCode {
  if (cell.lendsFormula) return "cell-formula";
  const shown = plainText(request.expected);
  const change = changeText(request, shown, look);
  if (typeof change === "string") return change;
  const text = change.text ?? shown;
  if (look.showText(wholeText(text)) !== wholeText(text)) return "cell-formatted";
  return { ...change, text, removesFormula: true };
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
