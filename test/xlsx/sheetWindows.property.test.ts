/** The laws of windows, over real workbooks and the hostile one. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CellRange } from "../../src/core";
import { openSheetViews, openXlsx, type LineSizes } from "../../src/xlsx";
import { listBooks } from "../host/corpusBooks";
import { hostileWorkbook } from "../support/hostile/hostileWorkbook";
import { areaOf, openViews, seeCells, type OpenedViews, type SeenCell } from "../support/seenCells";

const hostile = "the hostile workbook";

function open(path: string): OpenedViews {
  if (path !== hostile) return openViews(path);
  const document = openXlsx(hostileWorkbook());
  return { document, views: openSheetViews(document) };
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

const position = ({ row, column }: SeenCell): number => row * 16_384 + column;

describe.each([hostile, ...listBooks(200)])("the windows of %s", (path) => {
  it("are the same cells however an area is cut", () => {
    const { views } = open(path);
    for (let sheet = 0; sheet < views.count; sheet++) {
      const area = areaOf(views, sheet);
      const whole = seeCells(views, sheet, area);
      fc.assert(
        fc.property(fc.nat(area.bottom), fc.nat(area.right), (row, column) => {
          const pieces = cut(area, row, column).flatMap((piece) => seeCells(views, sheet, piece));
          expect(pieces.sort((a, b) => position(a) - position(b))).toEqual(whole);
        }),
        { numRuns: 3 },
      );
    }
  });

  it("show what the book says: texts, kinds, formulas, fills, colours of letters", () => {
    const { document, views } = open(path);
    document.book.sheets.forEach((sheet, index) => {
      const area = areaOf(views, index);
      const seen = seeCells(views, index, area).filter(({ text }) => text !== "");
      const inBook = sheet.rowNumbers
        .filter((row) => row <= area.bottom)
        .flatMap((row) => sheet.cellsInRow(row))
        .filter(({ column, text }) => column <= area.right && text !== "");
      expect(seen.map(summary)).toEqual(
        inBook.map(({ row, column, text, kind, formula, fill, runs }) => ({
          ...{ row, column, text, kind, formula, fill },
          letters: runs.flatMap((run) => Array.from(run.text, () => run.font.color)),
        })),
      );
    });
  });

  it("hide the rows and columns that the book says are hidden", () => {
    const { document, views } = open(path);
    document.book.sheets.forEach((sheet, index) => {
      const { rows, columns } = views.layout(index);
      // Sheets that hide all rows but some say so once; a book leaves that out.
      if (rows.usual > 0) expect(hiddenIn(rows)).toEqual([...sheet.hiddenRows]);
      if (columns.usual > 0) expect(hiddenIn(columns)).toEqual([...sheet.hiddenColumns]);
    });
  });
});

function summary({ row, column, text, kind, formula, look, runs }: SeenCell): object {
  const pieces = runs ?? [{ text, font: look.font }];
  return {
    ...{ row, column, text, kind, formula, fill: look.fill },
    letters: pieces.flatMap((run) => Array.from(run.text, () => run.font.color)),
  };
}

function hiddenIn({ spans }: LineSizes): number[] {
  return spans.flatMap(({ first, last, size }) =>
    size === 0 ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [],
  );
}
