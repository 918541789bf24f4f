import { describe, expect, it } from "@jest/globals";
import { readSheet } from "../../../../test/support/xlsxParts";

const styles = `<fonts><font/></fonts><fills><fill/></fills><cellXfs><xf/></cellXfs><dxfs>
  <dxf><font><color rgb="FFFF0000"/></font></dxf>
  <dxf><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf>
  <dxf><font><color rgb="FF0000FF"/></font><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs>`;

const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>○</t></is></c><c r="B1"><v>5</v></c>
  <c r="C1" t="inlineStr"><is><t>新規Ab</t></is></c><c r="D1" t="b"><v>1</v></c></row>`;

/** Colour and fill of A1, B1, C1 and D1 under conditional formats. */
function looks(formats: string): (string | null | undefined)[][] {
  const sheet = readSheet({ styles, sheets: [{ rows, after: formats }] });
  return sheet.cellsInRow(0).map((cell) => [cell.runs[0]?.font.color, cell.fill]);
}

const none = [null, null];
const red = ["#FF0000", null];
const format = (rules: string, ranges = "A1:D9"): string =>
  `<conditionalFormatting sqref="${ranges}">${rules}</conditionalFormatting>`;
const rule = (attributes: string, ...formulas: string[]): string =>
  `<cfRule dxfId="0" priority="1" ${attributes}>${formulas.map((one) => `<formula>${one}</formula>`).join("")}</cfRule>`;

describe("a conditional format that the cell's own value decides", () => {
  it.each([
    [rule('type="cellIs" operator="equal"', '"○"'), [red, none, none, none]],
    [rule('type="cellIs" operator="equal"', "5"), [none, red, none, none]],
    [rule('type="cellIs" operator="equal"', "TRUE"), [none, none, none, red]],
    [rule('type="cellIs" operator="notEqual"', '"○"'), [none, red, red, red]],
    [rule('type="cellIs" operator="greaterThan"', "4.5"), [red, red, red, red]],
    [rule('type="cellIs" operator="lessThan"', "4.5"), [none, none, none, none]],
    [rule('type="cellIs" operator="between"', "9", "1"), [none, red, none, none]],
    [rule('type="cellIs" operator="notBetween"', "1", "9"), [red, none, red, red]],
    [rule('type="containsText" operator="containsText" text="規a"'), [none, none, red, none]],
    [rule('type="notContainsText" operator="notContains" text="規"'), [red, red, none, red]],
    [rule('type="beginsWith" operator="beginsWith" text="新"'), [none, none, red, none]],
    [rule('type="endsWith" operator="endsWith" text="B"'), [none, none, red, none]],
    [rule('type="expression"', 'A1="○"'), [red, none, none, none]],
    [rule('type="expression"', "A1&gt;=5"), [red, red, red, red]],
  ])("%s", (one, expected) => expect(looks(format(one))).toEqual(expected));

  it("is about its ranges only", () => {
    const any = rule('type="cellIs" operator="notEqual"', '"x"');
    expect(looks(format(any, "A1 C1:C9"))).toEqual([red, none, red, none]);
  });

  it("colours a row or column that $ holds where that is the cell's own", () => {
    const held = rule('type="expression"', '$A1="○"');
    expect(looks(format(held, "A1:A9"))).toEqual([red, none, none, none]);
    expect(looks(format(held, "A1:D9"))).toEqual([none, none, none, none]);
  });
});

it.each([
  rule('type="expression"', 'B1="○"'),
  rule('type="expression"', 'AND(A1="○",B1=5)'),
  rule('type="cellIs" operator="equal"', "$F$1"),
  rule('type="containsText" operator="containsText" text="?"'),
  rule('type="duplicateValues"'),
  '<cfRule type="colorScale" priority="1"><colorScale/></cfRule>',
])("a conditional format that needs more than the value changes nothing: %s", (one) => {
  expect(looks(format(one))).toEqual([none, none, none, none]);
});

describe("several conditional formats", () => {
  const all = (dxf: number, priority: number, more = ""): string =>
    `<cfRule type="cellIs" operator="notEqual" dxfId="${dxf}" priority="${priority}" ${more}><formula>0</formula></cfRule>`;

  it("each say what the more important ones do not", () => {
    expect(looks(format(all(2, 3) + all(1, 2)) + format(all(0, 1)))[0]).toEqual([
      "#FF0000",
      "#FFFF00",
    ]);
  });

  it("end where one stops the others", () => {
    expect(looks(format(all(2, 2) + all(0, 1, 'stopIfTrue="1"')))[0]).toEqual(red);
  });
});
