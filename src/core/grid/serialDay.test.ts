import { describe, expect, it } from "@jest/globals";
import { isCountedDay, serialDay, type CalendarDay } from "./serialDay";

function day(text: string): CalendarDay {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return { year, month, day: date };
}

describe("the number of a day", () => {
  // What Excel shows of DATE(…) in its General format.
  it.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["1970-01-01", 25_569],
    ["2026-04-01", 46_113],
    ["9999-12-31", 2_958_465],
  ])("of %s is %i", (text, serial) => {
    expect(serialDay(day(text), false)).toBe(serial);
  });

  it("is 1462 less in workbooks that count from 1904", () => {
    expect(serialDay(day("1904-01-01"), true)).toBe(0);
    expect(serialDay(day("2026-04-01"), true)).toBe(46_113 - 1462);
  });
});

describe("a day", () => {
  it.each(["2026-04-31", "2026-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "1900-02-29"])(
    "is none of the calendar: %s",
    (text) => {
      expect(isCountedDay(day(text), false)).toBe(false);
    },
  );

  it("counts from where the workbook begins to count", () => {
    expect(isCountedDay(day("1899-12-31"), false)).toBe(false);
    expect(isCountedDay(day("1903-12-31"), false)).toBe(true);
    expect(isCountedDay(day("1903-12-31"), true)).toBe(false);
    expect(isCountedDay(day("2028-02-29"), true)).toBe(true);
  });
});
