import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkStatement, isDate } from "./dismissal";

describe("checkStatement", () => {
  it("takes spaces away and leaves out what is blank", () => {
    expect(checkStatement({ reason: " 経緯あり\n", by: " ", on: "" })).toEqual({
      reason: "経緯あり",
    });
    expect(checkStatement({ reason: "可", by: " 山田 ", on: " 2026-04-01 " })).toEqual({
      reason: "可",
      by: "山田",
      on: "2026-04-01",
    });
  });

  it.each([
    ["", "dismissal-without-reason"],
    [" \u3000\n", "dismissal-without-reason"],
  ])("wants a reason (%j)", (reason, code) => {
    expect(() => checkStatement({ reason })).toThrow(expect.objectContaining({ code }));
  });

  it.each(["2026-2-3", "2026-02-30", "2023-02-29", "2026-13-01", "令和8年4月1日", "2026-04-01T00"])(
    "refuses %s as a date",
    (on) => {
      expect(() => checkStatement({ reason: "可", on })).toThrow(
        expect.objectContaining({ code: "dismissal-date-invalid" }),
      );
    },
  );
});

describe("isDate", () => {
  it("knows exactly the days that the calendar has", () => {
    const two = (value: number): string => String(value).padStart(2, "0");
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.nat(13),
        fc.nat(32),
        (year, month, day) => {
          const date = new Date(Date.UTC(year, month - 1, day));
          const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
          expect(isDate(`${String(year)}-${two(month)}-${two(day)}`)).toBe(isReal);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
