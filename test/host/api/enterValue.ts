/**
 * What Excel makes of a value that is put into a cell: text that looks like a number, a date or a formula becomes one,
 * unless the cell has the text format or an apostrophe stands before it ("Range.values" in the typings).
 */
import type { CellScalar } from "../workbook/cellState";

export interface Entered {
  readonly value: CellScalar;
  readonly isError: boolean;
  /** Without =. */
  readonly formula: string | null;
  /** The number format that the cell takes if it had none. */
  readonly format?: string;
  readonly quotePrefix: boolean;
}

const errors = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

/** @param format the number format of the cell */
export function enterValue(input: CellScalar, format: string): Entered {
  if (typeof input !== "string") return constant(input);
  if (format === "@") return constant(input);
  if (input.startsWith("'")) return { ...constant(input.slice(1)), quotePrefix: true };
  if (/^[=+\-@]./u.test(input) && readConstant(input) === null) {
    return { ...constant(""), formula: input.startsWith("=") ? input.slice(1) : input };
  }
  return readConstant(input) ?? constant(input);
}

function constant(value: CellScalar): Entered {
  return { value, isError: false, formula: null, quotePrefix: false };
}

/** The number, truth value, date or error that a text spells; null for a text. */
function readConstant(input: string): Entered | null {
  const text = input.trim();
  if (errors.has(text.toUpperCase())) return { ...constant(text.toUpperCase()), isError: true };
  if (/^(?:TRUE|FALSE)$/iu.test(text)) return constant(text.toUpperCase() === "TRUE");
  return readNumber(text) ?? readDate(text) ?? readTime(text);
}

function readNumber(text: string): Entered | null {
  const plain = /^[+-]?[¥\\]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:E[+-]?\d+)?(%?)$/iu.exec(text);
  if (plain === null || !/\d/u.test(text)) return null;
  const number = Number(text.replace(/[¥\\,%]/gu, ""));
  if (!Number.isFinite(number)) return null;
  if (plain[1] === "%") return { ...constant(number / 100), format: "0%" };
  return text.includes(",") ? { ...constant(number), format: "#,##0" } : constant(number);
}

/** 2024/4/1, 4/1 and 4-1 (this year's), as Japanese Excel reads them. */
function readDate(text: string): Entered | null {
  const full = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/u.exec(text);
  if (full !== null) return date(Number(full[1]), Number(full[2]), Number(full[3]), "yyyy/m/d");
  const short = /^(\d{1,2})[/-](\d{1,2})$/u.exec(text);
  if (short === null) return null;
  return date(hostYear, Number(short[1]), Number(short[2]), 'm"月"d"日"');
}

/** The host's day does not pass: the same input gives the same serial number on any day. */
const hostYear = 2026;

function date(year: number, month: number, day: number, format: string): Entered | null {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return null;
  return { ...constant(time / 86_400_000 + 25_569), format };
}

function readTime(text: string): Entered | null {
  const match = /^(\d{1,2}):([0-5]\d)$/u.exec(text);
  if (match === null) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return { ...constant(minutes / 1440), format: "h:mm" };
}
