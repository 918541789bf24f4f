/** Laws of what moves contents: a slipped row is brought back, a merged mark is taken apart, and the plan says the same. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  checkPlan,
  proposeFixes,
  readPlan,
  splitPlans,
  type Book,
  type Edit,
  type ExpectedCell,
  type Measure,
  type Note,
  type Plan,
  type Sheet,
} from "../../src/core";
import { applyEdits, openXlsx } from "../../src/xlsx";
import { BookDraft } from "../damage/bookDraft";
import { makeGoodBook, type GoodBook } from "../damage/goodBooks";
import { allRows, isMerged, type TargetRow } from "../damage/targets";
import { applyToBook } from "../support/applyToBook";

const seed = 20_210_401;

const books = Array.from({ length: 12 }, (_, index) => makeGoodBook(700 + index));
/** By position, so that a counterexample can be read. */
const goodBook = fc.nat({ max: books.length - 1 });
const chance = fc.nat();

describe("a row that slipped", () => {
  const whence = fc.constantFrom("row", "measure");
  const slip = fc.tuple(goodBook, chance, whence, fc.constantFrom(1, 2, -1));

  it("is as good as new when the fix of S09 has brought it back", () => {
    let mended = 0;
    fc.assert(
      fc.property(slip, ([position, at, from, offset]) => {
        const good = bookAt(position);
        const slipped = slipRow(good, at, from === "row", offset);
        const fix = slipped === null ? [] : proposeFor("S09", slipped);
        if (slipped === null || fix.length === 0) return;
        const after = readPlan(applyToBook(slipped, fix));
        expect(after.notes.filter(({ code }) => code === "S09")).toEqual([]);
        expect(tellPlan(after)).toEqual(tellPlan(good.plan));
        mended += 1;
      }),
      { numRuns: 150, seed },
    );
    expect(mended).toBeGreaterThan(40);
  });
});

describe("marks merged over rows", () => {
  const merge = fc.tuple(goodBook, chance, chance, fc.constantFrom(2, 3));

  it("count as before, merged and when the fix of S05 has taken them apart", () => {
    let mended = 0;
    fc.assert(
      fc.property(merge, ([position, at, column, height]) => {
        const good = bookAt(position);
        const merged = mergeMarks(good, at, column, height);
        const fix = merged === null ? [] : proposeFor("S05", merged);
        if (merged === null || fix.length === 0) return;
        const after = readPlan(applyToBook(merged, fix));
        expect(after.notes.filter(({ code }) => code === "S05")).toEqual([]);
        expect(tellPlan(readPlan(merged))).toEqual(tellPlan(good.plan));
        expect(tellPlan(after)).toEqual(tellPlan(good.plan));
        mended += 1;
      }),
      { numRuns: 200, seed },
    );
    expect(mended).toBeGreaterThan(20);
  });
});

describe("the sample as a file", () => {
  const path = join(__dirname, "..", "..", "assets", "sample", "yamaguchi-r3.xlsx");
  const bytes = new Uint8Array(readFileSync(path));
  const plan = readPlan(openXlsx(bytes).book);

  it("says the same when a row was moved aside and the fix brought it back", () => {
    const movable = slippableRows(bytes);
    fc.assert(
      fc.property(fc.constantFrom(...movable), fc.constantFrom(1, 2), (row, offset) => {
        const slipped = writeEdits(bytes, [moveAside(openXlsx(bytes).book, row, offset)]);
        const fix = proposeFor("S09", openXlsx(slipped).book);
        expect(fix).toHaveLength(1);
        const after = readPlan(openXlsx(writeEdits(slipped, fix)).book);
        expect(after.notes).toEqual(plan.notes);
        expect(tellPlan(after)).toEqual(tellPlan(plan));
      }),
      { numRuns: 6, seed },
    );
  });
});

describe("the plans of a workbook", () => {
  /** Tables of two years and several areas side by side, as a workbook may hold them. */
  const workbook = fc.array(fc.tuple(goodBook, fc.constantFrom(2021, 2022, null)), {
    minLength: 1,
    maxLength: 4,
  });

  it("share the tables and notes among them, each once and in their order, and are no further split", () => {
    fc.assert(
      fc.property(workbook, (parts) => {
        const whole = joinPlans(parts.map(([position, year]) => dated(bookAt(position), year)));
        const plans = splitPlans(whole);
        expect(
          sortedBy(
            plans.flatMap(({ tables }) => tables),
            whole.tables,
          ),
        ).toEqual(whole.tables);
        expect(
          sortedBy(
            plans.flatMap(({ notes }) => notes),
            whole.notes,
          ),
        ).toEqual(whole.notes);
        for (const one of plans) {
          expect(sortedBy(one.tables, whole.tables)).toEqual(one.tables);
          expect(splitPlans(one)).toEqual([one]);
        }
        const [main, ...others] = plans.map(({ tables }) => tables[0]?.fiscalYear?.value ?? 0);
        expect(main).toBe(Math.max(main ?? 0, ...others));
      }),
      { numRuns: 60, seed },
    );
  });
});

/** The plan of a book under the name of a sheet of its own, with another year where one is given. */
function dated({ name, plan }: GoodBook, year: number | null): Plan {
  return {
    notes: [],
    tables: plan.tables.map((table) => ({
      ...table,
      sheet: `${name} ${table.sheet}`,
      ...(year !== null && { fiscalYear: { value: year, at: { sheet: name, row: 0, column: 0 } } }),
    })),
  };
}

/** One note for each table, so that notes can be followed. */
function joinPlans(plans: readonly Plan[]): Plan {
  const tables = plans.flatMap((plan) => plan.tables);
  const notes = tables.map(({ sheet }, row): Note => {
    return { code: "S09", message: "mark", at: { sheet, row, column: 0 }, data: {}, related: [] };
  });
  return { tables, notes };
}

function sortedBy<T>(list: readonly T[], order: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

function bookAt(position: number): GoodBook {
  const book = books[position];
  if (book === undefined) throw new Error(`No book ${String(position)}`);
  return book;
}

/** The book with one row moved aside, from its first cell or its measure on; null where something is in the way. */
function slipRow(good: GoodBook, at: number, isWhole: boolean, offset: number): Book | null {
  const target = pickFrom(allRows(good), at);
  const sheet = sheetOf(good.book, target);
  if (target === undefined || sheet === undefined) return null;
  const { row } = target.row;
  const { left, right } = target.table.range;
  const from = isWhole ? left : target.measures[0].source.at.column;
  const isFree = (column: number): boolean =>
    column >= 0 && !isMerged(good, { sheet: sheet.name, row, column });
  const columns = count(Math.min(from, from + offset), right + Math.max(0, offset));
  const isBlankBefore = count(from + offset, from - 1).every(
    (column) => sheet.cell(row, column) === undefined,
  );
  if (!columns.every(isFree) || !isBlankBefore) return null;
  const draft = new BookDraft(good.book);
  draft.sheet(sheet.name).shiftRow(row, from, offset);
  return draft.build();
}

/** The book with a mark that consecutive rows share merged over them; null where they share none. */
function mergeMarks(good: GoodBook, at: number, column: number, height: number): Book | null {
  const rows = allRows(good);
  const target = pickFrom(rows, at);
  const mark = pickFrom(target?.row.marks ?? [], column);
  if (target === undefined || mark === undefined) return null;
  const places = count(mark.at.row, mark.at.row + height - 1).map((row) => ({ ...mark.at, row }));
  const isShared = places.every(
    (place) =>
      !isMerged(good, place) &&
      rows.some(
        ({ table, row }) =>
          table === target.table &&
          row.marks.some(
            (one) =>
              one.at.row === place.row &&
              one.at.column === place.column &&
              one.raw === mark.raw &&
              one.color === mark.color,
          ),
      ),
  );
  if (!isShared) return null;
  const draft = new BookDraft(good.book);
  for (const place of places.slice(1)) draft.write(place, { text: "" });
  const { row: top, column: left } = mark.at;
  draft.sheet(mark.at.sheet).merges.push({ top, left, bottom: top + height - 1, right: left });
  return draft.build();
}

function proposeFor(code: string, book: Book): readonly Edit[] {
  const plan = readPlan(book);
  const findings = checkPlan(plan).filter((finding) => finding.code === code);
  return proposeFixes(findings, plan, "ask").edits;
}

/** What the plan says, without the places; the rows of the sheet stay, since nothing moves up or down. */
function tellPlan({ tables }: Plan): readonly object[] {
  return tables.map((table) => table.measures.map(tellMeasure));
}

function tellMeasure(measure: Measure): object {
  const { row, text, change, isRelisted, isPriority, participation } = measure;
  return {
    ...{ row, text, change, isRelisted, isPriority },
    pillar: measure.pillar?.value,
    policyArea: measure.policyArea?.value,
    initiative: measure.initiative?.value,
    project: measure.project?.value,
    tags: measure.tags.map(({ raw }) => raw),
    who: [...participation],
  };
}

/** Rows of the sample that begin with their measure, and whose cells from there on are in no merged region. */
function slippableRows(bytes: Uint8Array): readonly number[] {
  const { book } = openXlsx(bytes);
  const [table] = readPlan(book).tables;
  const sheet = book.sheets.find(({ name }) => name === table?.sheet);
  return (table?.rows ?? [])
    .map(({ row }) => row)
    .filter((row) => sheet?.cellsInRow(row)[0]?.column === measureColumn)
    .filter((row) =>
      sheet?.merges.every(
        ({ top, bottom, right }) => row < top || row > bottom || right < measureColumn,
      ),
    );
}

/** D: 取組の方向性. */
const measureColumn = 3;

function moveAside({ sheets }: Book, row: number, offset: number): Edit {
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error("The sample has no sheet");
  const moving = sheet.cellsInRow(row).filter(({ column }) => column >= measureColumn);
  const expected = (column: number): string => sheet.cell(row, column)?.text ?? "";
  const copies = moving.map(({ column, text }) => {
    const target = column + offset;
    return {
      from: { row, column, expected: text },
      to: { row, column: target, expected: expected(target) },
    };
  });
  const targets = new Set(copies.map(({ to }) => to.column));
  const cleared = copies
    .map(({ from }): ExpectedCell => from)
    .filter(({ column }) => !targets.has(column));
  return { kind: "move", sheet: sheet.name, unmerged: [], copies, cleared };
}

function writeEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  return applyEdits(openXlsx(bytes), edits).bytes;
}

function sheetOf({ sheets }: Book, target: TargetRow | undefined): Sheet | undefined {
  return sheets.find(({ name }) => name === target?.table.sheet);
}

function pickFrom<T>(list: readonly T[], at: number): T | undefined {
  return list[at % Math.max(1, list.length)];
}

function count(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
