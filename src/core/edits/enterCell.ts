/** What somebody typed into a cell, as an edit: letters that stay keep their looks, numbers become numbers. */
import type { Place } from "../grid/address";
import type { Cell } from "../grid/book";
import { narrowAscii, trimSpace } from "../text/fold";
import type { NumberEdit, TextEdit, TextSplice } from "./edit";

/** A cell as it stood when somebody began to type. */
export interface EnteredCell {
  readonly at: Place;
  /** What it shows; "" for an empty one. */
  readonly text: string;
  readonly kind: Cell["kind"];
  /** Without its leading =, or null. */
  readonly formula: string | null;
  /** What stood in the box before. */
  readonly entry: string;
  readonly numberEntry?: NumberEntry;
}

/** How a cell takes a typed number: as letters (format @), or in hundredths (format 0%) as Excel does from 1 on. */
export type NumberEntry = "text" | "percent";

/**
 * The edit that was meant; null where nothing is different. "" clears the cell. Numbers are what Excel takes for one too:
 * half and full width, with a sign, separators of thousands, a point, a % sign. Dates, amounts with ¥, (1) and 1E5 stay
 * letters, and so do numbers of more digits than Excel keeps. What begins with = is never a formula; an apostrophe
 * before it makes letters of anything. A cell that shows a number cannot be made to hold the same digits as letters.
 */
export function enterCell(cell: EnteredCell, typed: string): TextEdit | NumberEdit | null {
  if (typed === cell.entry) return null;
  const isForced = typed.startsWith("'");
  const value = isForced || cell.numberEntry === "text" ? null : readNumber(typed, cell);
  return value === null
    ? enterText(cell, isForced ? typed.slice(1) : typed)
    : enterNumber(cell, value);
}

function enterNumber(cell: EnteredCell, value: number): NumberEdit | null {
  const { at, text, kind, formula, entry } = cell;
  if (formula === null && kind === "number" && readNumber(entry, cell) === value) return null;
  return { kind: "number", at, expected: text, value, ...replacement(cell) };
}

function enterText(cell: EnteredCell, typed: string): TextEdit | null {
  const { at, text, kind, formula } = cell;
  if (typed === text && formula === null) return null;
  const isText = kind === "text" && formula === null;
  const splice = isText ? smallestSplice(text, typed) : wholeSplice(text, typed);
  const splices = splice === null ? [] : [splice];
  return { kind: "text", at, expected: text, splices, ...replacement(cell) };
}

function replacement({ formula }: EnteredCell): Pick<TextEdit, "replacesFormula"> {
  return formula === null ? {} : { replacesFormula: true };
}

function wholeSplice(before: string, after: string): TextSplice | null {
  return before === after ? null : { start: 0, end: before.length, text: after };
}

/** What lies between the letters that are the same at both ends; a pair of surrogates is one letter. */
function smallestSplice(before: string, after: string): TextSplice | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  if (splitsPair(before, start) || splitsPair(after, start)) start -= 1;
  let kept = 0;
  while (kept < shorter - start && before.at(-1 - kept) === after.at(-1 - kept)) kept += 1;
  if (splitsPair(before, before.length - kept) || splitsPair(after, after.length - kept)) kept -= 1;
  return { start, end: before.length - kept, text: after.slice(start, after.length - kept) };
}

function splitsPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/** After folding to half width. */
const plainNumber = /^([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(%?)$/u;

/** Significant digits that Excel keeps (Microsoft: Excel specifications and limits, number precision). */
const mostDigits = 15;

/** Null for what is no number. */
function readNumber(typed: string, { numberEntry }: EnteredCell): number | null {
  const folded = trimSpace(narrowAscii(typed).replace("\u2212", "-"));
  const match = plainNumber.exec(folded);
  if (match === null) return null;
  const [, sign = "", digits = "", percent = ""] = match;
  const written = digits.replaceAll(",", "");
  if (written.replace(".", "").replace(/^0+/u, "").length > mostDigits) return null;
  const isHundredth = percent === "%" || (numberEntry === "percent" && Number(written) >= 1);
  // Moves the point in the digits: a division would not be exact.
  const value = Number(`${sign}${written}${isHundredth ? "e-2" : ""}`);
  return value === 0 ? 0 : value;
}
