/** Days as workbooks count them: a date is a number in a cell, and only the format says that it is one. */

/** A day of the calendar; month and day are 1-based. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayMilliseconds = 86_400_000;
/** Days from 1900-01-00, where Excel begins to count, to 1970-01-01. */
const days1970 = 25_569;
/** Days from 1900-01-00 to 1904-01-01. */
const shift1904 = 1462;
/** Excel counts a 29 February 1900 that never was. */
const firstTrueSerial = 61;

/**
 * The number of a day (ECMA-376 part 1, 18.17.4.1): 1900-01-01 is 1, or 1904-01-01 is 0. Below 0 and wrong for days
 * before these.
 */
export function serialDay({ year, month, day }: CalendarDay, is1904: boolean): number {
  const days = Date.UTC(year, month - 1, day) / dayMilliseconds + days1970;
  return (days < firstTrueSerial ? days - 1 : days) - (is1904 ? shift1904 : 0);
}

/** Whether the calendar has a day and workbooks can count it: years from 1900 (or 1904) to 9999. */
export function isCountedDay({ year, month, day }: CalendarDay, is1904: boolean): boolean {
  if (year < (is1904 ? 1904 : 1900) || year > 9999) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
