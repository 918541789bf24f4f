/** A blank row or column that somebody inserted changes where things stand, not what the plan says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Book, PlanTable, Sheet } from "../../src/core";
import { openXlsx } from "../../src/xlsx";
import { insertColumns } from "../support/insertColumns";
import { insertRows } from "../support/insertRows";
import { layoutChoices } from "../support/layouts/choices";
import { drawLayout } from "../support/layouts/drawLayout";
import { planFacts } from "../support/layouts/facts";
import { readBook } from "../support/readDrawing";

const seed = 20_210_401;

const layouts = fc
  .tuple(planFacts, layoutChoices)
  .map(([facts, choices]) => drawLayout(facts, choices));

/** A sheet by position and a line of it by chance. */
const chance = fc.nat();

describe("a plan with one blank row more", () => {
  it("reads the same, wherever the row is in any layout", () => {
    fc.assert(
      fc.property(layouts, chance, chance, (book, sheet, line) => {
        expectSameWithOne(book, sheet, line, rowsOf, insertRows);
      }),
      { numRuns: 60, seed },
    );
  });

  it.each(["yamaguchi-r3", "yamaguchi-r3-ocr"])("reads the same in %s", (name) => {
    expectSameWith(readSample(name), rowsOf, insertRows);
  });
});

describe("a plan with one blank column more", () => {
  it("reads the same, wherever the column is in any layout", () => {
    fc.assert(
      fc.property(layouts, chance, chance, (book, sheet, line) => {
        expectSameWithOne(book, sheet, line, columnsOf, insertColumns);
      }),
      { numRuns: 60, seed },
    );
  });

  // The rows that a scanner moved stand under other columns than their headings: they would part further.
  it("reads the same in yamaguchi-r3, whose rows stand straight", () => {
    expectSameWith(readSample("yamaguchi-r3"), columnsOf, insertColumns);
  });
});

type Insert = (sheet: Sheet, before: number, count: number) => Sheet;

function readSample(name: string): Book {
  const path = join(__dirname, "..", "..", "assets", "sample", `${name}.xlsx`);
  return openXlsx(new Uint8Array(readFileSync(path))).book;
}

function expectSameWithOne(
  book: Book,
  sheetChance: number,
  lineChance: number,
  linesOf: (sheet: Sheet) => readonly number[],
  insert: Insert,
): void {
  const index = sheetChance % book.sheets.length;
  const lines = book.sheets.slice(index, index + 1).flatMap(linesOf);
  const line = lines[lineChance % lines.length] ?? 0;
  expect(tellWithoutPlaces(insertInto(book, index, line, insert))).toEqual(tellWithoutPlaces(book));
}

/** Inserts one line before each line of the first sheet in turn. */
function expectSameWith(
  book: Book,
  linesOf: (sheet: Sheet) => readonly number[],
  insert: Insert,
): void {
  const before = tellWithoutPlaces(book);
  for (const line of book.sheets.slice(0, 1).flatMap(linesOf)) {
    const after = tellWithoutPlaces(insertInto(book, 0, line, insert));
    expect({ line, ...after }).toEqual({ line, ...before });
  }
}

function insertInto({ sheets }: Book, index: number, line: number, insert: Insert): Book {
  return { sheets: sheets.map((sheet, at) => (at === index ? insert(sheet, line, 1) : sheet)) };
}

/** All lines but the first: before it the whole sheet would move. */
function rowsOf({ rowNumbers }: Sheet): readonly number[] {
  return count(1, rowNumbers.at(-1) ?? 0);
}

function columnsOf(sheet: Sheet): readonly number[] {
  const last = sheet.rowNumbers.map((row) => sheet.cellsInRow(row).at(-1)?.column ?? 0);
  return count(1, Math.max(0, ...last));
}

function count(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function tellWithoutPlaces(book: Book): object {
  const { plan, measures, municipalities } = readBook(book);
  return {
    measures,
    municipalities,
    tables: plan.tables.map(tellTable),
    notes: plan.notes.map(({ code, message }) => `${code} ${message}`),
  };
}

function tellTable({
  title,
  area,
  fiscalYear,
  legend,
  columns,
  municipalities,
}: PlanTable): object {
  return {
    title: title?.value,
    area,
    year: fiscalYear?.value,
    legend: legend.entries.map(({ look, meaning }) => ({ look, meaning })),
    // A column inserted under a heading that is merged over two columns shares it.
    fields: new Set(columns.map(({ field, heading }) => `${field} ${heading}`)),
    layers: municipalities.map((one) => one.columns.map(({ layer }) => layer)),
  };
}
