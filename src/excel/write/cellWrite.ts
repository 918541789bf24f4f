/** What is to be written to a cell, and how it is made of what edits ask for. Nothing is written here. */
import type { CellAddress } from "../../core";
import { paintText, type CellRequest, type WriteFailureCode } from "../../xlsx";
import type { Scalar } from "./enteredValue";
import type { LiveCell } from "./liveCell";
import {
  fontDifference,
  recolorRuns,
  singleRunColor,
  spliceRuns,
  textOf,
  type LookRun,
} from "./textLook";

/** A change of one cell; absent members stay as they are. */
export interface CellWrite {
  readonly before: LiveCell;
  /** Content of one look. */
  readonly value?: Scalar;
  /** Format code that comes with the value. */
  readonly numberFormat?: string;
  /** Text of several looks: only where Excel can write them. */
  readonly runs?: readonly LookRun[];
  /** For the whole cell. */
  readonly font?: Excel.CellPropertiesFont;
}

/** In UTF-16 units, as Excel counts. */
const maxTextLength = 32_767;

/** The write that a request means, null for none, or why it cannot be made. */
export function planCell(
  request: CellRequest,
  before: LiveCell,
): CellWrite | WriteFailureCode | null {
  if (before.text !== request.expected) return "cell-changed";
  if (request.number !== null) return planNumber(request.number, request, before);
  if (isNothing(request)) return null;
  if (holdsValue(before) && !(before.formula !== null && request.replacesFormula)) {
    return planValue(request, before);
  }
  const isShownAsIs = before.formula !== null || before.value === before.text;
  return isShownAsIs ? planText(request, before) : "cell-formatted";
}

/** A cell of the text format makes a text of it, which the reading back finds. */
function planNumber(
  value: number,
  { numberFormat, replacesFormula }: CellRequest,
  before: LiveCell,
): CellWrite | WriteFailureCode | null {
  const write = { before, value, ...(numberFormat !== null && { numberFormat }) };
  if (before.formula !== null) return replacesFormula ? write : "cell-formula";
  return before.value === value && numberFormat === null ? null : write;
}

function isNothing({ splices, spans, replacesFormula }: CellRequest): boolean {
  return splices.length === 0 && spans.length === 0 && !replacesFormula;
}

/** Whether a cell has a formula, number, boolean or error. */
function holdsValue({ formula, isText, text }: LiveCell): boolean {
  return formula !== null || (!isText && text !== "");
}

/** A formula, number, boolean or error: it has one look, and only a number gives way to a text. */
function planValue(request: CellRequest, before: LiveCell): CellWrite | WriteFailureCode | null {
  const painted = recolorRuns(before.runs, paintText(request.expected, request.spans));
  const color = singleRunColor(painted);
  if (color === null && before.text !== "") return "cell-formula";
  const text = textOf(spliceRuns(before.runs, request.splices, before.font));
  const isOther = text !== before.text;
  if (isOther && before.formula !== null) return "cell-formula";
  return finish(before, isOther, isOther ? [{ text, font: { color: color ?? "" } }] : painted);
}

function planText(request: CellRequest, before: LiveCell): CellWrite | WriteFailureCode | null {
  const painted = recolorRuns(before.runs, paintText(request.expected, request.spans));
  const spliced = spliceRuns(painted, request.splices, before.font);
  if (textOf(spliced).length > maxTextLength) return "text-too-long";
  // The same letters again are no change: they keep the looks that they have.
  const isSame = textOf(spliced) === before.text;
  return finish(before, !isSame || before.formula !== null, isSame ? painted : spliced);
}

function finish(before: LiveCell, isOther: boolean, after: readonly LookRun[]): CellWrite | null {
  const color = singleRunColor(after);
  if (!isOther) {
    if (isSameLook(before.runs, after)) return null;
    return color === null ? { before, runs: after } : { before, font: { color } };
  }
  const [first, second] = after;
  if (second !== undefined) return { before, runs: after };
  const font = first === undefined ? {} : fontDifference(before.font, first.font);
  return {
    before,
    value: textOf(after),
    ...(Object.keys(font).length > 0 && { font }),
  };
}

function isSameLook(one: readonly LookRun[], other: readonly LookRun[]): boolean {
  const isSame = (run: LookRun, index: number): boolean => {
    const { text, font } = other[index] ?? { text: "", font: {} };
    return run.text === text && Object.keys(fontDifference(run.font, font)).length === 0;
  };
  return one.length === other.length && one.every(isSame);
}

/** One number for each cell of a sheet. */
export function cellKey({ row, column }: CellAddress): number {
  return row * 16_384 + column;
}
