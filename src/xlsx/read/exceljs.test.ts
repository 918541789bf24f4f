import { describe, expect, it } from "@jest/globals";
import ExcelJS from "exceljs";
import fc from "fast-check";
import type { Sheet } from "../../core";
import { openXlsx } from "./openXlsx";

/** What another program wrote, read by us: the first sheet of a workbook made with exceljs. */
async function writtenByExceljs(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Sheet> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet("取組一覧"));
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const [sheet] = openXlsx(bytes).book.sheets;
  if (sheet === undefined) throw new Error("a workbook without sheets is refused before");
  return sheet;
}

/** Not _x000D_: exceljs writes it as it is, which means a carriage return. */
const word = fc
  .string({
    unit: fc.constantFrom("○", "山", "a", " ", "\n", "&", "<", '"', "𠮷", "　"),
  })
  .filter((text) => text !== "");

describe("a workbook that exceljs wrote", () => {
  it("shows the texts that were put in", async () => {
    const cell = fc.record({ row: fc.nat(20), column: fc.nat(20), text: word });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 15 }), async (cells) => {
        const sheet = await writtenByExceljs((target) => {
          for (const { row, column, text } of cells) {
            target.getCell(row + 1, column + 1).value = text;
          }
        });
        const last = new Map(cells.map((one) => [`${one.row} ${one.column}`, one.text]));
        for (const [key, text] of last) {
          const [row = 0, column = 0] = key.split(" ").map(Number);
          expect(sheet.cell(row, column)?.text).toBe(text);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("has the runs, looks, merges and formulas that were put in", async () => {
    const sheet = await writtenByExceljs((target) => {
      target.getCell("A1").value = {
        richText: [
          { text: "新規の取組", font: { bold: true, color: { argb: "FFC00000" } } },
          { text: "\n継続の取組" },
        ],
      };
      target.getCell("B1").value = { formula: "1+1", result: 2 };
      target.getCell("B1").numFmt = "0.00";
      target.getCell("C1").value = "○";
      target.getCell("C1").font = { strike: true, color: { theme: 1 } };
      target.getCell("C1").fill = {
        type: "pattern",
        pattern: "solid",
        fgColor: { argb: "FFFFFF00" },
      };
      target.getCell("D1").value = new Date(Date.UTC(2021, 3, 1));
      target.getCell("D1").numFmt = 'ggge"年"m"月"d"日"';
      target.mergeCells("A2:C3");
      target.getCell("A5").value = 1;
      target.getRow(5).hidden = true;
      target.getColumn(7).hidden = true;
    });
    const looks = sheet.cellsInRow(0).map(({ text, kind, formula, fill, runs }) => ({
      ...{ text, kind, formula, fill },
      runs: runs.map(({ text: run, font }) => [run, font.color, font.isBold, font.isStruck]),
    }));
    expect(looks.slice(0, 3)).toEqual([
      {
        ...{ text: "新規の取組\n継続の取組", kind: "text", formula: null, fill: null },
        runs: [
          ["新規の取組", "#C00000", true, false],
          ["\n継続の取組", "#000000", false, false],
        ],
      },
      {
        ...{ text: "2.00", kind: "number", formula: "1+1", fill: null },
        runs: [["2.00", "#000000", false, false]],
      },
      {
        ...{ text: "○", kind: "text", formula: null, fill: "#FFFF00" },
        runs: [["○", "#000000", false, true]],
      },
    ]);
    expect(looks[3]?.text).toBe("令和3年4月1日");
    expect(sheet.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 2 }]);
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[4], [6]]);
  });
});
