/** Whatever is moved wherever: nothing is lost, nothing else changes, and the way back leads back. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { applyToBook } from "../../../test/support/applyToBook";
import { hostileWorkbook } from "../../../test/support/hostile/hostileWorkbook";
import { findPackageProblems } from "../../../test/support/packageProblems";
import { allCells } from "../../../test/support/plainBook";
import { differingParts } from "../../../test/support/readParts";
import type { Book, Cell, CellAddress, Edit, ExpectedCell, MoveEdit } from "../../core";
import { openXlsx } from "../read/openXlsx";
import { applyEdits } from "./applyEdits";

const sheet = "取組一覧";
const source = hostileWorkbook();
const document = openXlsx(source);

/** Cells without formulas and number formats: shared, rich with ふりがな, inline, empty, missing in row, missing row. */
const places: readonly CellAddress[] = [
  [0, 0],
  [1, 0],
  [1, 3],
  [1, 4],
  [4, 0],
  [4, 2],
  [4, 3],
  [5, 0],
  [5, 3],
  [4, 9],
  [5, 1],
  [11, 2],
  [30, 4],
].map(([row = 0, column = 0]) => ({ row, column }));

function cellAt(book: Book, { row, column }: CellAddress): Cell | undefined {
  return book.sheets[0]?.cell(row, column);
}

function expected(book: Book, { row, column }: CellAddress): ExpectedCell {
  return { row, column, expected: cellAt(book, { row, column })?.text ?? "" };
}

function move(change: Partial<MoveEdit>): MoveEdit {
  return { kind: "move", sheet, unmerged: [], copies: [], cleared: [], ...change };
}

/** Brings the content of each place to that of the same number in another order of them. */
function permute(book: Book, from: readonly CellAddress[], to: readonly CellAddress[]): MoveEdit {
  const copies = from.flatMap((place, index) => {
    const target = to[index];
    if (target === undefined) return [];
    return [{ from: expected(book, place), to: expected(book, target) }];
  });
  return move({ copies });
}

const order = fc.shuffledSubarray([...places], { minLength: 2, maxLength: places.length });

/** Texts and runs by address; what a host in memory and one with a file must agree in. */
function contents(book: Book): unknown {
  return book.sheets.map((one) =>
    allCells(one).map(({ row, column, text, runs, formula, fill }) => [
      [row, column, text, formula, fill],
      runs,
    ]),
  );
}

describe("moving contents about", () => {
  it("keeps each of them, and every other cell", () => {
    fc.assert(
      fc.property(order, (from) => {
        const to = [...from.slice(1), ...from.slice(0, 1)];
        const edit = permute(document.book, from, to);
        const { bytes } = applyEdits(document, [edit]);
        const moved = openXlsx(bytes).book;
        expect(findPackageProblems(bytes)).toEqual([]);
        from.forEach((place, index) => {
          const target = cellAt(moved, to[index] ?? place);
          const before = cellAt(document.book, place);
          expect([target?.text, target?.runs]).toEqual([before?.text, before?.runs]);
        });
        expect(contents(moved)).toEqual(contents(applyToBook(document.book, [edit])));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("and back again gives the same texts and looks, and strings and styles no part that was not there", () => {
    fc.assert(
      fc.property(order, (from) => {
        const to = [...from].reverse();
        const there = applyEdits(document, [permute(document.book, from, to)]).bytes;
        const opened = openXlsx(there);
        const back = applyEdits(opened, [permute(opened.book, to, from)]).bytes;
        expect(contents(openXlsx(back).book)).toEqual(contents(document.book));
        expect(findPackageProblems(back)).toEqual([]);
        const kept = ["sharedStrings", "styles", "worksheets/sheet1"].map((one) => `xl/${one}.xml`);
        // Formulas look at what has moved.
        const touched = [...kept, "xl/workbook.xml"];
        expect(differingParts(source, back).filter((part) => !touched.includes(part))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("does what the same edits do to a book in memory, whatever moves, is cleared and unmerged", () => {
    const roles = fc.record({
      order: fc.shuffledSubarray([...places], { minLength: 4, maxLength: places.length }),
      sources: fc.array(fc.constantFrom(...places), { maxLength: 4 }),
      cleared: fc.nat(2),
      unmerged: fc.subarray([
        { top: 0, left: 0, bottom: 0, right: 4 },
        { top: 5, left: 0, bottom: 7, right: 0 },
      ]),
    });
    fc.assert(
      fc.property(roles, (role) => {
        const { length } = role.sources;
        const cleared = role.order.slice(length, length + role.cleared);
        const copies = role.sources.map((place, index) => ({
          from: expected(document.book, place),
          to: expected(document.book, role.order[index] ?? place),
        }));
        const edit: Edit = move({
          copies,
          cleared: cleared.map((place) => expected(document.book, place)),
          unmerged: role.unmerged,
        });
        const { bytes } = applyEdits(document, [edit]);
        const moved = openXlsx(bytes).book;
        const inMemory = applyToBook(document.book, [edit]);
        expect(findPackageProblems(bytes)).toEqual([]);
        expect(contents(moved)).toEqual(contents(inMemory));
        expect(moved.sheets[0]?.merges).toEqual(inMemory.sheets[0]?.merges);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
