/** Edits real and odd workbooks that nobody here made, and holds every one of them to "nothing else changes". */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { Failure, type Book, type Cell, type Edit, type Sheet } from "../../src/core";
import { applyEdits, openXlsx } from "../../src/xlsx";
import {
  hasLibreOffice,
  hasOpenpyxl,
  openedByLibreOffice,
  openedByOpenpyxl,
} from "../support/outsideReaders";
import { findPackageProblems } from "../support/packageProblems";
import { allCells, plainBook } from "../support/plainBook";
import { differingParts } from "../support/readParts";
import { sampleSummary } from "../support/sampleSummary";

const corpus = join(__dirname, "../../../shared/corpus");
const files = existsSync(corpus) ? locateWorkbooks(corpus) : [];
if (files.length === 0)
  process.stderr.write("skipped: no corpus of workbooks beside the project\n");

function locateWorkbooks(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return locateWorkbooks(path);
    return /\.xls[xm]$/u.test(entry.name) ? [path] : [];
  });
}

interface EditedFile {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly edits: readonly Edit[];
}

const newColor = "#12AB34";

/** Colours the last letter of one text cell and the whole of another, and adds a sheet. */
function editFile(before: Uint8Array): EditedFile | null {
  const document = open(before);
  if (document === null) return null;
  const targets = textCells(document.book);
  const edits: Edit[] = targets.map(({ sheet, cell }, index) => ({
    kind: "color",
    at: { sheet: sheet.name, row: cell.row, column: cell.column },
    expected: cell.text,
    spans: [
      { start: index === 0 ? cell.text.length - 1 : 0, end: cell.text.length, color: newColor },
    ],
  }));
  edits.push({ kind: "sheet", spec: sampleSummary });
  const { bytes } = applyEdits(document, edits, { ignoresProtection: true });
  return { before, after: bytes, edits };
}

function open(bytes: Uint8Array) {
  try {
    return openXlsx(bytes);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

function textCells(book: Book): { sheet: Sheet; cell: Cell }[] {
  const cells = book.sheets.flatMap((sheet) =>
    allCells(sheet)
      .filter(({ kind, formula }) => kind === "text" && formula === null)
      .map((cell) => ({ sheet, cell })),
  );
  const first = cells[0];
  const last = cells.at(-1);
  return first === undefined || last === undefined || first === last ? cells : [first, last];
}

const edited = new Map(
  files.flatMap((path) => {
    const file = editFile(new Uint8Array(readFileSync(path)));
    return file === null ? [] : [[path.slice(path.lastIndexOf("/") + 1), file] as const];
  }),
);

const whenThereAreFiles = edited.size > 0 ? describe : describe.skip;

whenThereAreFiles("editing a real workbook", () => {
  const names = [...edited.keys()];
  const file = (name: string): EditedFile => {
    const found = edited.get(name);
    if (found === undefined) throw new Error(name);
    return found;
  };

  it.each(names)("%s: every other cell reads as before, the edited ones as asked", (name) => {
    const { before, after, edits } = file(name);
    const old = plainBook(openXlsx(before).book);
    const now = plainBook(openXlsx(after).book);
    expect(now).toHaveLength(old.length + 1);
    const changed = new Set(
      edits.map((edit) => ("at" in edit ? keyOf(edit.at.sheet, edit.at) : "")),
    );
    old.forEach((sheet, index) => {
      const same = (cells: readonly Cell[]): Cell[] =>
        cells.filter((cell) => !changed.has(keyOf(sheet.name, cell)));
      expect(now[index]?.frame).toEqual(sheet.frame);
      expect(same(now[index]?.cells ?? [])).toEqual(same(sheet.cells));
    });
    for (const edit of edits) {
      if (edit.kind !== "color") continue;
      const cells = now.find((sheet) => sheet.name === edit.at.sheet)?.cells ?? [];
      const cell = cells.find(
        ({ row, column }) => row === edit.at.row && column === edit.at.column,
      );
      expect(cell?.text).toBe(edit.expected);
      expect(cell?.runs.at(-1)?.font.color).toBe(newColor);
    }
  });

  it.each(names)("%s: no part differs but those that hold the change", (name) => {
    const { before, after, edits } = file(name);
    const parts = differingParts(before, after);
    const mayDiffer =
      /(?:^|\/)(?:\[Content_Types\]\.xml|workbook\d*\.xml(?:\.rels)?|styles\d*\.xml|sharedStrings\d*\.xml|sheet\d*\.xml)$/iu;
    expect(parts.filter((part) => !mayDiffer.test(part))).toEqual([]);
    const editedSheets = new Set(edits.flatMap((edit) => ("at" in edit ? [edit.at.sheet] : [])));
    const sheetParts = parts.filter((part) => /sheet\d*\.xml$/iu.test(part));
    expect(sheetParts).toHaveLength(editedSheets.size + 1);
  });

  it.each(names)(
    "%s: nothing is there that Excel would call damaged and was not before",
    (name) => {
      const { before, after } = file(name);
      const old = new Set(findPackageProblems(before));
      expect(findPackageProblems(after).filter((problem) => !old.has(problem))).toEqual([]);
    },
  );

  it.each(names)("%s: the same edits once more give the identical file", (name) => {
    const { after, edits } = file(name);
    expect(applyEdits(openXlsx(after), edits, { ignoresProtection: true }).bytes).toBe(after);
  });

  const pick = (side: "before" | "after"): Map<string, Uint8Array> =>
    new Map(names.map((name) => [name, file(name)[side]]));

  (hasLibreOffice() ? it : it.skip)(
    "LibreOffice opens all that it opened before",
    () => {
      const opened = new Set(openedByLibreOffice(pick("after")));
      const refused = [...pick("before")].filter(([name]) => !opened.has(name));
      expect(refused.length === 0 ? [] : openedByLibreOffice(new Map(refused))).toEqual([]);
    },
    600_000,
  );

  (hasOpenpyxl() ? it : it.skip)(
    "openpyxl opens all that it opened before, with the new sheet",
    () => {
      const before = openedByOpenpyxl(pick("before"));
      const after = openedByOpenpyxl(pick("after"));
      for (const [name, tabs] of before) {
        // It sees no sheets in Strict workbooks, and so cannot place names that belong to one.
        if (tabs.length > 0)
          expect([name, after.get(name)]).toEqual([name, [...tabs, sampleSummary.name]]);
      }
    },
    600_000,
  );
});

function keyOf(sheet: string, { row, column }: { row: number; column: number }): string {
  return `${row} ${column} ${sheet}`;
}
