/** A date or time in a section of a number format: yyyy/m/d, ggge"年"m"月", [h]:mm, aaa. */
import { eraYear } from "./eraName";
import type { FormatSection } from "./formatSections";
import type { FormatToken } from "./formatTokens";
import { plainText } from "./placeholderNumber";
import { parseSerial, type CalendarDate } from "./serialDate";

/** What Excel fills a cell with whose date it cannot show. */
const unshown = "########";
const months = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];
const weekdays = [
  ...["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
];

/** Whether a section shows dates or times. */
export function isDateSection({ tokens }: FormatSection): boolean {
  return tokens.some(({ kind }) => kind === "date" || kind === "elapsed" || kind === "noon");
}

/** The text of a serial number as date or time. */
export function formatDate(section: FormatSection, serial: number, is1904: boolean): string {
  const tokens = joinSecondFractions(section.tokens);
  const decimals = Math.max(0, ...tokens.map((token) => fractionOf(token).length));
  const date = parseSerial(serial, is1904, decimals);
  if (date === null) return unshown;
  const isHalfDay = tokens.some(({ kind }) => kind === "noon");
  const spell = (token: FormatToken, index: number): string => {
    if (token.kind === "noon") return date.hour < 12 ? token.before : token.after;
    if (token.kind === "elapsed") return formatElapsed(token.text, serial);
    if (token.kind !== "date") return plainText(token) || punctuation(token);
    if (token.text.startsWith("m") && isMinute(tokens, index)) {
      return pad(date.minute, token.text.length);
    }
    return formatPart(token.text, date, isHalfDay, section.isGannen);
  };
  return tokens.map(spell).join("");
}

/** Joins the places after the point of seconds (ss.00) into one token "ss.00". */
function joinSecondFractions(tokens: readonly FormatToken[]): FormatToken[] {
  const joined: FormatToken[] = [];
  for (const token of tokens) {
    const last = joined.pop();
    if (last === undefined) joined.push(token);
    else joined.push(...(growSeconds(last, token) ?? [last, token]));
  }
  return joined;
}

/** The seconds with what the next token adds to them; null where that is something else. */
function growSeconds(last: FormatToken, token: FormatToken): FormatToken[] | null {
  if (last.kind !== "date" || !last.text.startsWith("s")) return null;
  const hasPoint = last.text.includes(".");
  if (token.kind === "point" && !hasPoint) return [{ kind: "date", text: `${last.text}.` }];
  if (token.kind !== "digit" || !hasPoint) return null;
  // Excel shows milliseconds at most.
  return last.text.includes(".000") ? [last] : [{ kind: "date", text: `${last.text}0` }];
}

function fractionOf(token: FormatToken): string {
  return token.kind === "date" ? (token.text.split(".")[1] ?? "") : "";
}

function punctuation({ kind }: FormatToken): string {
  if (kind === "point") return ".";
  return kind === "comma" ? "," : "";
}

/** m means minutes right after hours and right before seconds (18.8.31). */
function isMinute(tokens: readonly FormatToken[], index: number): boolean {
  const isTime = ({ kind }: FormatToken): boolean => kind === "date" || kind === "elapsed";
  const before = tokens.slice(0, index).filter(isTime).at(-1);
  const after = tokens.slice(index + 1).find(isTime);
  return letterOf(before) === "h" || letterOf(after) === "s";
}

function letterOf(token: FormatToken | undefined): string | undefined {
  return token?.kind === "date" || token?.kind === "elapsed" ? token.text[0] : undefined;
}

function formatPart(
  text: string,
  date: CalendarDate,
  isHalfDay: boolean,
  isGannen: boolean,
): string {
  const width = text.length;
  switch (text[0]) {
    case "y":
      return width > 2 ? String(date.year).padStart(4, "0") : pad(date.year % 100, 2);
    case "m":
      return formatMonth(date.month, width);
    case "d":
      return width > 2 ? weekdayName(date, width) : pad(date.day, width);
    case "a":
      return (
        (["日", "月", "火", "水", "木", "金", "土"][date.weekday] ?? "") + (width > 3 ? "曜日" : "")
      );
    case "h":
      return pad(isHalfDay ? ((date.hour + 11) % 12) + 1 : date.hour, width);
    case "s":
      return formatSeconds(text, date.second);
    default:
      return formatEra(text, date, isGannen);
  }
}

function formatMonth(month: number, width: number): string {
  const name = months[month - 1] ?? "";
  if (width === 3) return name.slice(0, 3);
  if (width === 4) return name;
  return width > 4 ? name.slice(0, 1) : pad(month, width);
}

function weekdayName({ weekday }: CalendarDate, width: number): string {
  const name = weekdays[weekday] ?? "";
  return width === 3 ? name.slice(0, 3) : name;
}

function formatSeconds(text: string, second: number): string {
  const [whole = "", fraction] = text.split(".");
  if (fraction === undefined || fraction === "") {
    return pad(Math.floor(second), whole.length) + (fraction === "" ? "." : "");
  }
  const [shown = "", rest = ""] = second.toFixed(fraction.length).split(".");
  return `${shown.padStart(Math.min(whole.length, 2), "0")}.${rest}`;
}

function formatEra(text: string, date: CalendarDate, isGannen: boolean): string {
  const era = eraYear(date);
  if (text.startsWith("e")) {
    return isGannen && era.year === 1 ? "元" : pad(era.year, text.length);
  }
  if (text.length === 1) return era.letter;
  return text.length === 2 ? era.name.slice(0, 1) : era.name;
}

function formatElapsed(text: string, serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const divisor = { h: 3600, m: 60, s: 1 }[text.charAt(0)] ?? 1;
  return String(Math.floor(seconds / divisor)).padStart(text.length, "0");
}

function pad(value: number, width: number): string {
  return String(value).padStart(Math.min(width, 2), "0");
}
