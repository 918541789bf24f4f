import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { formatNumber, formatText, parseNumberFormat } from "./numberFormat";

const show = (code: string, value: number, is1904 = false): string =>
  formatNumber(parseNumberFormat(code), value, is1904).text;

describe("a number in General", () => {
  it.each([
    [0, "0"],
    [1, "1"],
    [-0.5, "-0.5"],
    [0.1 + 0.2, "0.3"],
    [1234567.891, "1234567.891"],
    [1 / 3, "0.333333333"],
    [-2 / 3, "-0.666666667"],
    [12345678901, "12345678901"],
    [123456789012, "1.23457E+11"],
    [1e20, "1E+20"],
    [0.0001, "0.0001"],
    [0.00001234, "0.00001234"],
    [0.000012345678, "1.23457E-05"],
    [99999.999999999, "100000"],
    [1234567890.5, "1234567891"],
  ])("%p is shown as %p", (value, text) => expect(show("General", value)).toBe(text));

  it("never needs more than eleven characters and a sign", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(show("General", value).replace("-", "").length).toBeLessThanOrEqual(12);
      }),
    );
  });

  it("shows whole numbers of up to eleven digits as they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99999999999, max: 99999999999 }), (value) => {
        expect(show("General", value)).toBe(String(value));
      }),
    );
  });
});

describe("a number in places for digits", () => {
  it.each([
    ["0", 0.5, "1"],
    ["0", -0.4, "0"],
    ["0.00", 1.005, "1.01"],
    ["#,##0", 1234567, "1,234,567"],
    ["#,##0", 0, "0"],
    ["#,###", 0, ""],
    ["#,##0;-#,##0", -1234, "-1,234"],
    ['#,##0;"▲ "#,##0', -1234, "▲ 1,234"],
    ["0.0%", 0.1234, "12.3%"],
    ["0.0%", -0.05, "-5.0%"],
    ["#,##0,", 1234567, "1,235"],
    ["000-0000", 7530001, "753-0001"],
    ["00000", 352, "00352"],
    ["0,000", 5, "0,005"],
    ["#.##", 0.5, ".5"],
    [".00", 1.5, "1.50"],
    ["0.0#", 2, "2.0"],
    ["0.00E+00", 12345, "1.23E+04"],
    ["0.0E+0", 999, "1.0E+3"],
    ["# ?/?", 1.5, "1 1/2"],
    ['#,##0"千円"', 1200, "1,200千円"],
    ["¥#,##0", 500, "¥500"],
    ["[$¥-411]#,##0", 500, "¥500"],
    ['0"件"', -3, "-3件"],
    ["#,##0_ ", 5, "5 "],
    ["_ * #,##0_ ", 5, " 5 "],
    ["0;;", 0, ""],
    ["@", 352039, "352039"],
    ["[DBNum3]0", 2021, "２０２１"],
    ["[DBNum1]0", 2021, "二千二十一"],
    ["0", 123456789012345, "123456789012345"],
  ])("%p shows %p as %p", (code, value, text) => expect(show(code, value)).toBe(text));

  it("agrees with toFixed where the number has no half to round", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (thousandths) => {
        expect(show("0.000", thousandths / 1000)).toBe((thousandths / 1000).toFixed(3));
      }),
    );
  });

  it("groups digits by three from the point", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (value) => {
        expect(show("#,##0", value)).toBe(value.toLocaleString("en-US"));
      }),
    );
  });
});

describe("sections and conditions", () => {
  it.each([
    ['[=1]"○";;', 1, "○"],
    ['[=1]"○";;', 0, ""],
    ['[=1]"○";;', 2, ""],
    ['[=1]"○";""', 2, ""],
    ['[=1]"○";[=2]"◎";"×"', 2, "◎"],
    ['[=1]"○";[=2]"◎";"×"', 3, "×"],
    ['[>=100]"多";[<10]"少";"中"', 5, "少"],
    ['[>=100]"多";[<10]"少";"中"', 50, "中"],
    ['[>=100]"多";[<10]"少";"中"', -1, "少"],
    ['"○";"△";"－"', 0, "－"],
    ['"○";"△";"－"', -7, "△"],
    ['"○"', 1, "○"],
    ["[<0]0.0;0", -2, "2.0"],
    ["0;-0;", 0, ""],
  ])("%p shows %p as %p", (code, value, text) => expect(show(code, value)).toBe(text));

  it("falls back to General where no section is meant for the number", () => {
    expect(show('[=1]"○"', 2)).toBe("2");
  });

  it("names the colour of the section", () => {
    const format = parseNumberFormat('[=1][赤]"○";[Red]0');
    expect(formatNumber(format, 1)).toEqual({ text: "○", color: "赤" });
    expect(formatNumber(format, 3)).toEqual({ text: "3", color: "red" });
  });
});

describe("a date", () => {
  // 44287 is 2021-04-01.
  it.each([
    ["yyyy/m/d", 44287, "2021/4/1"],
    ["yyyy-mm-dd", 44287, "2021-04-01"],
    ["m/d/yy", 44287, "4/1/21"],
    ['yyyy"年"m"月"d"日"(aaa)', 44287, "2021年4月1日(木)"],
    ["aaaa", 44287, "木曜日"],
    ["ddd dddd", 44287, "Thu Thursday"],
    ["mmm mmmm mmmmm", 44287, "Apr April A"],
    ['[$-411]ggge"年"m"月"d"日"', 44287, "令和3年4月1日"],
    ["[$-411]ge.m.d", 44287, "R3.4.1"],
    ["gge", 43585, "平31"],
    ['[$-ja-JP-x-gannen]ggge"年"', 43586, "令和元年"],
    ['[$-411]ggge"年"', 43586, "令和1年"],
    ["[$-411]ee", 9000, "13"],
    ["h:mm", 0.5, "12:00"],
    ["h:mm AM/PM", 0.75, "6:00 PM"],
    ["午前/午後h時", 0, "午前12時"],
    ["hh:mm:ss.00", 0.123456, "02:57:46.60"],
    ["[h]:mm", 1.5, "36:00"],
    ["[mm]:ss", 0.05, "72:00"],
    ["mm:ss", 0.05, "12:00"],
    ["yyyy/m/d", 0, "1900/1/0"],
    ["yyyy/m/d", 1, "1900/1/1"],
    ["yyyy/m/d", 60, "1900/2/29"],
    ["yyyy/m/d", 61, "1900/3/1"],
    ["yyyy/m/d", 2958465, "9999/12/31"],
    ["yyyy/m/d", 2958466, "########"],
    ["yyyy/m/d", -1, "########"],
    ["[DBNum3][$-411]ggge年", 44287, "令和３年"],
  ])("%p shows day %p as %p", (code, value, text) => expect(show(code, value)).toBe(text));

  it("counts from 1904 where the workbook says so", () => {
    expect(show("yyyy/m/d", 42825, true)).toBe("2021/4/1");
  });

  it("rounds a second that is all but full up to the next minute", () => {
    expect(show("h:mm:ss", 0.99999999)).toBe("0:00:00");
  });
});

describe("a text", () => {
  it.each([
    ["General", "○", "○"],
    ["0.0", "○", "○"],
    ['@"様"', "山口", "山口様"],
    ["0;0;0;", "○", ""],
    [';;;"("@")"', "○", "(○)"],
    ["@", "1", "1"],
  ])("%p shows %p as %p", (code, text, shown) => {
    expect(formatText(parseNumberFormat(code), text).text).toBe(shown);
  });
});

it.each([
  ["0.0E+0", 5e-324],
  ["0%", 1e308],
  [`ss.${"0".repeat(200)}`, 0.5],
  [`0.${"0".repeat(200)}`, 1 / 3],
  ["0/0".repeat(100_000), 1],
])("is not kept busy or broken by %.20s", (code, value) => {
  expect(show(code, value).length).toBeLessThan(300);
});

it("never fails, whatever the format code", () => {
  const pieces = fc.constantFrom(
    ...["0", "#", "?", ",", ".", "%", "E+", ";", "[", "]", "=1", '"', "\\", "_", "*", "@", "/"],
    ...["General", "y", "m", "d", "h", "s", "g", "e", "aaa", "AM/PM", "[h]", "○", "[赤]"],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), fc.double(), (code, value) => {
      expect(typeof show(code.join(""), value)).toBe("string");
    }),
    { numRuns: 2000 },
  );
});
