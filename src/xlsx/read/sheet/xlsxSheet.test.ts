import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { formatAddress, type Sheet } from "../../../core";
import { readRows, readSheet } from "../../../../test/support/xlsxParts";

const strings = "<si><t>○</t></si><si><t/></si><si><t>山口市</t></si>";

/** Every cell with content as "A1 ○". */
function drawn(sheet: Sheet): string[] {
  return sheet.rowNumbers.flatMap((row) =>
    sheet.cellsInRow(row).map((cell) => `${formatAddress(cell)} ${cell.text}`),
  );
}

describe("values", () => {
  it.each([
    ['<c r="A1" t="s"><v>0</v></c>', "text", "○"],
    ['<c r="A1" t="inlineStr"><is><t>○</t></is></c>', "text", "○"],
    ['<c r="A1" t="inlineStr"><v>○</v></c>', "text", "○"],
    ['<c r="A1"><is><t>○</t></is></c>', "text", "○"],
    ['<c r="A1" t="str"><f>B1</f><v>○</v></c>', "text", "○"],
    ['<c r="A1"><v>1.5</v></c>', "number", "1.5"],
    ['<c r="A1" t="n"><v> 1.5E+1 </v></c>', "number", "15"],
    ['<c r="A1" t="b"><v>1</v></c>', "boolean", "TRUE"],
    ['<c r="A1" t="b"><v>0</v></c>', "boolean", "FALSE"],
    ['<c r="A1" t="e"><v>#N/A</v></c>', "error", "#N/A"],
    ['<c r="A1" t="d"><v>2021-04-01</v></c>', "number", "44287"],
    ['<c r="A1"><v>abc</v></c>', "text", "abc"],
  ])("of %s are a %s that shows %s", (cell, kind, text) => {
    const found = readRows(`<row r="1">${cell}</row>`, { strings }).cell(0, 0);
    expect([found?.kind, found?.text]).toEqual([kind, text]);
  });

  it.each([
    '<c r="A1" s="1"/>',
    '<c r="A1" t="s"><v>1</v></c>',
    '<c r="A1"><v/></c>',
    '<c r="A1" t="str"><f>""</f><v></v></c>',
    '<c r="A1"><f>B1</f></c>',
    '<c r="A1" t="inlineStr"><is><t/></is></c>',
    '<c r="A1" t="inlineStr"><is><rPh sb="0" eb="1"><t>マル</t></rPh></is></c>',
  ])("that show nothing make no cell: %s", (cell) => {
    const sheet = readRows(`<row r="1">${cell}</row>`, { strings });
    expect([sheet.rowNumbers, sheet.cell(0, 0), sheet.cellsInRow(0)]).toEqual([[], undefined, []]);
  });

  it("keep a number that its format hides", () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="[=1]&quot;○&quot;;;"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>';
    const sheet = readRows('<row><c r="A1"><v>1</v></c><c r="B1"><v>0</v></c></row>', { styles });
    expect(drawn(sheet)).toEqual(["A1 ○", "B1 "]);
    expect(sheet.cell(0, 0)?.kind).toBe("number");
  });

  it("are read beside a prefix on every name", () => {
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
      <x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>○</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const sheet = readSheet({ parts: { "xl/worksheets/sheet1.xml": xml } });
    expect(drawn(sheet)).toEqual(["B2 ○"]);
  });

  it("count days from 1904 where the workbook says so", () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const beforeSheets = '<workbookPr date1904="1"/>';
    const sheet = readRows('<row><c r="A1"><v>42825</v></c></row>', { styles, beforeSheets });
    expect(sheet.cell(0, 0)?.text).toBe("2021/4/1");
  });
});

describe("formulas", () => {
  it("are text without =, and shared ones have the text of the first", () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" si="3"/><v>1</v></c>
      <c r="B1"><f t="shared" ref="A1:B1" si="3">C1+1</f><v>2</v></c>
      <c r="C1"><f>SUM(A1:B1)&amp;"○"</f><v>3</v></c><c r="D1"><v>4</v></c></row>`;
    const formulas = readRows(rows)
      .cellsInRow(0)
      .map(({ formula }) => formula);
    expect(formulas).toEqual(["C1+1", "C1+1", 'SUM(A1:B1)&"○"', null]);
  });

  it("are told of cells that show nothing too, in rows that are put in order", () => {
    const sheet = readRows(`<row r="2"><c r="C2"/><c r="B2"><f>IF(A1,"○","")</f></c></row>
      <row r="1"><c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><v>1</v></c></row>`);
    const places = [0, 1].flatMap((row) => [0, 1, 2].map((column) => ({ row, column })));
    const found = places.filter(({ row, column }) => sheet.hasFormula(row, column));
    expect(found.map((at) => formatAddress(at))).toEqual(["A1", "B2"]);
    expect(drawn(sheet)).toEqual(["B1 1"]);
  });
});

describe("places", () => {
  it("follow on where rows and cells have no reference", () => {
    const rows =
      "<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><v>3</v></c></row><row r='9'><c><v>4</v></c></row>";
    expect(drawn(readRows(rows))).toEqual(["A1 1", "B1 2", "B3 3", "A9 4"]);
  });

  it("are put in order, and of two cells at one place the last counts", () => {
    const rows = `<row r="3"><c r="C3"><v>5</v></c><c r="A3"><v>4</v></c></row>
      <row r="1"><c r="B1"><v>1</v></c><c r="B1"><v>2</v></c></row>
      <row r="3"><c r="C3"><v>6</v></c></row>`;
    const sheet = readRows(rows);
    expect(drawn(sheet)).toEqual(["B1 2", "A3 4", "C3 6"]);
    expect(sheet.rowNumbers).toEqual([0, 2]);
  });

  it("are found whatever the order in the part", () => {
    const place = fc.record({ row: fc.nat(6), column: fc.nat(30) });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 20 }), (places) => {
        const rows = places.map(
          (at, i) => `<row r="${at.row + 1}"><c r="${formatAddress(at)}"><v>${i}</v></c></row>`,
        );
        const last = new Map(places.map((at, i) => [formatAddress(at), `${i}`]));
        const sheet = readRows(rows.join(""));
        const found = drawn(sheet).map((line) => line.split(" "));
        expect(new Map(found.map(([address, text]) => [address, text]))).toEqual(last);
        expect(found.length).toBe(last.size);
        for (const { row, column } of places) expect(sheet.cell(row, column)).toBeDefined();
      }),
    );
  });

  it("beyond what is used have no cell", () => {
    const sheet = readRows('<row r="2"><c r="B2"><v>1</v></c></row>');
    expect([sheet.cell(0, 0), sheet.cell(1, 0), sheet.cell(1, 2), sheet.cell(9, 1)]).toEqual(
      Array(4).fill(undefined),
    );
    expect([sheet.cellsInRow(0), sheet.cellsInRow(99)]).toEqual([[], []]);
  });
});

describe("what lies around the cells", () => {
  const sheet = readSheet({
    sheets: [
      {
        name: "取組一覧",
        state: "veryHidden",
        before:
          '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/><col min="6" max="16384" width="9"/></cols>',
        rows: '<row r="2" hidden="1"/><row r="4" ht="0" customHeight="1"/><row r="5" ht="12"/>',
        after:
          '<sheetProtection sheet="1" objects="1"/><mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="D4"/></mergeCells><drawing r:id="rId7"/>',
      },
    ],
    afterSheets:
      '<definedNames><definedName name="_Renkei.Sheet" localSheetId="0" hidden="1">"summary/""352039"""</definedName></definedNames>',
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels":
        '<Relationships><Relationship Id="rId7" Type="http://x/drawing" Target="/xl/drawings/drawing1.xml"/></Relationships>',
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="d" xmlns:mc="m"><xdr:twoCellAnchor><xdr:sp/></xdr:twoCellAnchor><xdr:absoluteAnchor/>
        <mc:AlternateContent><mc:Choice><xdr:oneCellAnchor/></mc:Choice><mc:Fallback><xdr:oneCellAnchor/></mc:Fallback></mc:AlternateContent></xdr:wsDr>`,
    },
  });

  it("is the tab's name and visibility", () => {
    expect([sheet.name, sheet.visibility]).toEqual(["取組一覧", "veryHidden"]);
  });

  it("is hidden rows and columns, those of no height or width included", () => {
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([
      [1, 3],
      [1, 2, 4],
    ]);
  });

  it("is merges as they are", () => {
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 3, left: 3, bottom: 3, right: 3 },
    ]);
  });

  it("is protection, drawings and the owner", () => {
    expect([sheet.isProtected, sheet.drawings.length, sheet.owner]).toEqual([
      true,
      3,
      'summary/"352039"',
    ]);
  });

  it("is nothing of the kind on a plain sheet", () => {
    const plain = readRows("");
    expect([plain.isProtected, plain.drawings.length, plain.owner, plain.visibility]).toEqual([
      false,
      0,
      null,
      "visible",
    ]);
  });
});

describe("fills of cells without content", () => {
  const styles = `<fills><fill/><fill/>${["FF0000", "00FF00", "0000FF"]
    .map(
      (rgb) =>
        `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill></fill>`,
    )
    .join("")}</fills><cellXfs><xf/><xf fillId="2"/><xf fillId="3"/><xf fillId="4"/></cellXfs>`;
  const sheet = readSheet({
    styles,
    sheets: [
      {
        before: '<cols><col min="1" max="16384" style="3"/></cols>',
        rows: '<row r="1" s="2" customFormat="1"><c r="B1" s="1"/><c r="C1"/></row><row r="2" s="2"><c r="A2" s="1"><v>1</v></c></row>',
      },
    ],
  });

  it.each([
    ["the cell's own", 0, 1, "#FF0000"],
    ["the cell's own, none", 0, 2, null],
    ["the row's", 0, 0, "#00FF00"],
    ["the column's", 1, 1, "#0000FF"],
    ["the column's far below", 1_048_575, 16_383, "#0000FF"],
    ["that of a cell with content", 1, 0, "#FF0000"],
  ])("are %s", (_name, row, column, fill) => expect(sheet.fillAt(row, column)).toBe(fill));
});

it("reads a million rows that are only formatted as no rows at all", () => {
  const formatted = Array.from(
    { length: 1_048_575 },
    (_, index) => `<row r="${index + 2}" s="1" customFormat="1"/>`,
  );
  const rows = `<row r="1"><c r="A1"><v>1</v></c></row>${formatted.join("")}`;
  expect(readRows(rows).rowNumbers).toEqual([0]);
});
