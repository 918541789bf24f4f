/** How sheets of real workbooks look, as two other programs read the same files. */
import { describe, expect, it } from "@jest/globals";
import ExcelJS from "exceljs";
import type { Borders } from "../../src/xlsx";
import { listBooks } from "../host/corpusBooks";
import { drawnByOpenpyxl, type DrawnCell } from "../support/drawnByOpenpyxl";
import { hasOpenpyxl } from "../support/outsideReaders";
import { areaOf, openViews, seeCells, type SeenCell } from "../support/seenCells";

const samples = ["assets/sample/yamaguchi-r3.xlsx", "assets/sample/yamaguchi-r3-ocr.xlsx"];

/** Styles of the lines around a cell: top, right, bottom, left. */
function lines({ top, right, bottom, left }: Borders): (string | null)[] {
  return [top, right, bottom, left].map((line) => line?.style ?? null);
}

describe.each(samples)("%s, read by exceljs", (path) => {
  it("has the fonts, lines and alignments that we draw", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    const { views } = openViews(path);
    workbook.worksheets.forEach((sheet, index) => {
      // exceljs says nothing of cells in the ordinary style.
      const told = (cell: SeenCell): Partial<ExcelJS.Style> =>
        sheet.getCell(cell.row + 1, cell.column + 1).style;
      const seen = seeCells(views, index, areaOf(views, index)).filter(
        (cell) => told(cell).font !== undefined,
      );
      expect(seen.map(ownWords)).toEqual(seen.map((cell) => exceljsWords(cell, told(cell))));
    });
  });

  it("has the heights and widths that we draw", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    const { views } = openViews(path);
    workbook.worksheets.forEach((sheet, index) => {
      const { rows, columns } = views.layout(index);
      for (const { first, last, size } of rows.spans) {
        const heights = [first, last].map((row) => sheet.getRow(row + 1).height * (4 / 3));
        expect(heights.map(Math.round)).toEqual([size, size]);
      }
      for (const { first, size } of columns.spans) {
        // Within a pixel of digits that are 6 to 9 pixels wide.
        const width = sheet.getColumn(first + 1).width ?? Number.NaN;
        expect(size / width).toBeGreaterThan(6);
        expect(size / width).toBeLessThan(9);
      }
    });
  });
});

function exceljsWords(
  { row, column }: SeenCell,
  { font, alignment, border }: Partial<ExcelJS.Style>,
): object {
  const { name, size, bold = false } = font ?? {};
  const { vertical = "bottom", wrapText = false } = alignment ?? {};
  const { top, right, bottom, left } = border ?? {};
  return {
    ...{ row, column, name, size, isBold: bold, isWrapped: wrapText },
    vertical: vertical === "middle" ? "center" : vertical,
    lines: [top, right, bottom, left].map((line) => line?.style ?? null),
  };
}

function ownWords({ row, column, look }: SeenCell): object {
  const { font, isWrapped, vertical, borders } = look;
  const { name, size, isBold } = font;
  return { row, column, name, size, isBold, isWrapped, vertical, lines: lines(borders) };
}

const drawn = hasOpenpyxl() ? [...drawnByOpenpyxl(listBooks(200))] : [];

describe("openpyxl", () => {
  it("opens nearly all of the files, or is not installed and judges none", () => {
    const expected = hasOpenpyxl() ? listBooks(200).length * 0.8 : 0;
    expect(drawn.length).toBeGreaterThanOrEqual(expected);
  });

  it.each(drawn)("finds the looks that we draw in %s", (path, sheets) => {
    const { document, views } = openViews(path);
    for (const { name, cells } of sheets) {
      const index = document.book.sheets.findIndex((sheet) => sheet.name === name);
      const sheet = document.book.sheets[index];
      const theirs = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
      const corners = new Set(sheet?.merges.map(({ top, left }) => `${top} ${left}`));
      const seen = seeCells(views, index, areaOf(views, index)).filter(({ text }) => text !== "");
      const isMerged = (cell: SeenCell): boolean => corners.has(`${cell.row} ${cell.column}`);
      expect(
        seen.map((cell) => comparable(cell, sheet?.isProtected === true, isMerged(cell))),
      ).toEqual(
        seen.map((cell) => {
          const other = theirs.get(`${cell.row} ${cell.column}`);
          return other && translate(other, cell, sheet?.isProtected === true, isMerged(cell));
        }),
      );
    }
  });

  it.each(drawn)("finds the heights and gridlines that we draw in %s", (path, sheets) => {
    const { document, views } = openViews(path);
    for (const { name, heights, hasGridlines } of sheets) {
      const index = document.book.sheets.findIndex((sheet) => sheet.name === name);
      const layout = views.layout(index);
      const sizeOf = (row: number): number =>
        layout.rows.spans.find(({ first, last }) => first <= row && row <= last)?.size ??
        layout.rows.usual;
      expect(layout.hasGridlines).toBe(hasGridlines);
      expect(heights.map(([row]) => [row, sizeOf(row)])).toEqual(
        heights.map(([row, height]) => [row, Math.round((height * 4) / 3)]),
      );
    }
  });
});

function comparable(cell: SeenCell, isProtected: boolean, isMerged: boolean): object {
  const { font, horizontal, vertical, isWrapped, rotation, borders } = cell.look;
  return {
    ...{ row: cell.row, column: cell.column, font: font.name, size: font.size },
    ...{ isBold: font.isBold, isItalic: font.isItalic, horizontal, vertical, isWrapped, rotation },
    isLocked: isProtected && cell.isLocked === true,
    borders: isMerged ? null : lines(borders),
  };
}

/** What openpyxl says in our words; of fonts that a file leaves out it says nothing. */
function translate(
  other: DrawnCell,
  { look }: SeenCell,
  isProtected: boolean,
  isMerged: boolean,
): object {
  const { horizontal, vertical, isWrapped, rotation } = other;
  const isSpread = [horizontal, vertical].some((one) => /justify|distributed/u.test(one));
  return {
    ...other,
    font: other.font ?? look.font.name,
    size: other.size ?? look.font.size,
    horizontal: horizontal === "centerContinuous" ? "across" : horizontal,
    isWrapped: isSpread || isWrapped,
    rotation: rotation === 255 ? "stacked" : rotation > 90 ? 90 - rotation : rotation,
    isLocked: isProtected && other.isLocked,
    borders: isMerged ? null : other.borders,
  };
}
