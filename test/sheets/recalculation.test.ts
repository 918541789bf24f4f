/** The cached values of generated formulas are what a spreadsheet program computes from them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { buildSummarySheets, readPlan, type Book, type Plan } from "../../src/core";
import { applyEdits, createXlsx, openXlsx } from "../../src/xlsx";
import { makePlan } from "../support/makePlan";
import { hasLibreOffice } from "../support/outsideReaders";
import { recalculate } from "../support/recalculate";

const isThere = hasLibreOffice();
const subject = "formulas of the summaries, computed by LibreOffice";
const title = isThere ? subject : `${subject} (skipped: LibreOffice is not installed)`;

/** Every formula cell with what it shows, by sheet and address. */
function listFormulas(book: Book, shown: Book): string[] {
  const sheets = new Map(shown.sheets.map((sheet) => [sheet.name, sheet]));
  return book.sheets.flatMap((sheet) =>
    sheet.rowNumbers.flatMap((row) =>
      sheet
        .cellsInRow(row)
        .filter(({ formula }) => formula !== null)
        .map(({ column, formula }) => {
          const text = sheets.get(sheet.name)?.cell(row, column)?.text ?? "";
          return `${sheet.name} ${row} ${column} ${formula ?? ""} → ${text}`;
        }),
    ),
  );
}

function summarize(bytes: Uint8Array, plan: Plan): Uint8Array {
  const edits = buildSummarySheets(plan).map((spec) => ({ kind: "sheet" as const, spec }));
  return applyEdits(openXlsx(bytes), edits).bytes;
}

function expectSameValues(bytes: Uint8Array): void {
  const { book } = openXlsx(bytes);
  const before = listFormulas(book, book);
  expect(before.length).toBeGreaterThan(20);
  expect(listFormulas(book, recalculate(bytes))).toEqual(before);
}

(isThere ? describe : describe.skip)(title, () => {
  it("agree with their cached values in the sample workbook", () => {
    const sample = readFileSync(join(__dirname, "../../assets/sample/yamaguchi-r3.xlsx"));
    const bytes = new Uint8Array(sample);
    expectSameValues(summarize(bytes, readPlan(openXlsx(bytes).book)));
  }, 120_000);

  it("agree with them where names are patterns, pillars are missing and marks are of two kinds", () => {
    const plan = makePlan({
      municipalities: ["八戸市", "三戸町", "五戸町"],
      measures: [
        { text: "*", pillar: "柱*", isPriority: true, marks: { 八戸市: "budgets" } },
        { text: "=1+1", pillar: "柱?", change: "new", marks: { 三戸町: "participates" } },
        { text: "<>", pillar: null, isRelisted: true, marks: { 三戸町: "budgets" } },
        { text: ">0", pillar: "柱", isPriority: true, change: "expanded", marks: {} },
        {
          text: "~",
          pillar: "~柱",
          project: "*",
          isPriority: true,
          marks: { 八戸市: "participates" },
        },
      ],
    });
    expectSameValues(createXlsx(buildSummarySheets(plan)));
  }, 120_000);
});
