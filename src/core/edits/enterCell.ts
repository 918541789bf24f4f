/** What somebody typed into a cell, as an edit: letters that stay keep their looks, numbers and dates become numbers. */
import type { Place } from "../grid/address";
import type { Cell } from "../grid/book";
import { narrowAscii, trimSpace } from "../text/fold";
import type { NumberEdit, TextEdit, TextSplice } from "./edit";
import { readTypedDate, type EntryCalendar } from "./typedDate";

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
  /** Absent for the General format. */
  readonly numberEntry?: NumberEntry;
}

/**
 * How the number format of a cell takes what is typed: all as letters (@), numbers in hundredths as Excel does from 1 on (0%),
 * dates as days, or numbers alone (0"件").
 */
export type NumberEntry = "text" | "percent" | "date" | "number";

/**
 * The edit that was meant; null where nothing is different. "" clears the cell. Numbers are what Excel takes for one too:
 * half and full width, with a sign, separators of thousands, a point, a % sign. Dates are numbers in cells that show dates;
 * in cells of the General format full dates and per cents bring a format of their own. Times, amounts with ¥, (1) and 1E5 stay
 * letters, and so do numbers of more digits than Excel keeps. What begins with = is never a formula; an apostrophe
 * before it makes letters of anything. A cell that shows a number cannot be made to hold the same digits as letters.
 */
export function enterCell(
  cell: EnteredCell,
  typed: string,
  calendar: EntryCalendar,
): TextEdit | NumberEdit | null {
  if (typed === cell.entry) return null;
  const isForced = typed.startsWith("'");
  const value = isForced ? null : readValue(typed, cell, calendar);
  return value === null
    ? enterText(cell, isForced ? typed.slice(1) : typed)
    : enterNumber(cell, value, calendar);
}

/** What typing a text into an empty cell of the General format makes of it; null for letters. */
export function typedNumber(typed: string, calendar: EntryCalendar): number | null {
  const at = { sheet: "", row: 0, column: 0 };
  const empty = { at, text: "", kind: "text", formula: null, entry: "" } as const;
  const edit = enterCell(empty, typed, calendar);
  return edit?.kind === "number" ? edit.value : null;
}

function enterNumber(
  cell: EnteredCell,
  entered: EnteredValue,
  calendar: EntryCalendar,
): NumberEdit | null {
  const { at, text, kind, formula, entry } = cell;
  const { value, numberFormat } = entered;
  const isShown = formula === null && kind === "number" && numberFormat === undefined;
  if (isShown && readValue(entry, cell, calendar)?.value === value) return null;
  return { kind: "number", at, expected: text, ...entered, ...replacement(cell) };
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

type EnteredValue = Pick<NumberEdit, "value" | "numberFormat">;

/** Null for what is neither a number nor a date to the cell. */
function readValue(
  typed: string,
  { numberEntry }: EnteredCell,
  calendar: EntryCalendar,
): EnteredValue | null {
  if (numberEntry === "text") return null;
  const folded = trimSpace(narrowAscii(typed).replace("\u2212", "-"));
  return readNumber(folded, numberEntry) ?? readDate(folded, numberEntry, calendar);
}

/** After folding to half width. */
const plainNumber = /^([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(%?)$/u;

/** Significant digits that Excel keeps (Microsoft: Excel specifications and limits, number precision). */
const mostDigits = 15;

function readNumber(folded: string, numberEntry: NumberEntry | undefined): EnteredValue | null {
  const [whole, sign, digits = "", percent] = plainNumber.exec(folded) ?? [];
  if (whole === undefined) return null;
  const written = digits.replaceAll(",", "");
  if (countDigits(written) > mostDigits) return null;
  const isHundredth = percent === "%" || (numberEntry === "percent" && Number(written) >= 1);
  // Moves the point in the digits: a division would not be exact.
  const value = Number(`${sign}${written}${isHundredth ? "e-2" : ""}`);
  const brought = numberEntry === undefined ? percentFormat(written, percent) : {};
  return { value: value === 0 ? 0 : value, ...brought };
}

/** Significant ones. */
function countDigits(written: string): number {
  return written.replace(".", "").replace(/^0+/u, "").length;
}

function percentFormat(
  written: string,
  percent: string | undefined,
): Pick<NumberEdit, "numberFormat"> {
  return percent !== "%" ? {} : { numberFormat: written.includes(".") ? "0.00%" : "0%" };
}

/** A day without its year is one only to cells that show dates: 4/1 may be a share, 1-2 a number of a list. */
function readDate(
  folded: string,
  numberEntry: NumberEntry | undefined,
  calendar: EntryCalendar,
): EnteredValue | null {
  if (numberEntry !== undefined && numberEntry !== "date") return null;
  const date = readTypedDate(folded, calendar);
  if (date === null) return null;
  if (numberEntry === "date") return { value: date.serial };
  return date.format === null ? null : { value: date.serial, numberFormat: date.format };
}
