/** Days counted as spreadsheets count them, and the calendar date they mean. */

import { serialDay } from "../../../core";

/** A date and time; month and day are 1-based, weekday 0 is Sunday. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  /** With fraction. */
  readonly second: number;
}

const dayMilliseconds = 86_400_000;
/** 9999-12-31, the last day Excel shows. */
const lastSerial = 2_958_465;
/** Days from 1900-01-00 to 1904-01-01. */
const shift1904 = 1462;

/**
 * The date of a serial number (ECMA-376 part 1, 18.17.4.1), its time rounded to `decimals` of a second.
 * Null where Excel shows none: below zero and after 9999-12-31.
 */
export function parseSerial(
  serial: number,
  is1904: boolean,
  decimals: number,
): CalendarDate | null {
  const unit = 1000 / 10 ** Math.min(decimals, 3);
  const shifted = serial + (is1904 ? shift1904 : 0);
  const total = Math.round((shifted * dayMilliseconds) / unit) * unit;
  const days = Math.floor(total / dayMilliseconds);
  if (!(serial >= 0) || days > lastSerial) return null;
  const rest = total - days * dayMilliseconds;
  return {
    ...calendarDay(days),
    weekday: (days + 6) % 7,
    hour: Math.floor(rest / 3_600_000),
    minute: Math.floor(rest / 60_000) % 60,
    second: (rest % 60_000) / 1000,
  };
}

/** Excel counts a 29 February 1900 that never was, and a day 0 before 1 January 1900. */
function calendarDay(days: number): { year: number; month: number; day: number } {
  if (days === 0) return { year: 1900, month: 1, day: 0 };
  if (days === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date((days - (days < 60 ? 25568 : 25569)) * dayMilliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of an ISO 8601 date, time or both (cells with t="d"); null where it is none. */
export function serialOfIso(text: string, is1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/u.exec(
    text.trim(),
  );
  if (match === null || text.trim() === "") return null;
  const [, year, month, day, hour, minute, second] = match;
  const time = (Number(hour ?? 0) + (Number(minute ?? 0) + Number(second ?? 0) / 60) / 60) / 24;
  if (year === undefined) return time;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return serialDay(date, is1904) + time;
}
