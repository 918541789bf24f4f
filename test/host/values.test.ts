/** Values, formulas and texts of ranges, as the client reads and writes them. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { ExcelHost } from "./excelHost";
import { codeOf } from "./officeErrors";
import { openExcel } from "./openExcel";
import { smallBook } from "./smallBooks";

let host: ExcelHost;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ host, close } = await openExcel({ workbook: smallBook() }));
});
afterEach(() => close());

/** Does something with the first sheet and sends it. */
async function onSheet<T>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await act(context.workbook.worksheets.getItem("取組"), context);
    await context.sync();
    return result;
  });
}

async function readCell(address: string): Promise<Excel.Range> {
  return onSheet((sheet) =>
    sheet.getRange(address).load("values,formulas,text,valueTypes,numberFormat"),
  );
}

async function write(address: string, values: unknown[][] | string | number): Promise<void> {
  await onSheet((sheet) => {
    sheet.getRange(address).values = values as unknown[][];
  });
}

describe("reading", () => {
  it("gives values, formulas and what the number format shows", async () => {
    const range = await onSheet((sheet) =>
      sheet.getRange("A1:B4").load("values,formulas,text,address"),
    );
    expect(range.values).toEqual([
      ["事業名", "件数"],
      ["起業支援", 3],
      ["観光振興", 5],
      ["計", 8],
    ]);
    expect(range.formulas[3]).toEqual(["計", "=SUM(B2:B3)"]);
    expect(range.text.slice(1)).toEqual([
      ["起業支援", "3件"],
      ["観光振興", "5件"],
      ["計", "8"],
    ]);
    expect(range.address).toBe("取組!A1:B4");
  });

  it("finds the used range, of a sheet without anything none", async () => {
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("取組").getUsedRange().load("address");
      const none = context.workbook.worksheets.getItem("控え 1").getUsedRangeOrNullObject(true);
      none.load("address");
      await context.sync();
      expect(used.address).toBe("取組!A1:B5");
      expect(none.isNullObject).toBe(true);
    });
  });

  it("has no values for whole columns, and refuses to set them", async () => {
    const columns = await onSheet((sheet) => sheet.getRange("A:B").load("values,address"));
    expect(columns.address).toBe("取組!A:B");
    expect(columns.values).toBeNull();
    expect(await codeOf(write("A:B", 1))).toBe("InvalidArgument");
  });

  it("quotes a sheet's name where it must", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("控え 1").getRange("A1").load("address");
      await context.sync();
      expect(range.address).toBe("'控え 1'!A1");
    });
  });

  it("refuses a sheet and an address that are not there", async () => {
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("ない").load("name");
      await context.sync();
    });
    expect(await codeOf(missing)).toBe("ItemNotFound");
    expect(await codeOf(readCell("A0"))).toBe("InvalidArgument");
  });

  it("says by a null object that there is no such sheet, also of what is asked of it", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("ない");
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });
});

describe("writing", () => {
  it("leaves cells where null is written and empties those with an empty text", async () => {
    await write("A2:B3", [
      [null, 10],
      ["", null],
    ]);
    const range = await readCell("A2:B3");
    expect(range.values).toEqual([
      ["起業支援", 10],
      ["", 5],
    ]);
  });

  it("fills a range with one value", async () => {
    await write("D1:E2", "○");
    expect((await readCell("D1:E2")).values).toEqual([
      ["○", "○"],
      ["○", "○"],
    ]);
  });

  it("refuses a list of another size, and writes nothing of it", async () => {
    expect(await codeOf(write("A2:B3", [["一"]]))).toBe("InvalidArgument");
    expect((await readCell("A2")).values).toEqual([["起業支援"]]);
  });

  it("drops what is written into a merged area beside its first cell", async () => {
    await onSheet((sheet) => sheet.getRange("A2:B2").merge());
    await write("A2:B2", [["上", "下"]]);
    expect((await readCell("A2:B2")).values).toEqual([["上", ""]]);
  });

  it("takes the look of parts of a text away with the text", async () => {
    await write("A5", "【新規】周遊バス");
    const cells = await onSheet((sheet) =>
      sheet.getRange("A5").getCellProperties({ textRuns: true }),
    );
    expect(cells.value[0]?.[0]).toMatchObject({ textRuns: [{ text: "【新規】周遊バス" }] });
  });

  it("writes 50,000 cells, which the client cuts into parts", async () => {
    const before = host.traffic.batches;
    const values = Array.from({ length: 5000 }, (_row, i) =>
      Array.from({ length: 10 }, (_cell, j) => i * 10 + j),
    );
    await write("A1:J5000", values);
    // The values in one request, and one that gives references back.
    expect(host.traffic.batches - before).toBeLessThanOrEqual(2);
    expect((await readCell("J5000")).values).toEqual([[49_999]]);
  });
});

describe("what becomes of a text that is put in", () => {
  it.each([
    ["=B2+1", "=B2+1", "Double"],
    ["=SUM(B2:B3)", 8, "Double"],
    ["001", 1, "Double"],
    ["1,000", 1000, "Double"],
    ["1E5", 100_000, "Double"],
    ["10%", 0.1, "Double"],
    ["2021/4/1", 44_287, "Double"],
    ["12:00", 0.5, "Double"],
    ["TRUE", true, "Boolean"],
    ["#N/A", "#N/A", "Error"],
    ["'=B2", "=B2", "String"],
    ["○", "○", "String"],
    ["1.創業塾", "1.創業塾", "String"],
  ])("%s becomes %p", async (input, expected, type) => {
    await write("D1", input);
    const range = await readCell("D1");
    const found = input === "=B2+1" ? range.formulas : range.values;
    expect([found[0]?.[0], range.valueTypes[0]?.[0]]).toEqual([expected, type]);
  });

  it("is a formula where it begins with + or - and is no number", async () => {
    await write("D1:D3", [["-B2"], ["+B2"], ["-5"]]);
    expect((await readCell("D1:D3")).formulas).toEqual([["=-B2"], ["=+B2"], [-5]]);
  });

  it("stays a text in a cell of text format, whatever it looks like", async () => {
    await onSheet((sheet) => {
      const range = sheet.getRange("D1:D3");
      range.numberFormat = [["@"], ["@"], ["@"]];
      range.values = [["=B2"], ["001"], ["4/1"]];
    });
    expect((await readCell("D1:D3")).values).toEqual([["=B2"], ["001"], ["4/1"]]);
  });

  it("loses its apostrophe: read and written back it is a formula", async () => {
    await write("D1", "'=B2");
    const { values } = await readCell("D1");
    await write("D1", values);
    expect((await readCell("D1")).formulas).toEqual([["=B2"]]);
  });
});

describe("limits", () => {
  it("refuses a request and an answer of more than 5 MB", async () => {
    const text = "あ".repeat(30_000);
    const rows = (count: number): string[][] => Array.from({ length: count }, () => [text]);
    expect(await codeOf(write("A1:A60", rows(60)))).toBe("RequestPayloadSizeLimitExceeded");
    await write("A1:A30", rows(30));
    await write("A31:A60", rows(30));
    expect(await codeOf(readCell("A1:A60"))).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("refuses to read more cells at once than Excel does", async () => {
    const read = onSheet((sheet) => sheet.getRange("A1:J600000").load("values"));
    expect(await codeOf(read)).toBe("RangeExceedsLimit");
  });

  it("refuses to set the looks of more than 80,000 cells at once", async () => {
    const cells = Array.from({ length: 801 }, () => Array.from({ length: 100 }, () => ({})));
    const set = onSheet((sheet) => sheet.getRange("A1:CV801").setCellProperties(cells));
    expect(await codeOf(set)).toBe("GeneralException");
  });

  it("tells of 512 merged areas and fails on one more", async () => {
    const merge = async (first: number, last: number): Promise<void> => {
      await onSheet((sheet) => {
        for (let row = first; row <= last; row++) sheet.getRange(`D${row}:E${row}`).merge();
      });
    };
    const count = async (): Promise<number> => {
      const areas = await onSheet((sheet) =>
        sheet.getRange("A1:F600").getMergedAreasOrNullObject().load("areaCount"),
      );
      return areas.areaCount;
    };
    await merge(1, 512);
    expect(await count()).toBe(512);
    await merge(513, 513);
    expect(await codeOf(count())).toBe("InvalidOperation");
  });
});
