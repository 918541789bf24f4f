import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { findFiscalYears, formatFiscalYear, westernYear } from "./era";

const yearsIn = (text: string): [number, string, boolean][] =>
  findFiscalYears(text).map(({ year, raw, isFiscal }) => [year, raw, isFiscal]);

describe("findFiscalYears", () => {
  it.each([
    ["R3", 2021],
    ["Ｒ３", 2021],
    ["R03", 2021],
    ["令3", 2021],
    ["令和3年度", 2021],
    ["令和３ 年度", 2021],
    ["令和三年度", 2021],
    ["令 和 ３ 年 度", 2021],
    ["令和十一年度", 2029],
    ["令和元年度", 2019],
    ["R1", 2019],
    ["H31", 2019],
    ["平成31年度", 2019],
    ["平成三十一年度", 2019],
    ["平成31(令和元)年度", 2019],
    ["2021年度", 2021],
    ["2021(令和3)年度", 2021],
    ["令和3(2021)年度", 2021],
    ["令和3年度(2021年度)", 2021],
    ["㋿3", 2021],
    ["FY2021", 2021],
    ["FY21", 2021],
    ["R3取組一覧", 2021],
    ["取組一覧2021", 2021],
    ["令和3年度 山口県央連携都市圏域ビジョン 取組一覧", 2021],
  ])("reads the one year of %s", (text, year) => {
    expect(yearsIn(text)).toEqual([[year, expect.any(String), true]]);
  });

  it.each(["AR3", "R32x", "R3x", "政令3", "12021年度", "1,2021", "3年度", "令和"])(
    "sees no era in %s",
    (text) => {
      expect(findFiscalYears(text)).toEqual([]);
    },
  );

  it.each([
    ["令和3年4月1日現在", 2021],
    ["R3.4.1", 2021],
    ["2021/4/1", 2021],
    ["令和2年度からの継続事業", 2020],
    ["令和7年度まで", 2025],
  ])("does not take %s for a plan's year", (text, year) => {
    expect(yearsIn(text)).toEqual([[year, expect.any(String), false]]);
  });

  it.each([
    ["令和3~7年度", 2021, 2025],
    ["令和3年度～令和7年度", 2021, 2025],
    ["H29-R3", 2017, 2021],
    ["第2期(2022年度から2026年度)", 2022, 2026],
  ])("takes both ends of the period %s for no plan's year", (text, first, last) => {
    expect(yearsIn(text)).toEqual([
      [first, expect.any(String), false],
      [last, expect.any(String), false],
    ]);
  });

  it("keeps a title's year before a hyphen that begins no period", () => {
    expect(yearsIn("令和3年度-取組一覧")).toEqual([[2021, "令和3年度", true]]);
  });

  it("tells where a year stands in the text as it is written", () => {
    expect(findFiscalYears("（Ｒ３年度）")).toEqual([
      { year: 2021, start: 1, end: 5, raw: "Ｒ３年度", isFiscal: true },
    ]);
  });
});

describe("formatFiscalYear", () => {
  it.each([
    [2021, "令和3年度"],
    [2019, "令和元年度"],
    [2018, "平成30年度"],
    [1989, "平成元年度"],
    [1988, "昭和63年度"],
  ])("writes %i as %s", (year, text) => {
    expect(formatFiscalYear(year)).toBe(text);
  });

  it("writes what is read as the same year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1926, max: 2050 }), (year) => {
        expect(findFiscalYears(formatFiscalYear(year))).toMatchObject([{ year, isFiscal: true }]);
      }),
    );
  });
});

describe("westernYear", () => {
  it.each([
    ["令和8", 2026],
    ["R8", 2026],
    ["r08", 2026],
    ["令和元", 2019],
    ["H31", 2019],
    ["s64", 1989],
    ["昭和63", 1988],
  ])("of %s is %i", (written, year) => {
    expect(westernYear(written)).toBe(year);
  });

  it.each(["R0", "R41", "平成46", "令和", "8", "慶応3", "R8.4"])("is none of %s", (written) => {
    expect(westernYear(written)).toBeNull();
  });
});
