/** New sheets: their links, frozen panes, pages and colours, in the client and in the saved file. */
import { describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../src/xlsx";
import { readFileSync } from "node:fs";
import { partText } from "../support/readParts";
import type { ExcelHost } from "./excelHost";
import { codeOf } from "./officeErrors";
import { withExcel } from "./openExcel";
import { smallBook } from "./smallBooks";

/** Makes a sheet and does something with it; XML of its part as it is saved. */
async function setUp(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string> {
  let text = "";
  await withExcel({ workbook: smallBook() }, async (host) => {
    await Excel.run(async (context) => {
      await act(context.workbook.worksheets.add("市町別"), context);
      await context.sync();
    });
    expect(openXlsx(host.save()).book.sheets.map(({ name }) => name)).toContain("市町別");
    text = partText(host.save(), "xl/worksheets/sheet3.xml");
  });
  return text;
}

describe("a new sheet", () => {
  it("stands behind the others and does not come to the front", async () => {
    await withExcel({ workbook: smallBook() }, async (host) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("市町別").load("position,visibility");
        const active = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        expect([sheet.position, sheet.visibility, active.name]).toEqual([2, "Visible", "取組"]);
      });
      expect(host.sheetNames.at(-1)).toBe("市町別");
    });
  });

  it("freezes rows and columns", async () => {
    const xml = await setUp(async (sheet, context) => {
      sheet.freezePanes.freezeAt("A1:B3");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(frozen.address).toBe("市町別!A1:B3");
    });
    expect(xml).toContain('<pane xSplit="2" ySplit="3" topLeftCell="C4"');
  });

  it("has a page of its own: paper, direction, fit, margins, footer", async () => {
    const xml = await setUp(({ pageLayout }) => {
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A3";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins("Centimeters", { left: 2.54 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      pageLayout.setPrintTitleRows("$1:$2");
    });
    expect(xml).toContain('orientation="landscape"');
    expect(xml).toContain('paperSize="8"');
    expect(xml).toContain('fitToWidth="1" fitToHeight="0"');
    expect(xml).toContain('<pageMargins left="1" right="0.7"');
    expect(xml).toContain("<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>");
  });

  it("tells of its page what was set", async () => {
    await setUp(async ({ pageLayout }, context) => {
      pageLayout.zoom = { scale: 80 };
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.load("zoom,orientation");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      expect([pageLayout.zoom, pageLayout.orientation]).toEqual([{ scale: 80 }, "Portrait"]);
      expect(titles.address).toBe("市町別!1:2");
    });
  });

  it("links to places of the workbook, with the text of the link", async () => {
    const xml = await setUp(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.hyperlink = { documentReference: "'控え 1'!A1", textToDisplay: "=控え" };
      range.load("values,hyperlink,formulas");
      await context.sync();
      expect([range.values, range.formulas]).toEqual([[["=控え"]], [["=控え"]]]);
      expect(range.hyperlink).toMatchObject({ documentReference: "'控え 1'!A1" });
    });
    expect(xml).toContain('<hyperlink ref="A1" location="\'控え 1\'!A1"');
  });

  it("is rewritten in place: cleared, it has nothing", async () => {
    const xml = await setUp(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["一", "二"],
        ["三", "四"],
      ];
      sheet.getRange("A1:B1").merge();
      await context.sync();
      sheet.getRange().clear();
      const used = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
    expect(xml).not.toContain("<c ");
    expect(xml).not.toContain("mergeCell");
  });

  it("has a tab colour, and can be hidden, but not the last that is seen", async () => {
    await withExcel({ workbook: smallBook() }, async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("控え 1");
        sheet.tabColor = "#C00000";
        sheet.visibility = "Hidden";
        sheet.load("tabColor");
        await context.sync();
        expect(sheet.tabColor).toBe("#C00000");
      });
      const hide = Excel.run(async (context) => {
        context.workbook.worksheets.getItem("取組").visibility = "Hidden";
        await context.sync();
      });
      expect(await codeOf(hide)).toBe("InvalidOperation");
    });
  });
});

describe("copying", () => {
  it("keeps the looks of parts of a text, and moves formulas", async () => {
    await withExcel({ workbook: smallBook() }, async (host) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("取組");
        sheet.getRange("D5").copyFrom("A5");
        sheet.getRange("C4").copyFrom(sheet.getRange("B4"));
        const moved = sheet.getRange("C4").load("formulas");
        await context.sync();
        expect(moved.formulas).toEqual([["=SUM(C2:C3)"]]);
      });
      const [sheet] = openXlsx(host.save()).book.sheets;
      expect(sheet?.cell(4, 3)?.runs).toEqual(sheet?.cell(4, 0)?.runs);
    });
  });
});

describe("the sample as the client sees it", () => {
  it("has the texts that our reader finds", async () => {
    const workbook = readFileSync("assets/sample/yamaguchi-r3.xlsx");
    const sheets = openXlsx(workbook).book.sheets;
    await withExcel({ workbook }, async (host: ExcelHost) => {
      for (const sheet of sheets) {
        const { text, rowIndex, columnIndex } = await Excel.run(async (context) => {
          const used = context.workbook.worksheets.getItem(sheet.name).getUsedRange();
          used.load("text,rowIndex,columnIndex");
          await context.sync();
          return used;
        });
        const cells = sheet.rowNumbers.flatMap((row) => [...sheet.cellsInRow(row)]);
        const found = cells.map(({ row, column }) => text[row - rowIndex]?.[column - columnIndex]);
        expect(found).toEqual(cells.map((cell) => cell.text));
      }
      expect(host.missing.size).toBe(0);
    });
  });
});
