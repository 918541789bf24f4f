/** A date as somebody types it, as Japanese Excel reads it. */
import { isCountedDay, serialDay, type CalendarDay } from "../grid/serialDay";
import { westernYear } from "../text/era";

/** What a typed date is reckoned by. */
export interface EntryCalendar {
  /** The year of a date that is typed without one: 4/1. */
  readonly thisYear: number;
  /** Whether the workbook counts its days from 1904 (ECMA-376 part 1, 18.2.28). */
  readonly is1904: boolean;
}

export interface TypedDate {
  /** The number that means the day in the workbook. */
  readonly serial: number;
  /** Format code (18.8.31) that shows the day as it was typed; null for a date without its year. */
  readonly format: string | null;
}

const year = String.raw`(\d{4}|(?:令和|平成|昭和|[RHS])(?:\d{1,2}|元))`;
const slashed = new RegExp(String.raw`^${year}([-/.])(\d{1,2})\2(\d{1,2})$`, "iu");
const spelled = new RegExp(String.raw`^${year}年(\d{1,2})月(\d{1,2})日$`, "iu");
const withoutYear = /^(\d{1,2})(?:[-/](\d{1,2})|月(\d{1,2})日)$/u;

/** The formats that Excel gives to a cell of the General format, by how the date was typed. */
const formats = {
  slashed: { western: "yyyy/m/d", era: "[$-411]ge.m.d" },
  spelled: { western: 'yyyy"年"m"月"d"日"', era: '[$-411]ggge"年"m"月"d"日"' },
} as const;

/**
 * Full and half width, with the year of the calendar or of an era, or without one. Null for what is no date and for days
 * that the calendar or the workbook does not have.
 * @param typed folded to half width, without blanks around
 */
export function readTypedDate(typed: string, calendar: EntryCalendar): TypedDate | null {
  const written = readWritten(typed, calendar);
  if (written === null || !isCountedDay(written.date, calendar.is1904)) return null;
  return { serial: serialDay(written.date, calendar.is1904), format: written.format };
}

interface WrittenDate {
  readonly date: CalendarDay;
  readonly format: string | null;
}

function readWritten(typed: string, { thisYear }: EntryCalendar): WrittenDate | null {
  const short = withoutYear.exec(typed);
  if (short !== null) {
    const [, month, day, spelledDay] = short;
    return { date: dayOf(thisYear, month, day ?? spelledDay), format: null };
  }
  const [, slashedYear, mark, ...slashedRest] = slashed.exec(typed) ?? [];
  if (slashedYear !== undefined) {
    // Points go with eras: 2026.4.1 is none to Excel.
    const isDate = mark !== "." || isEra(slashedYear);
    return isDate ? writtenDate(slashedYear, slashedRest, "slashed") : null;
  }
  const [, spelledYear, ...spelledRest] = spelled.exec(typed) ?? [];
  return spelledYear === undefined ? null : writtenDate(spelledYear, spelledRest, "spelled");
}

function writtenDate(
  written: string,
  [month, day]: readonly (string | undefined)[],
  way: keyof typeof formats,
): WrittenDate | null {
  const western = isEra(written) ? westernYear(written) : Number(written);
  if (western === null) return null;
  const format = formats[way][isEra(written) ? "era" : "western"];
  return { date: dayOf(western, month, day), format };
}

function isEra(written: string): boolean {
  return !/^\d/u.test(written);
}

function dayOf(western: number, month: string | undefined, day: string | undefined): CalendarDay {
  return { year: western, month: Number(month), day: Number(day) };
}
