/** Formulas of the summary sheets, typed in anew through the client, have the values that the engine computed. */
import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { buildSummarySheets, readPlan } from "../../src/core";
import { applyEdits, openXlsx } from "../../src/xlsx";
import { withExcel } from "./openExcel";

/** The sample with all its summary sheets. */
function summarizedSample(): Uint8Array {
  const bytes = readFileSync("assets/sample/yamaguchi-r3.xlsx");
  const document = openXlsx(bytes);
  const edits = buildSummarySheets(readPlan(document.book)).map((spec) => ({
    kind: "sheet" as const,
    spec,
  }));
  return applyEdits(document, edits).bytes;
}

/** What each cell with a formula shows, in the order of sheets, rows and columns. */
function shownByFormulas(bytes: Uint8Array): string[] {
  return openXlsx(bytes).book.sheets.flatMap((sheet) =>
    sheet.rowNumbers.flatMap((row) =>
      sheet
        .cellsInRow(row)
        .filter(({ formula }) => formula !== null)
        .map(({ column, text }) => `${sheet.name} ${row} ${column}: ${text}`),
    ),
  );
}

describe("the host's own arithmetic", () => {
  it("agrees with the engine on every formula of the summaries", async () => {
    const workbook = summarizedSample();
    await withExcel({ workbook }, async (host) => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        for (const sheet of worksheets.items) {
          const used = sheet.getUsedRange().load("formulas,rowIndex,columnIndex");
          await context.sync();
          for (const [i, row] of (used.formulas as unknown[][]).entries()) {
            for (const [j, formula] of row.entries()) {
              if (typeof formula !== "string" || !formula.startsWith("=")) continue;
              const at = sheet.getCell(used.rowIndex + i, used.columnIndex + j);
              at.values = [[0]];
              at.formulas = [[formula]];
            }
          }
        }
        await context.sync();
      });
      const before = shownByFormulas(workbook);
      expect(before.length).toBeGreaterThan(50);
      expect(shownByFormulas(host.save())).toEqual(before);
    });
  });
});
