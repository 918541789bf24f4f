import { describe, expect, it } from "@jest/globals";
import { readRows } from "../../../../test/support/xlsxParts";
import { tintColor } from "./tint";

const themeColors = `<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
  <a:dk2><a:srgbClr val="112233"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1>
  <a:accent2><a:srgbClr val="C00000"/></a:accent2>`;

const oneCell = '<row><c r="A1" t="inlineStr"><is><t>○</t></is></c></row>';

/** The only cell of a sheet whose style 0 has this font and fill. */
function styled(font: string, fill = "", more = ""): { color: unknown; fill: unknown } {
  const styles = `<fonts><font>${font}</font></fonts><fills><fill>${fill}</fill></fills><cellXfs><xf/></cellXfs>${more}`;
  const cell = readRows(oneCell, { styles, themeColors }).cell(0, 0);
  return { color: cell?.runs[0]?.font.color, fill: cell?.fill };
}

describe("a font colour", () => {
  it.each([
    ['<color rgb="FFff0000"/>', "#FF0000"],
    ['<color rgb="C00000"/>', "#C00000"],
    ['<color theme="0"/>', "#FFFFFF"],
    ['<color theme="1"/>', "#000000"],
    ['<color theme="2"/>', "#EEECE1"],
    ['<color theme="3"/>', "#112233"],
    ['<color theme="5"/>', "#C00000"],
    ['<color theme="4" tint="0.3999755851924192"/>', "#95B3D7"],
    ['<color theme="4" tint="-0.249977111117893"/>', "#376092"],
    ['<color theme="1" tint="0.499984740745262"/>', "#7F7F7F"],
    ['<color indexed="10"/>', "#FF0000"],
    ['<color indexed="8"/>', "#000000"],
    ['<color indexed="64"/>', null],
    ['<color auto="1"/>', null],
    ["", null],
    ['<color rgb="red"/>', null],
    ['<color theme="99"/>', null],
  ])("written %s is %p", (font, color) => expect(styled(font).color).toBe(color));

  it("of the palette is that of the workbook's own palette", () => {
    const colors =
      '<colors><indexedColors><rgbColor rgb="00123456"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>';
    expect(styled('<color indexed="1"/>', "", colors).color).toBe("#ABCDEF");
  });

  it("of the theme is Office's where there is no theme", () => {
    const styles = '<fonts><font><color theme="5"/></font></fonts><fills/><cellXfs><xf/></cellXfs>';
    expect(readRows(oneCell, { styles }).cell(0, 0)?.runs[0]?.font.color).toBe("#ED7D31");
  });
});

it("leaves a colour as it is for a tint of nothing, and goes to white and black for one of all", () => {
  expect(["#4F81BD", "#C00000"].map((color) => tintColor(color, 0))).toEqual([
    "#4F81BD",
    "#C00000",
  ]);
  expect([tintColor("#C00000", 1), tintColor("#C00000", -1)]).toEqual(["#FFFFFF", "#000000"]);
});

describe("a fill", () => {
  const pattern = (type: string, colors = ""): string =>
    `<patternFill patternType="${type}">${colors}</patternFill>`;

  it.each([
    ["", null],
    [pattern("none"), null],
    [pattern("none", '<fgColor rgb="FFFF0000"/>'), null],
    ['<patternFill><fgColor rgb="FFFF0000"/></patternFill>', null],
    [pattern("solid", '<fgColor rgb="FFFFFF00"/><bgColor indexed="64"/>'), "#FFFF00"],
    [pattern("solid", '<fgColor theme="5"/>'), "#C00000"],
    [pattern("solid", '<fgColor indexed="65"/>'), "#FFFFFF"],
    [pattern("solid", '<fgColor indexed="64"/>'), "#000000"],
    [pattern("lightUp", '<fgColor rgb="FFFF0000"/><bgColor rgb="FFFFFF00"/>'), "#FFFF00"],
    [pattern("lightUp", '<fgColor rgb="FFFF0000"/>'), "#FF0000"],
    [pattern("darkGray", '<fgColor rgb="FFFF0000"/><bgColor rgb="FFFFFF00"/>'), "#FF0000"],
    [pattern("gray125"), "#C0C0C0"],
    [
      '<gradientFill><stop position="0"><color rgb="FF00B050"/></stop><stop position="1"><color theme="0"/></stop></gradientFill>',
      "#00B050",
    ],
  ])("written %s is %p", (fill, color) => expect(styled("", fill).fill).toBe(color));
});

describe("runs", () => {
  const styles =
    '<fonts><font><b/><u/><color rgb="FFFF0000"/></font></fonts><fills><fill/></fills><cellXfs><xf/></cellXfs>';
  const read = (is: string) =>
    readRows(`<row><c r="A1" t="inlineStr"><is>${is}</is></c></row>`, { styles }).cell(0, 0);
  const cellFont = { color: "#FF0000", isBold: true, isStruck: false, isUnderlined: true };

  it("without properties have the cell's font, with properties only what these say", () => {
    const cell = read(
      '<r><t>継続</t></r><r><rPr><sz val="11"/></rPr><t>黒</t></r><r><rPr><strike/><color theme="5"/></rPr><t>消</t></r>',
    );
    const plain = { color: null, isBold: false, isStruck: false, isUnderlined: false };
    expect(cell?.runs).toEqual([
      { text: "継続", font: cellFont },
      { text: "黒", font: plain },
      { text: "消", font: { ...plain, isStruck: true, color: "#ED7D31" } },
    ]);
  });

  it("never hold ふりがな", () => {
    const cell = read(
      '<t>山口</t><rPh sb="0" eb="2"><t>ヤマグチ</t></rPh><phoneticPr fontId="1"/>',
    );
    expect([cell?.text, cell?.runs]).toEqual(["山口", [{ text: "山口", font: cellFont }]]);
  });

  it("are together the text, empty ones left out", () => {
    const cell = read("<r><t/></r><r><t>a\nb</t></r><r><t xml:space='preserve'> c</t></r>");
    expect(cell?.runs.map(({ text }) => text)).toEqual(["a\nb", " c"]);
    expect(cell?.text).toBe("a\nb c");
  });

  it("drop white space around a text that does not keep it, but not what is written by number", () => {
    expect(read("<t> ○\n</t>")?.text).toBe("○");
    expect(read("<t>&#10;○&#x3000;</t>")?.text).toBe("\n○　");
    expect(read("<t xml:space='preserve'> ○ </t>")?.text).toBe(" ○ ");
  });

  it("say what is switched off", () => {
    const cell = read('<r><rPr><b val="0"/><strike val="false"/><u val="none"/></rPr><t>x</t></r>');
    const font = { color: null, isBold: false, isStruck: false, isUnderlined: false };
    expect(cell?.runs).toEqual([{ text: "x", font }]);
  });

  it("have the colour that the number format asks for", () => {
    const formats =
      '<numFmts><numFmt numFmtId="164" formatCode="[赤]0;[Color10]0"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>';
    const sheet = readRows('<row><c r="A1"><v>1</v></c><c r="B1"><v>-1</v></c></row>', {
      styles: formats,
    });
    const colors = sheet.cellsInRow(0).map(({ runs }) => runs[0]?.font.color);
    expect(colors).toEqual(["#FF0000", "#008000"]);
  });
});
