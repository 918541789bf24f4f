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
  if (request.splices.length === 0 && request.spans.length === 0 && !request.replacesFormula) {
    return null;
  }
  if (before.formula !== null && !request.replacesFormula) return planValue(request, before);
  if (before.formula === null && !before.isText && before.text !== "") {
    return planValue(request, before);
  }
  const isShownAsIs = before.formula !== null || before.value === before.text;
  return isShownAsIs ? planText(request, before) : "cell-formatted";
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
  const after = spliceRuns(painted, request.splices, before.font);
  if (textOf(after).length > maxTextLength) return "text-too-long";
  const isOther = textOf(after) !== before.text || before.formula !== null;
  return finish(before, isOther, after);
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
