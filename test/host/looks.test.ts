/** Looks of cells: fonts, fills, borders, sizes, merges, parts of texts. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../src/xlsx";
import type { Cell } from "../../src/core";
import type { ExcelHost } from "./excelHost";
import { codeOf } from "./officeErrors";
import { openExcel, withExcel } from "./openExcel";
import { smallBook } from "./smallBooks";

let host: ExcelHost;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ host, close } = await openExcel({ workbook: smallBook() }));
});
afterEach(() => close());

async function onSheet<T>(act: (sheet: Excel.Worksheet) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = act(context.workbook.worksheets.getItem("取組"));
    await context.sync();
    return result;
  });
}

/** A cell of the saved file, as our own reader sees it. */
function savedCell(row: number, column: number, from = host): Cell | undefined {
  return openXlsx(from.save()).book.sheets[0]?.cell(row, column);
}

const runsOnly = { textRuns: true } as Excel.CellPropertiesLoadOptions;

async function readRuns(address: string): Promise<Excel.CellProperties> {
  const { value } = await onSheet((sheet) => sheet.getRange(address).getCellProperties(runsOnly));
  return value[0]?.[0] ?? {};
}

async function writeRuns(address: string, textRuns: unknown[]): Promise<void> {
  await onSheet((sheet) => {
    sheet.getRange(address).setCellProperties([[{ textRuns }]] as Excel.SettableCellProperties[][]);
  });
}

describe("looks of whole cells", () => {
  it("are null where the cells of a range differ", async () => {
    const { font, fill } = await onSheet((sheet) => {
      const { format } = sheet.getRange("A1:A2");
      format.font.load("bold,color,name");
      format.fill.load("color");
      return format;
    });
    expect([font.bold, font.color, fill.color]).toEqual([null, "#000000", null]);
  });

  it("are white for a cell without a fill", async () => {
    const format = await onSheet((sheet) => {
      const { fill } = sheet.getRange("A2").format;
      return fill.load("color");
    });
    expect(format.color).toBe("#FFFFFF");
  });

  it("are in the saved file", async () => {
    await onSheet((sheet) => {
      const { format } = sheet.getRange("A2:B2");
      format.font.color = "#c00000";
      format.font.bold = true;
      format.fill.color = "#FFF2CC";
      format.wrapText = true;
      format.horizontalAlignment = "Center";
    });
    expect(savedCell(1, 0)).toMatchObject({
      fill: "#FFF2CC",
      runs: [{ text: "起業支援", font: { color: "#C00000", isBold: true } }],
    });
  });

  it("stay where only the text is changed", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [["事業"]];
    });
    expect(savedCell(0, 0)).toMatchObject({ text: "事業", fill: "#DDEBF7" });
  });

  it("are read and set for many cells at once", async () => {
    await onSheet((sheet) => {
      const red = { format: { font: { color: "#FF0000" } } };
      sheet.getRange("A2:B3").setCellProperties([
        [red, {}],
        [{}, red],
      ]);
    });
    const { value } = await onSheet((sheet) =>
      sheet
        .getRange("A2:B3")
        .getCellProperties({ address: true, format: { font: { color: true } } }),
    );
    expect(value.flat().map(({ format }) => format?.font?.color)).toEqual([
      ...["#FF0000", "#000000", "#000000", "#FF0000"],
    ]);
    expect(value[1]?.[1]?.address).toBe("取組!B3");
  });

  it("draw borders around a range, and inside of it", async () => {
    await onSheet((sheet) => {
      const { borders } = sheet.getRange("A1:B3").format;
      for (const index of ["EdgeBottom", "InsideVertical"] as const) {
        borders.getItem(index).style = "Continuous";
      }
    });
    const { value } = await onSheet((sheet) =>
      sheet.getRange("A1:B3").getCellProperties({ format: { borders: { style: true } } }),
    );
    const lines = (side: "bottom" | "right"): unknown[][] =>
      value.map((row) => row.map((cell) => cell.format?.borders?.[side]?.style));
    expect(lines("bottom")).toEqual([
      ["None", "None"],
      ["None", "None"],
      ["Continuous", "Continuous"],
    ]);
    expect(lines("right")[0]).toEqual(["Continuous", "None"]);
  });

  it("refuse colours and sizes that there are not", async () => {
    const set = (act: (format: Excel.RangeFormat) => void): Promise<void> =>
      onSheet((sheet) => act(sheet.getRange("A1").format));
    expect(await codeOf(set(({ font }) => (font.color = "あか")))).toBe("InvalidArgument");
    expect(await codeOf(set(({ font }) => (font.size = 0)))).toBe("InvalidArgument");
    expect(await codeOf(set((format) => (format.rowHeight = -1)))).toBe("InvalidArgument");
  });

  it("have widths and heights in points", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A:A").format.columnWidth = 105;
      sheet.getRange("1:2").format.rowHeight = 30;
    });
    const format = await onSheet((sheet) =>
      sheet.getRange("A1").format.load("columnWidth,rowHeight"),
    );
    expect([format.columnWidth, format.rowHeight]).toEqual([105, 30]);
  });

  it("tell of rows and columns that are hidden, all of a range in one call", async () => {
    host.user.hideRows("取組", 2, 3);
    const rows = await onSheet((sheet) =>
      sheet.getRange("A1:A4").getRowProperties({ rowHidden: true }),
    );
    expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, true, false]);
    const columns = await onSheet((sheet) => {
      sheet.getRange("B:B").columnHidden = true;
      return sheet.getRange("A1:C1").getColumnProperties({ columnHidden: true });
    });
    expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, true, false]);
  });
});

describe("merged cells", () => {
  it("keep only what stands in the first, and are told of by their first cell", async () => {
    await onSheet((sheet) => sheet.getRange("A2:A3").merge());
    const areas = await onSheet((sheet) => {
      const from = (address: string): Excel.RangeAreas =>
        sheet.getRange(address).getMergedAreasOrNullObject().load("address,areaCount");
      return [from("A1:A2"), from("A3:A4")];
    });
    expect([areas[0]?.address, areas[0]?.areaCount, areas[1]?.isNullObject]).toEqual([
      ...["取組!A2:A3", 1, true],
    ]);
    expect(savedCell(2, 0)).toBeUndefined();
    expect(openXlsx(host.save()).book.sheets[0]?.merges).toHaveLength(1);
  });

  it("can each be asked for, and used afterwards", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A2:A3").merge();
      sheet.getRange("B2:B3").merge();
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("取組");
      const { areas } = sheet.getRange("A1:B4").getMergedAreasOrNullObject();
      areas.load("items/address");
      await context.sync();
      expect(areas.items.map(({ address }) => address)).toEqual(["取組!A2:A3", "取組!B2:B3"]);
      areas.items[1]?.unmerge();
      await context.sync();
    });
    expect(openXlsx(host.save()).book.sheets[0]?.merges).toHaveLength(1);
  });
});

describe("parts of a text (ExcelApi 1.18)", () => {
  it("are read with the whole look of each", async () => {
    expect((await readRuns("A5")) as unknown).toMatchObject({
      textRuns: [
        { text: "【新規】", font: { color: "#C00000" } },
        { text: "周遊バス", font: { color: "#000000" } },
      ],
    });
  });

  it("make the colour of the cell mixed", async () => {
    const font = await onSheet((sheet) => sheet.getRange("A5").format.font.load("color"));
    expect(font.color).toBeNull();
  });

  it("are written as the whole text of the cell", async () => {
    await writeRuns("A2", [
      { text: "起業", font: { color: "#C00000" } },
      { text: "" },
      { text: "支援" },
    ]);
    expect(savedCell(1, 0)?.runs).toMatchObject([
      { text: "起業", font: { color: "#C00000" } },
      { text: "支援" },
    ]);
  });

  it("all get the colour that the cell is given", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A5").format.font.color = "#000000";
    });
    expect(new Set(savedCell(4, 0)?.runs.map(({ font }) => font.color))).toEqual(
      new Set(["#000000"]),
    );
  });

  it("are not there below 1.18: nothing is read, and what is written is passed over", async () => {
    await withOlder("1.17", async (older) => {
      expect(await readRuns("A5")).not.toHaveProperty("textRuns");
      await writeRuns("A2", [{ text: "別の文字" }]);
      expect(savedCell(1, 0, older)?.text).toBe("起業支援");
    });
  });

  it("empty the cell on builds that only claim them, without an error", async () => {
    host.behaviour.textRuns = "empty-cell";
    await writeRuns("A2", [{ text: "起業" }, { text: "支援" }]);
    expect(savedCell(1, 0)).toBeUndefined();
  });
});

/** The same workbook in an Excel that claims an older ExcelApi. */
async function withOlder(
  excelApi: string,
  act: (older: ExcelHost) => Promise<void>,
): Promise<void> {
  await close();
  await withExcel({ workbook: smallBook(), excelApi }, act);
  ({ host, close } = await openExcel({ workbook: smallBook() }));
}
