import { describe, expect, it } from "@jest/globals";
import { workbookBytes, type SheetXml, type WorkbookXml } from "../../../test/support/xlsxParts";
import { openXlsx } from "../read/openXlsx";
import { openSheetViews } from "./openSheetViews";
import type { LineSizes, SheetLayout } from "./sheetView";

function layoutOf(sheet: SheetXml, others: Omit<WorkbookXml, "sheets"> = {}): SheetLayout {
  return openSheetViews(openXlsx(workbookBytes({ ...others, sheets: [sheet] }))).layout(0);
}

/** Styles whose ordinary font is this one; style 1 is wrapped, 2 stacked, 3 has a line below, 4 a larger font. */
function stylesIn(name: string, size: number): string {
  const font = (points: number): string =>
    `<font><sz val="${points}"/><name val="${name}"/></font>`;
  return (
    `<fonts>${font(size)}${font(size * 2)}</fonts>` +
    '<borders><border/><border><bottom style="thin"/></border></borders>' +
    '<cellXfs><xf/><xf><alignment wrapText="1"/></xf><xf><alignment textRotation="255"/></xf>' +
    '<xf borderId="1"/><xf fontId="1"/></cellXfs>'
  );
}

const text = (cell: string, style: number, shown: string): string =>
  `<c r="${cell}" s="${style}" t="inlineStr"><is><t>${shown}</t></is></c>`;

describe("the widths of columns", () => {
  // Widths and pixels as Excel for Windows shows them beside each other.
  it.each([
    ["Calibri", 11, 9.140625, 64],
    ["Calibri", 11, 20.7109375, 145],
    ["游ゴシック", 11, 9, 72],
    ["游ゴシック", 11, 20.625, 165],
    ["ＭＳ Ｐゴシック", 11, 4.625, 37],
    ["Arial", 10, 10.7109375, 75],
  ])("in %s %p: %p is %p pixels", (name, size, width, pixels) => {
    const before = `<cols><col min="2" max="3" width="${width}" customWidth="1"/></cols>`;
    const { columns } = layoutOf({ before }, { styles: stylesIn(name, size) });
    expect(columns.spans).toEqual(
      columns.usual === pixels ? [] : [{ first: 1, last: 2, size: pixels }],
    );
    expect([64, 72]).toContain(columns.usual);
  });

  it("are the usual ones where the sheet says so, and nothing where columns are hidden", () => {
    const before =
      '<sheetFormatPr defaultColWidth="20.7109375"/>' +
      '<cols><col min="1" max="1" style="1"/><col min="3" max="4" width="9" hidden="1"/></cols>';
    expect(layoutOf({ before }).columns).toEqual({
      usual: 145,
      spans: [{ first: 2, last: 3, size: 0 }],
    });
  });

  it("of a file that gives a column two are those of the first", () => {
    const before =
      '<cols><col min="3" max="5" width="20.7109375"/><col min="1" max="3" width="1.7109375"/></cols>';
    expect(layoutOf({ before }).columns.spans).toEqual([
      { first: 0, last: 2, size: 12 },
      { first: 3, last: 4, size: 145 },
    ]);
  });
});

function rowsOf(rows: string, before = "", size = 11): LineSizes {
  return layoutOf({ rows, before }, { styles: stylesIn("游ゴシック", size) }).rows;
}

describe("the heights of rows", () => {
  it("are those of a line of the ordinary font where the sheet says none", () => {
    expect(layoutOf({}).rows.usual).toBe(20);
    expect(rowsOf("").usual).toBe(25);
    const gothic = { styles: stylesIn("ＭＳ Ｐゴシック", 11) };
    expect(layoutOf({}, gothic).rows.usual).toBe(18);
  });

  it("are written in points, and nothing where rows are hidden", () => {
    const rows =
      '<row r="2" ht="27"/><row r="3" ht="27"/><row r="5" hidden="1" ht="40"/><row r="6"/>';
    expect(rowsOf(rows, '<sheetFormatPr defaultRowHeight="13.5"/>')).toEqual({
      usual: 18,
      spans: [
        { first: 1, last: 2, size: 36 },
        { first: 4, last: 4, size: 0 },
      ],
    });
  });

  it("are nothing for all rows but those of the file where the sheet hides the others", () => {
    const before = '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>';
    expect(rowsOf('<row r="2"/><row r="3" hidden="1"/>', before)).toEqual({
      usual: 0,
      spans: [{ first: 1, last: 1, size: 20 }],
    });
  });

  it("are as many lines as the tallest text needs where the file says none", () => {
    const rows =
      `<row r="1">${text("A1", 1, "取組\n方向性\n事業")}${text("B1", 1, "一")}</row>` +
      `<row r="2">${text("A2", 2, "萩市")}</row>` +
      `<row r="3">${text("A3", 0, "取組\n方向性")}</row>` +
      `<row r="4">${text("A4", 4, "題")}</row>` +
      `<row r="5" ht="18.75">${text("A5", 1, "取組\n方向性")}</row>` +
      `<row r="6">${text("A6", 1, "連携中枢都市圏の取組を説明する長い文")}</row>`;
    expect(rowsOf(rows).spans).toEqual([
      { first: 0, last: 0, size: 75 },
      { first: 1, last: 1, size: 50 },
      { first: 3, last: 3, size: 50 },
      { first: 5, last: 5, size: 125 },
    ]);
  });

  it("do not hang on merged cells", () => {
    const rows = `<row r="1">${text("A1", 1, "取組\n方向性")}</row>`;
    const after = '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
    expect(layoutOf({ rows, after }, { styles: stylesIn("游ゴシック", 11) }).rows.spans).toEqual(
      [],
    );
  });
});

describe("the view of a sheet", () => {
  it("is plain where the file says nothing", () => {
    const layout = layoutOf({});
    expect(layout).toMatchObject({
      ...{ tabColor: null, isProtected: false, hasGridlines: true, zoom: 1, isRightToLeft: false },
      frozen: { rows: 0, columns: 0 },
      ...{ rowCount: 1, columnCount: 1 },
    });
  });

  it("has the tab colour, frozen panes, zoom, gridlines and direction of the first view", () => {
    const before =
      '<sheetPr><tabColor rgb="FFC00000"/></sheetPr><sheetViews>' +
      '<sheetView showGridLines="0" rightToLeft="1" zoomScale="85"><pane xSplit="2" ySplit="4" topLeftCell="C9" state="frozen"/></sheetView>' +
      '<sheetView zoomScale="200"/></sheetViews>';
    expect(layoutOf({ before, after: '<sheetProtection sheet="1"/>' })).toMatchObject({
      ...{ tabColor: "#C00000", hasGridlines: false, isRightToLeft: true, zoom: 0.85 },
      ...{ frozen: { rows: 4, columns: 2 }, isProtected: true },
    });
  });

  it("freezes also what was scrolled away before, and nothing where panes are only split", () => {
    const view = (pane: string): SheetLayout["frozen"] =>
      layoutOf({
        before: `<sheetViews><sheetView topLeftCell="A3">${pane}</sheetView></sheetViews>`,
      }).frozen;
    expect(view('<pane ySplit="2" state="frozenSplit"/>')).toEqual({ rows: 4, columns: 0 });
    expect(view('<pane ySplit="2400"/>')).toEqual({ rows: 0, columns: 0 });
  });

  it("has the zoom of the normal view where the sheet shows its page breaks", () => {
    const before =
      '<sheetViews><sheetView view="pageBreakPreview" zoomScale="60" zoomScaleNormal="110"/></sheetViews>';
    expect(layoutOf({ before }).zoom).toBe(1.1);
  });
});

describe("how far a sheet goes", () => {
  const extent = (rows: string, after = "", before = ""): readonly number[] => {
    const styles = stylesIn("游ゴシック", 11);
    const { rowCount, columnCount } = layoutOf({ rows, after, before }, { styles });
    return [rowCount, columnCount];
  };

  it("is to the last content, formula, merged region and line", () => {
    expect(extent(`<row r="3">${text("B3", 0, "○")}</row>`)).toEqual([3, 2]);
    expect(extent('<row r="3"><c r="B3" t="str"><f>""</f><v></v></c></row>')).toEqual([3, 2]);
    expect(extent("", '<mergeCells><mergeCell ref="A1:D9"/></mergeCells>')).toEqual([9, 4]);
    expect(extent('<row r="3"><c r="B3" s="3"/><c r="F3" s="1"/></row>')).toEqual([3, 2]);
  });

  it("is not what whole rows and columns wear, nor what stands far below the content", () => {
    const before = '<cols><col min="1" max="16384" style="3"/></cols>';
    const rows =
      `<row r="2">${text("A2", 0, "○")}</row><row r="9" s="3" customFormat="1"/>` +
      '<row r="1048576"><c r="A1048576" s="3"/><c r="XFD1048576" s="3"/></row>';
    expect(extent(rows, "", before)).toEqual([2, 1]);
  });

  it("is not a merged region over a whole column", () => {
    const [rows] = extent("", '<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>');
    expect(rows).toBe(1000);
  });
});

describe("a sheet that is not there", () => {
  it("is a mistake of whoever asks", () => {
    const views = openSheetViews(openXlsx(workbookBytes({})));
    expect(views.count).toBe(1);
    expect(() => views.layout(1)).toThrow(RangeError);
  });
});
