/** What stands in a box for editing a cell, as Excel's formula bar shows it. */
import type { NumberEntry } from "../../core";
import { isDateSection } from "../read/numberFormat/dateText";
import { chooseSection, type FormatSection } from "../read/numberFormat/formatSections";
import {
  formatNumber,
  parseNumberFormat,
  type NumberFormat,
} from "../read/numberFormat/numberFormat";
import type { StoredCell } from "../read/sheet/cellReader";

const day = parseNumberFormat("yyyy/m/d");
const time = parseNumberFormat("h:mm:ss");
const dayAndTime = parseNumberFormat("yyyy/m/d h:mm:ss");

/**
 * The formula with its =; a number in full (15 digits, as Excel keeps them), as a per cent or as a date and time
 * where its format shows it as one; a text as it is. Other formats (units, ○ for 1) are not in it.
 */
export function entryText(
  { formula, shown: { kind, scalar, text } }: StoredCell,
  format: NumberFormat,
  is1904: boolean,
): string {
  if (formula !== null) return `=${formula}`;
  if (kind === "text") return String(scalar);
  if (typeof scalar !== "number") return text;
  const plain = spellNumber(scalar);
  return text === plain ? plain : numberEntry(scalar, format, is1904);
}

function numberEntry(value: number, format: NumberFormat, is1904: boolean): string {
  const section = chooseSection(format.sections, value)?.section;
  if (section === undefined) return spellNumber(value);
  if (isDateSection(section) && value >= 0) return dateEntry(value, is1904);
  return isPercent(section) ? `${spellNumber(value * 100)}%` : spellNumber(value);
}

/** How cells of a number format take what is typed; null for General. */
export function numberEntryOf({ sections }: NumberFormat): NumberEntry | null {
  const [first, second] = sections;
  if (first === undefined) return null;
  if (isPercent(first)) return "percent";
  if (showsDays(first)) return "date";
  const only = first.tokens.length === 1 && second === undefined ? first.tokens[0]?.kind : null;
  if (only === "general") return null;
  return only === "text" ? "text" : "number";
}

/** A day is not seen in a cell that shows times alone: m beside hours or seconds is minutes. */
function showsDays({ tokens }: FormatSection): boolean {
  const letters = tokens.flatMap(({ kind, ...token }) =>
    (kind === "date" || kind === "elapsed") && "text" in token ? [token.text.charAt(0)] : [],
  );
  const isTime = letters.some((letter) => letter === "h" || letter === "s");
  return letters.some((letter) => "ydgea".includes(letter) || (letter === "m" && !isTime));
}

function isPercent({ tokens }: FormatSection): boolean {
  return tokens.some(({ kind }) => kind === "percent");
}

function dateEntry(value: number, is1904: boolean): string {
  if (value < 1) return formatNumber(time, value, is1904).text;
  return formatNumber(Number.isInteger(value) ? day : dayAndTime, value, is1904).text;
}

function spellNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  return String(Number(value.toPrecision(15))).toUpperCase();
}
