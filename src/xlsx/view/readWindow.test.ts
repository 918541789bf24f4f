import { describe, expect, it } from "@jest/globals";
import { workbookBytes, type WorkbookXml } from "../../../test/support/xlsxParts";
import { openXlsx } from "../read/openXlsx";
import { openSheetViews } from "./openSheetViews";
import type { CellLook, ViewCell } from "./sheetView";

interface SeenCell extends Omit<ViewCell, "look"> {
  readonly look: CellLook | undefined;
}

/** The cells of A1:F9 of the first sheet, each with its look. */
function seen(workbook: WorkbookXml): SeenCell[] {
  const views = openSheetViews(openXlsx(workbookBytes(workbook)));
  const { cells, looks } = views.window(0, { top: 0, left: 0, bottom: 8, right: 5 });
  return cells.map((cell) => ({ ...cell, look: looks[cell.look] }));
}

function seenCell(workbook: WorkbookXml): SeenCell {
  const [cell] = seen(workbook);
  if (cell === undefined) throw new Error("a cell was expected in the window");
  return cell;
}

const oneCell = '<row><c r="A1" s="0" t="inlineStr"><is><t>○</t></is></c></row>';

/** The look of the only cell, in style 0. */
function lookIn(styles: string): CellLook | undefined {
  return seenCell({ sheets: [{ rows: oneCell }], styles }).look;
}

/** The only cell, a number in a number format. */
function numberIn(format: string, value: string, beforeSheets = ""): SeenCell {
  const styles = `<numFmts><numFmt numFmtId="200" formatCode="${format}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`;
  const rows = `<row><c r="A1"><v>${value}</v></c></row>`;
  return seenCell({ sheets: [{ rows }], styles, beforeSheets });
}

describe("the look of a cell", () => {
  it("is plain where the workbook has no styles", () => {
    const { look } = seenCell({ sheets: [{ rows: oneCell }] });
    expect(look).toEqual({
      font: {
        ...{ name: "Calibri", size: 11, color: null, position: "baseline" },
        ...{ isBold: false, isItalic: false, isUnderlined: false, isStruck: false },
      },
      ...{ fill: null, horizontal: "general", vertical: "bottom", indent: 0, rotation: 0 },
      ...{ isWrapped: false, isShrunk: false },
      borders: { top: null, right: null, bottom: null, left: null, falling: null, rising: null },
    });
  });

  it("has the font of its style", () => {
    const font =
      '<b/><i/><strike/><u val="double"/><vertAlign val="superscript"/><sz val="10.5"/><color rgb="FFC00000"/><name val="游ゴシック"/>';
    expect(lookIn(`<fonts><font>${font}</font></fonts><cellXfs><xf/></cellXfs>`)?.font).toEqual({
      ...{ name: "游ゴシック", size: 10.5, color: "#C00000", position: "superscript" },
      ...{ isBold: true, isItalic: true, isUnderlined: true, isStruck: true },
    });
  });

  it("has the lines of its style, named as Transitional and as Strict workbooks name them", () => {
    const border =
      '<left style="thin"><color rgb="FF0070C0"/></left><end style="double"/><top style="none"/><bottom/><diagonal style="hair"/>';
    const styles = `<borders><border diagonalUp="1">${border}</border></borders><cellXfs><xf/></cellXfs>`;
    expect(lookIn(styles)?.borders).toEqual({
      left: { style: "thin", color: "#0070C0" },
      right: { style: "double", color: null },
      ...{ top: null, bottom: null, falling: null },
      rising: { style: "hair", color: null },
    });
  });

  it.each([
    ['horizontal="centerContinuous"', { horizontal: "across" }],
    ['horizontal="right" indent="2"', { horizontal: "right", indent: 2 }],
    ['horizontal="distributed"', { horizontal: "distributed", isWrapped: true }],
    ['vertical="center" shrinkToFit="1"', { vertical: "center", isShrunk: true }],
    ['wrapText="true"', { isWrapped: true, vertical: "bottom" }],
    ['textRotation="45"', { rotation: 45 }],
    ['textRotation="180"', { rotation: -90 }],
    ['textRotation="255"', { rotation: "stacked" }],
  ])("has the alignment %s of its style", (alignment, expected) => {
    expect(lookIn(`<cellXfs><xf><alignment ${alignment}/></xf></cellXfs>`)).toMatchObject(expected);
  });

  it("has the colour that the number format asks for", () => {
    expect(numberIn("0;[赤]-0", "-5").look?.font.color).toBe("#FF0000");
    expect(numberIn("0;[赤]-0", "5").look?.font.color).toBe(null);
  });

  it("has what conditional formats lay over it, the most important over the others", () => {
    const styles =
      '<dxfs><dxf><font><b/><color rgb="FFFF0000"/><sz val="40"/></font></dxf>' +
      '<dxf><font><i/><color rgb="FF00FF00"/></font><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill><border><left style="thin"/></border></dxf></dxfs>';
    const rule = (dxf: number, priority: number): string =>
      `<cfRule type="cellIs" dxfId="${dxf}" priority="${priority}" operator="equal"><formula>"○"</formula></cfRule>`;
    const after = `<conditionalFormatting sqref="A1:B2">${rule(1, 2)}${rule(0, 1)}</conditionalFormatting>`;
    const { look } = seenCell({ sheets: [{ rows: oneCell, after }], styles });
    expect(look?.font).toMatchObject({ isBold: true, isItalic: true, color: "#FF0000", size: 11 });
    expect(look?.fill).toBe("#FFFF00");
    expect(look?.borders.left).toEqual({ style: "thin", color: null });
  });
});

describe("the runs of a cell", () => {
  const styles =
    '<fonts><font><b/><sz val="9"/><name val="游ゴシック"/></font></fonts><cellXfs><xf/></cellXfs>';
  const rich =
    "<r><t>取組</t></r>" +
    '<r><rPr><i/><sz val="14"/><color rgb="FFFF0000"/><rFont val="Arial"/></rPr><t>a</t></r>' +
    '<r><rPr><vertAlign val="subscript"/></rPr><t>2</t></r>';

  it.each([
    ["shared", '<c r="A1" t="s"><v>0</v></c>', `<si>${rich}</si>`],
    ["in the cell", `<c r="A1" t="inlineStr"><is>${rich}</is></c>`, "<si><t/></si>"],
  ])("that are %s have their own fonts, or the cell's where they say none", (_, cell, strings) => {
    const { runs } = seenCell({ sheets: [{ rows: `<row>${cell}</row>` }], styles, strings });
    const plain = { isBold: false, isItalic: false, isUnderlined: false, isStruck: false };
    const base = { name: "游ゴシック", size: 9, color: null, position: "baseline" };
    expect(runs).toEqual([
      { text: "取組", font: { ...plain, ...base, isBold: true } },
      {
        text: "a",
        font: { ...plain, ...base, name: "Arial", size: 14, isItalic: true, color: "#FF0000" },
      },
      { text: "2", font: { ...plain, ...base, position: "subscript" } },
    ]);
  });

  it("are none where the text has no other font than the cell's", () => {
    const rows = '<row><c r="A1" t="inlineStr"><is><r><t>取</t></r><r><t>組</t></r></is></c></row>';
    expect(seenCell({ sheets: [{ rows }] })).not.toHaveProperty("runs");
  });
});

describe("the entry of a cell", () => {
  it.each([
    ["General", "0.30000000000000004", "0.3"],
    ["#,##0.0", "1234.56", "1234.56"],
    ["0%", "0.5", "50%"],
    ["0.0%", "0.07", "7%"],
    ["[=1]&quot;○&quot;;0", "1", "1"],
    ["yyyy/m/d", "46113", "2026/4/1"],
    ["ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "46113.5", "2026/4/1 12:00:00"],
    ["h:mm", "0.75", "18:00:00"],
    ["0", "1e21", "1E+21"],
  ])("in the format %s with the value %s is %s", (format, value, entry) => {
    expect(numberIn(format, value).entry).toBe(entry);
  });

  it("counts days as the workbook does", () => {
    expect(numberIn("yyyy/m/d", "1", '<workbookPr date1904="1"/>').entry).toBe("1904/1/2");
  });

  it("is the text without what the format puts around it, a formula with its =, a truth value", () => {
    const styles =
      '<numFmts><numFmt numFmtId="200" formatCode="@&quot;市&quot;"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>';
    const rows =
      '<row><c r="A1" t="str"><v>萩</v></c><c r="B1"><f>A1&amp;"x"</f></c><c r="C1" t="b"><v>1</v></c></row>';
    const cells = seen({ sheets: [{ rows }], styles });
    expect(cells.map(({ text, entry }) => [text, entry])).toEqual([
      ["萩市", "萩"],
      ["", '=A1&"x"'],
      ["TRUE", "TRUE"],
    ]);
  });
});

describe("what is typed", () => {
  it.each([
    ["General", undefined],
    ["@", "text"],
    ["0.0%", "percent"],
    ["0", "number"],
    ["@&quot;市&quot;", "number"],
    ["yyyy/m/d", "date"],
    ["[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@", "date"],
    ["m&quot;月&quot;", "date"],
    ["yyyy/m/d h:mm", "date"],
    ["h:mm", "number"],
    ["[h]:mm:ss", "number"],
  ])("in the format %s is taken as %p", (format, numberEntry) => {
    expect(numberIn(format, "1").numberEntry).toBe(numberEntry);
  });

  it.each([
    [49, "text"],
    [14, "date"],
    [3, "number"],
  ])("is told of an empty cell too: format %i", (format, numberEntry) => {
    const styles = `<cellXfs><xf/><xf numFmtId="${format}"/></cellXfs>`;
    const cells = seen({ sheets: [{ rows: '<row><c r="B1" s="1"/></row>' }], styles });
    expect(cells).toMatchObject([{ column: 1, text: "", numberEntry }]);
  });

  it("is not told of every empty cell where numbers have a format by default", () => {
    const styles = '<cellXfs><xf numFmtId="3"/></cellXfs>';
    expect(seen({ sheets: [{ rows: '<row><c r="B1"/></row>' }], styles })).toEqual([]);
  });
});

describe("an empty cell", () => {
  const styles =
    '<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></fills>' +
    '<cellXfs><xf/><xf fillId="1"/><xf fillId="2"/><xf><protection locked="0"/></xf></cellXfs>';
  const cols = '<cols><col min="2" max="2" style="1"/></cols>';

  it("wears its own style, else its row's, else its column's", () => {
    const rows = '<row r="2" s="2" customFormat="1"><c r="A2" s="1"/><c r="C2" s="0"/></row>';
    const cells = seen({ sheets: [{ rows, before: cols }], styles });
    const fills = new Map(
      cells.map(({ row, column, look }) => [`${row} ${column}`, look?.fill ?? null]),
    );
    expect(fills.get("0 1")).toBe("#FFFF00");
    expect(fills.get("1 0")).toBe("#FFFF00");
    expect(fills.get("1 1")).toBe("#00FF00");
    expect(fills.has("1 2")).toBe(false);
    expect(fills.has("0 0")).toBe(false);
  });

  it("of a protected sheet is in the window where it may be changed", () => {
    const rows = '<row r="1"><c r="A1" s="3"/><c r="B1" s="1"/><c r="C1"><v>1</v></c></row>';
    const locks = (after: string): (readonly [number, unknown])[] =>
      seen({ sheets: [{ rows, after }], styles }).map(({ column, isLocked }) => [column, isLocked]);
    expect(locks('<sheetProtection sheet="1"/>')).toEqual([
      [0, undefined],
      [1, true],
      [2, true],
    ]);
    expect(locks("")).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
  });
});
