/** How sheets of real workbooks are drawn: the laws of windows, and what other programs see in the same files. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import ExcelJS from "exceljs";
import fc from "fast-check";
import type { CellRange } from "../../src/core";
import {
  openSheetViews,
  openXlsx,
  type CellLook,
  type SheetViews,
  type ViewCell,
  type XlsxDocument,
} from "../../src/xlsx";
import { listBooks } from "../host/corpusBooks";
import { drawnByOpenpyxl, type DrawnCell } from "../support/drawnByOpenpyxl";
import { hostileWorkbook } from "../support/hostile/hostileWorkbook";
import { hasOpenpyxl } from "../support/outsideReaders";

const samples = ["assets/sample/yamaguchi-r3.xlsx", "assets/sample/yamaguchi-r3-ocr.xlsx"];
const hostile = "the hostile workbook";
const books = [hostile, ...listBooks(60)];

function open(path: string): { document: XlsxDocument; views: SheetViews } {
  const bytes = path === hostile ? hostileWorkbook() : new Uint8Array(readFileSync(path));
  const document = openXlsx(bytes);
  return { document, views: openSheetViews(document) };
}

interface Seen extends Omit<ViewCell, "look"> {
  readonly look: CellLook | undefined;
}

function see(views: SheetViews, sheet: number, area: CellRange): Seen[] {
  const { cells, looks } = views.window(sheet, area);
  return cells.map((cell) => ({ ...cell, look: looks[cell.look] }));
}

/** All of a sheet, but no more than a few thousand cells. */
function areaOf(views: SheetViews, sheet: number): CellRange {
  const { rowCount, columnCount } = views.layout(sheet);
  return {
    ...{ top: 0, left: 0 },
    bottom: Math.min(rowCount, 200) - 1,
    right: Math.min(columnCount, 60) - 1,
  };
}

/** An area cut at a row and at a column. */
function cut(area: CellRange, row: number, column: number): CellRange[] {
  const rows = [
    { ...area, bottom: row },
    { ...area, top: row + 1 },
  ];
  return rows.flatMap((one) => [
    { ...one, right: column },
    { ...one, left: column + 1 },
  ]);
}

describe.each(books)("the windows of %s", (path) => {
  it("are the same cells however an area is cut", () => {
    const { views } = open(path);
    const position = (cell: Seen): number => cell.row * 16_384 + cell.column;
    for (let sheet = 0; sheet < views.count; sheet++) {
      const area = areaOf(views, sheet);
      const whole = see(views, sheet, area);
      fc.assert(
        fc.property(fc.nat(area.bottom), fc.nat(area.right), (row, column) => {
          const pieces = cut(area, row, column).flatMap((piece) => see(views, sheet, piece));
          pieces.sort((a, b) => position(a) - position(b));
          expect(pieces).toEqual(whole);
        }),
        { numRuns: 3 },
      );
    }
  });

  it("show what the book says: texts, kinds, formulas, fills, colours of letters", () => {
    const { document, views } = open(path);
    document.book.sheets.forEach((sheet, index) => {
      const area = areaOf(views, index);
      const seen = see(views, index, area);
      const shown = seen.filter(({ text }) => text !== "");
      const rows = sheet.rowNumbers.filter((row) => row <= area.bottom);
      const cells = rows.flatMap((row) =>
        sheet.cellsInRow(row).filter(({ column, text }) => column <= area.right && text !== ""),
      );
      expect(
        shown.map(({ row, column, text, kind, formula }) => ({ row, column, text, kind, formula })),
      ).toEqual(
        cells.map(({ row, column, text, kind, formula }) => ({ row, column, text, kind, formula })),
      );
      expect(shown.map(colorsOf)).toEqual(
        cells.map(({ fill, runs }) => ({
          fill,
          letters: runs.flatMap(({ text, font }) => Array.from(text, () => font.color)),
        })),
      );
    });
  });

  it("hide the rows and columns that the book says are hidden", () => {
    const { document, views } = open(path);
    document.book.sheets.forEach((sheet, index) => {
      const { rows, columns } = views.layout(index);
      const hidden = (sizes: typeof rows): number[] =>
        sizes.spans.flatMap(({ first, last, size }) =>
          size === 0 ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [],
        );
      if (rows.usual > 0) expect(hidden(rows)).toEqual([...sheet.hiddenRows]);
      if (columns.usual > 0) expect(hidden(columns)).toEqual([...sheet.hiddenColumns]);
    });
  });
});

function colorsOf({ text, runs, look }: Seen): { fill: unknown; letters: unknown[] } {
  const pieces = runs ?? [{ text, font: look?.font }];
  return {
    fill: look?.fill,
    letters: pieces.flatMap((run) => Array.from(run.text, () => run.font?.color)),
  };
}

describe.each(samples)("%s, read by exceljs", (path) => {
  it("has the widths, heights, fonts, lines and alignments that we draw", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    const { views } = open(path);
    workbook.worksheets.forEach((sheet, index) => {
      for (const { row, column, look } of see(views, index, areaOf(views, index))) {
        const { font, alignment, border } = sheet.getCell(row + 1, column + 1);
        expect({ row, column, ...familiar(look) }).toEqual({
          ...{ row, column, name: font.name, size: font.size, isBold: font.bold ?? false },
          isWrapped: alignment?.wrapText ?? false,
          vertical: alignment?.vertical === "middle" ? "center" : (alignment?.vertical ?? "bottom"),
          lines: [border?.top, border?.right, border?.bottom, border?.left].map(
            (line) => line?.style ?? null,
          ),
        });
      }
    });
  });
});

function familiar(look: CellLook | undefined): object {
  const lines = look && [
    look.borders.top,
    look.borders.right,
    look.borders.bottom,
    look.borders.left,
  ];
  return {
    ...{ name: look?.font.name, size: look?.font.size, isBold: look?.font.isBold },
    ...{ isWrapped: look?.isWrapped, vertical: look?.vertical },
    lines: lines?.map((line) => line?.style ?? null),
  };
}

/** Without conditional formats and what openpyxl has other names for. */
function comparable(cell: DrawnCell): object {
  const isSpread = [cell.horizontal, cell.vertical].some((one) => /justify|distributed/u.test(one));
  return {
    ...cell,
    horizontal: cell.horizontal === "centerContinuous" ? "across" : cell.horizontal,
    isWrapped: isSpread || cell.isWrapped,
    rotation: turn(cell.rotation),
    borders: cell.borders.map((style) => (style === "none" ? null : style)),
  };
}

function turn(written: number): number | "stacked" {
  if (written === 255) return "stacked";
  return written > 90 ? 90 - written : written;
}

function ownWords({ row, column, look, isLocked }: Seen, isProtected: boolean): object {
  const borders = look?.borders;
  return {
    ...{ row, column, font: look?.font.name, size: look?.font.size },
    ...{ isBold: look?.font.isBold, isItalic: look?.font.isItalic },
    ...{ horizontal: look?.horizontal, vertical: look?.vertical },
    ...{ isWrapped: look?.isWrapped, rotation: look?.rotation },
    ...(isProtected && { isLocked: isLocked ?? false }),
    borders: [borders?.top, borders?.right, borders?.bottom, borders?.left].map(
      (line) => line?.style ?? null,
    ),
  };
}

/** openpyxl does not open these, or drops the styles of some of their cells. */
const readable = hasOpenpyxl() ? listBooks(60) : [];

if (readable.length === 0) {
  describe("openpyxl", () => {
    it("is not installed, so nobody else says how sheets look", () => expect(readable).toEqual([]));
  });
} else {
  describe.each(readable)("%s, read by openpyxl", (path) => {
    it("looks as we draw it", () => {
      const { document, views } = open(path);
      const drawn = drawnByOpenpyxl(path);
      document.book.sheets.forEach((sheet, index) => {
        const other = drawn.find(({ name }) => name === sheet.name);
        const seen = new Map(
          see(views, index, areaOf(views, index)).map((cell) => [
            `${cell.row} ${cell.column}`,
            cell,
          ]),
        );
        const ours = (other?.cells ?? []).map(({ row, column }) => {
          const cell = seen.get(`${row} ${column}`);
          return cell && ownWords(cell, sheet.isProtected);
        });
        expect(ours).toMatchObject(
          (other?.cells ?? [])
            .map(comparable)
            .map((cell) => (sheet.isProtected ? cell : withoutLock(cell))),
        );
      });
    });
  });
}

function withoutLock(cell: object): object {
  return Object.fromEntries(Object.entries(cell).filter(([key]) => key !== "isLocked"));
}
