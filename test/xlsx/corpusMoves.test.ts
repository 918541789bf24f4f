/** Moves contents about in workbooks that nobody here made: the file says afterwards what a book in memory says. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import {
  contains,
  Failure,
  type Book,
  type Cell,
  type ExpectedCell,
  type MoveEdit,
  type Sheet,
} from "../../src/core";
import { applyEdits, openXlsx, type XlsxDocument } from "../../src/xlsx";
import { applyToBook } from "../support/applyToBook";
import { hasLibreOffice, openedByLibreOffice } from "../support/outsideReaders";
import { findPackageProblems } from "../support/packageProblems";
import { allCells } from "../support/plainBook";
import { differingParts } from "../support/readParts";

const corpus = join(__dirname, "../../../shared/corpus");
const paths = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.xls[xm]$/u.test(name),
    )
  : [];
if (paths.length === 0)
  process.stderr.write("skipped: no corpus of workbooks beside the project\n");

interface MovedFile {
  readonly document: XlsxDocument;
  readonly before: Uint8Array;
  readonly edits: readonly MoveEdit[];
}

function openFile(path: string): MovedFile | null {
  const before = new Uint8Array(readFileSync(join(corpus, path)));
  try {
    const document = openXlsx(before);
    const edits = document.book.sheets.flatMap(shiftTexts);
    return edits.length === 0 ? null : { document, before, edits };
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** Takes all regions of a sheet apart, and brings each of some texts to where the next one is; the last one is cleared. */
function shiftTexts(sheet: Sheet): MoveEdit[] {
  const texts = allCells(sheet).filter((cell) => isFree(sheet, cell));
  const some = texts.slice(0, 40);
  const copies = some.slice(1).map((to, index) => {
    const from = some[index] ?? to;
    return { from: expectedOf(from), to: expectedOf(to) };
  });
  const cleared = some.slice(0, 1).map(expectedOf);
  return some.length === 0
    ? []
    : [{ kind: "move", sheet: sheet.name, unmerged: sheet.merges, copies, cleared }];
}

function isFree(sheet: Sheet, cell: Cell): boolean {
  const isCovered = sheet.merges.some(
    (range) => contains(range, cell) && (range.top !== cell.row || range.left !== cell.column),
  );
  return cell.kind === "text" && cell.formula === null && !isCovered;
}

function expectedOf({ row, column, text }: Cell): ExpectedCell {
  return { row, column, expected: text };
}

function textsOf(book: Book): unknown {
  return book.sheets.map((sheet) => ({
    cells: allCells(sheet).map(({ row, column, text, formula }) => [row, column, text, formula]),
    merges: sheet.merges,
  }));
}

/** The file with the moves done, or the reason why not. */
function applyMoves({ document, edits }: MovedFile): Uint8Array | string {
  try {
    return applyEdits(document, edits, { ignoresProtection: true }).bytes;
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

const moved = new Map(
  paths.flatMap((path) => {
    const file = openFile(path);
    return file === null ? [] : [[path, { ...file, after: applyMoves(file) }] as const];
  }),
);
const written = [...moved].flatMap(([path, { after, ...file }]) =>
  typeof after === "string" ? [] : [{ path, ...file, after }],
);

(moved.size > 0 ? describe : describe.skip)("moving texts in a real workbook", () => {
  it("is refused only for what a move cannot do: headings of tables, formats, regions of one formula", () => {
    const refusals = [...moved].flatMap(([path, { after }]) =>
      typeof after === "string" ? [[path, after]] : [],
    );
    const known = ["cell-table-header", "cell-formatted", "cell-formula"];
    expect(refusals.filter(([, code]) => !known.includes(code ?? ""))).toEqual([]);
    expect(written.length).toBeGreaterThan(moved.size / 2);
  });

  it.each(written)("$path: says the same as a book in memory", ({ document, edits, after }) => {
    expect(textsOf(openXlsx(after).book)).toEqual(textsOf(applyToBook(document.book, edits)));
  });

  it.each(written)("$path: is as sound as before, and differs only where it must", (file) => {
    const old = new Set(findPackageProblems(file.before));
    expect(findPackageProblems(file.after).filter((problem) => !old.has(problem))).toEqual([]);
    const parts = differingParts(file.before, file.after);
    // The workbook's own part where formulas look at what has moved.
    const mayDiffer = /(?:^|\/)(?:styles|sharedStrings|sheet|workbook)\d*\.xml$/iu;
    expect(parts.filter((part) => !mayDiffer.test(part))).toEqual([]);
  });

  (hasLibreOffice() ? it : it.skip)(
    "LibreOffice opens all that it opened before",
    () => {
      const name = (path: string): string => path.replaceAll("/", "_");
      const after = new Map(written.map((file) => [name(file.path), file.after]));
      const before = new Map(written.map((file) => [name(file.path), file.before]));
      const opened = new Set(openedByLibreOffice(after));
      const refused = [...before].filter(([path]) => !opened.has(path));
      expect(refused.length === 0 ? [] : openedByLibreOffice(new Map(refused))).toEqual([]);
    },
    600_000,
  );
});
