import { describe, expect, it } from "@jest/globals";
import { formatRange } from "../../core";
import { rangeOfArea, readReferences } from "./formulaReferences";

/** The areas of a formula, as a formula one row further down and one column further right would spell them if moved. */
function areas(formula: string, rows = 0, columns = 0): string[] {
  return readReferences(formula).areas.map((area) => {
    const range = formatRange(rangeOfArea(area, rows, columns));
    return area.sheet === null ? range : `${area.sheet}!${range}`;
  });
}

describe("the cells that a formula names", () => {
  it.each([
    ["A1", ["A1"]],
    ["SUM($B$2:C9)+b12", ["B2:C9", "B12"]],
    ['COUNTIF(取組一覧!F5:F64,"○")', ["取組一覧!F5:F64"]],
    ["'取組 一覧'!A1&'O''Neil'!B2", ["取組 一覧!A1", "O'Neil!B2"]],
    ["SUM(A:C)", ["A1:C1048576"]],
    ["SUM(Sheet2!$3:$4)", ["Sheet2!A3:XFD4"]],
    ["A1 B2,C3", ["A1", "B2", "C3"]],
    ['"A1"&"x""A2"', []],
    ["LOG10(5)+ATAN2(A1,1)", ["A1"]],
    ["SUM([1]Sheet1!A1,'[2]表'!B2)", []],
    ["ABCD1+A1048577+XFE1", []],
    ["C9:A1", ["A1:C9"]],
    ["1E5+2", []],
  ])("%s", (formula, expected) => expect(areas(formula)).toEqual(expected));

  it("move with a shared formula unless $ holds them", () => {
    expect(areas("A1+$A1+A$1+$A$1+SUM(B1:$C$3)", 2, 1)).toEqual([
      ...["B3", "A3", "B1", "A1", "C3"],
    ]);
    expect(areas("SUM(A:B)+SUM(1:$2)", 1, 1)).toEqual(["B1:C1048576", "A2:XFD2"]);
  });

  it("may be behind defined names", () => {
    expect(readReferences("SUM(対象)*税率+Sheet1!内訳").names).toEqual(["対象", "税率", "内訳"]);
    expect(readReferences("TODAY()+A1").names).toEqual([]);
  });

  it.each([
    ["INDIRECT(A1)", true],
    ["SUM(OFFSET(A1,1,1))", true],
    ["SUM(表1[件数])", true],
    ["SUM(Sheet1:Sheet3!A1)", true],
    ["SUM('第1期:第3期'!A1)", true],
    ["SUM(A1:INDEX(B:B,3))", true],
    ["A1#", true],
    ["SUM(A1:B2)", false],
    ['"INDIRECT("&A1', false],
  ])("are not all told by %s: %p", (formula, isUncertain) => {
    expect(readReferences(formula).isUncertain).toBe(isUncertain);
  });
});
