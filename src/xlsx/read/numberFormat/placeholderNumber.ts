/** A number in a section with places for digits: 0, #,##0, 0.0%, 000-0000, 0.00E+00, # ?/?. */
import { decimalDigits } from "./decimalDigits";
import { formatFraction } from "./fractionNumber";
import { formatGeneral } from "./generalNumber";
import type { FormatToken } from "./formatTokens";

/** The text of a number that is not negative. */
export function formatPlaceholders(tokens: readonly FormatToken[], value: number): string {
  const scaled = value * scaleOf(tokens);
  if (!Number.isFinite(scaled)) return formatGeneral(value);
  if (tokens.some(({ kind }) => kind === "exponent")) return formatExponent(tokens, scaled);
  if (isFraction(tokens)) return formatFraction(tokens, scaled);
  const { decimals } = countPlaces(tokens);
  return layOut(tokens, decimalDigits(scaled, decimals));
}

/** Each % makes it a hundred times more; each comma right after the last digit place a thousand times less. */
function scaleOf(tokens: readonly FormatToken[]): number {
  const percents = tokens.filter(({ kind }) => kind === "percent").length;
  const last = tokens.map(({ kind }) => kind).lastIndexOf("digit");
  let commas = 0;
  while (last !== -1 && tokens[last + 1 + commas]?.kind === "comma") commas += 1;
  return 100 ** percents / 1000 ** commas;
}

function isFraction(tokens: readonly FormatToken[]): boolean {
  const slash = tokens.findIndex(({ kind }) => kind === "slash");
  const isDigit = ({ kind, ...rest }: FormatToken): boolean =>
    kind === "digit" || (kind === "literal" && "text" in rest && /^\d$/u.test(rest.text));
  return slash > 0 && tokens.slice(0, slash).some(isDigit) && tokens.slice(slash).some(isDigit);
}

interface Places {
  readonly integers: number;
  readonly decimals: number;
  readonly isGrouped: boolean;
}

function countPlaces(tokens: readonly FormatToken[]): Places {
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const before = point === -1 ? tokens : tokens.slice(0, point);
  const isDigit = ({ kind }: FormatToken): boolean => kind === "digit";
  const first = before.findIndex(isDigit);
  const last = before.map(isDigit).lastIndexOf(true);
  const integers = before.filter(isDigit).length;
  return {
    integers,
    decimals: tokens.filter(isDigit).length - integers,
    isGrouped: before.slice(first, last).some(({ kind }) => kind === "comma"),
  };
}

/** Puts digits into their places; digits beyond the first place stand at the first. */
function layOut(
  tokens: readonly FormatToken[],
  { integer, fraction }: { readonly integer: string; readonly fraction: string },
): string {
  const { integers, isGrouped } = countPlaces(tokens);
  let text = "";
  let place = integers;
  let decimal = 0;
  let isPastPoint = false;
  for (const token of tokens) {
    if (token.kind === "point") {
      isPastPoint = true;
      text += integers === 0 ? `${integer}.` : ".";
    } else if (token.kind === "digit" && isPastPoint) {
      text += decimalPlace(token.text, fraction, decimal++);
    } else if (token.kind === "digit") {
      const isFirst = place === integers;
      text += integerPlaces(token.text, integer, place--, isFirst, isGrouped);
    } else text += plainText(token);
  }
  return text;
}

/** What is shown of a token that is no place for a digit. */
export function plainText(token: FormatToken): string {
  if (token.kind === "literal") return token.text;
  if (token.kind === "percent") return "%";
  return token.kind === "slash" ? "/" : "";
}

function integerPlaces(
  place: string,
  integer: string,
  /** Counted from the point, the last before it is 1. */
  position: number,
  isFirst: boolean,
  isGrouped: boolean,
): string {
  let text = "";
  const from = isFirst ? Math.max(integer.length, position) : position;
  for (let at = from; at >= position; at--) {
    const digit = integer.at(-at) ?? emptyPlace(place);
    text += digit;
    if (isGrouped && at > 1 && at % 3 === 1 && /\d/u.test(digit)) text += ",";
  }
  return text;
}

/** Zeros at the end of the fraction are shown for 0, blanks for ?, nothing for #. */
function decimalPlace(place: string, fraction: string, index: number): string {
  const isRestZero = /^0*$/u.test(fraction.slice(index));
  return isRestZero ? emptyPlace(place) : (fraction[index] ?? "");
}

function emptyPlace(place: string): string {
  if (place === "0") return "0";
  return place === "?" ? " " : "";
}

/** Below, 10 to the power is no number that can be divided by. */
const smallest = 1e-300;

function formatExponent(tokens: readonly FormatToken[], value: number): string {
  const cut = tokens.findIndex(({ kind }) => kind === "exponent");
  const mantissa = tokens.slice(0, cut);
  const { integers, decimals } = countPlaces(mantissa);
  const step = Math.max(1, integers);
  const size = value < smallest ? 0 : value;
  let exponent = size === 0 ? 0 : Math.floor(exponentOf(size) / step) * step;
  // 9.99E+02 rounded to one digit is 1E+03.
  const rounded = Number((size / 10 ** exponent).toFixed(Math.min(decimals, 100)));
  if (rounded >= 10 ** step) exponent += step;
  const token = tokens[cut];
  const plus = token?.kind === "exponent" && token.hasPlus ? "+" : "";
  return (
    layOut(mantissa, decimalDigits(size / 10 ** exponent, decimals)) +
    `E${exponent < 0 ? "-" : plus}` +
    layOut(tokens.slice(cut + 1), decimalDigits(Math.abs(exponent), 0))
  );
}

function exponentOf(size: number): number {
  return Number(size.toExponential(14).split("e")[1]);
}
