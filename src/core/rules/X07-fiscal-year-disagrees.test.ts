import { describe, expect, it } from "@jest/globals";
import { drawSheet } from "../../../test/support/drawSheet";
import { testRule } from "../../../test/support/ruleTester";
import { readPlan } from "../read";
import { runRules } from "./runRules";
import { fiscalYearDisagrees } from "./X07-fiscal-year-disagrees";

const lines = `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○`;

testRule(fiscalYearDisagrees, {
  options: { fileName: "【山口市】R3_取組一覧_20220401.xlsx" },
  valid: {
    "title, sheet and file of one year, with a date, a census and last year's figures": `
      # R3取組(R4.4.1時点)
      令和3年度 取組一覧(令和4年3月改訂)
      事業名       │ 取組の方向性              │ 令和2年度事業費(千円) │ 令和3年度事業費(千円) │ 人口(令和2年国勢調査) │ 山口市 │ 宇部市
      起業・創業支援 │ 令和2年度からの相談会の開催 │ 100                 │ 120                 │                    │ ○    │ ○`,
    "a title without a year": `
      # R3
      取組一覧${lines}`,
    "the year in a line of its own": `
      山口県央連携都市圏域 取組一覧
                │ │ 令和3年度${lines}`,
    "a plan of several years": `
      # R5
      ビジョン(令和3年度～令和7年度) 取組一覧${lines}`,
    "last year's sheet beside this year's": `
      # R2
      令和2年度 取組一覧${lines}
      # R3
      令和3年度 取組一覧${lines}`,
  },
  invalid: {
    "the sheet's name of last year": `
      # R2年度
      令和3年度 取組一覧◀X07:sheet${lines}`,
    "the file's name of another year": `
      # 取組一覧
      令和4年度 取組一覧◀X07:file${lines}`,
    "a file of another year than the line above the header": `
      山口県央連携都市圏域 取組一覧
                │ │ 令和2年度◀X07:file${lines}`,
    "a file of another year than the sheet's name, where no title gives one": `
      # R2
      取組一覧◀X07:fileOfSheet${lines}`,
    "a heading over the names that names last year": `
      令和3年度 取組一覧
                  │                │ 令和2年度 取組市町◀X07:heading │ <
      事業名       │ 取組の方向性     │ 山口市                       │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○                           │ ○`,
  },
});

describe("X07 where the host knows no file name", () => {
  it("says nothing of it", () => {
    const plan = readPlan(drawSheet(`令和4年度 取組一覧${lines}`).book);
    expect(runRules([fiscalYearDisagrees], plan)).toEqual([]);
  });
});
