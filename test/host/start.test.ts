/** The unmodified client starts against the host as it does in Excel on the web. */
import { describe, expect, it } from "@jest/globals";
import { openExcel, withExcel } from "./openExcel";
import { smallBook } from "./smallBooks";

describe("the client in the host", () => {
  it("says that it is in Excel on the web, in Japanese", async () => {
    await withExcel({ workbook: smallBook() }, async () => {
      const info = await Office.onReady();
      expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
      expect(Office.context.displayLanguage).toBe("ja-JP");
      expect(Office.context.document.mode).toBe("readWrite");
    });
  });

  it("fetches the script of its host and the words of its language, and nothing from outside", async () => {
    const { scripts, close } = await openExcel({ workbook: smallBook() });
    await close();
    expect(scripts).toEqual(["excel-web-16.00.js", "ja-jp/office_strings.js"]);
  });

  it("has English words where Excel is English", async () => {
    const { scripts, close } = await openExcel({ workbook: smallBook(), locale: "en-US" });
    await close();
    expect(scripts).toContain("en-us/office_strings.js");
  });

  it("leaves nothing on the global object when it is closed", async () => {
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    const { close } = await openExcel({ workbook: smallBook() });
    await close();
    const left = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
    expect(left.filter((name) => Reflect.get(globalThis, name) !== undefined)).toEqual([]);
  });

  it("starts anew on another workbook", async () => {
    for (const fileName of ["一.xlsx", "二.xlsx"]) {
      await withExcel({ workbook: smallBook(), fileName }, async () => {
        await Excel.run(async (context) => {
          context.workbook.load("name");
          await context.sync();
          expect(context.workbook.name).toBe(fileName);
        });
      });
    }
  });

  it("claims the requirement sets that it is given", async () => {
    await withExcel({ workbook: smallBook(), excelApi: "1.13" }, async () => {
      const { requirements } = Office.context;
      expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
      expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
      expect(requirements.isSetSupported("CompressedFile", "1.1")).toBe(true);
      await Promise.resolve();
    });
  });

  it("takes options of a run as plain objects: code under test and client share a realm", async () => {
    await withExcel({ workbook: smallBook() }, async () => {
      await expect(
        Excel.run({ delayForCellEdit: true }, async (context) => context.sync()),
      ).resolves.toBeUndefined();
    });
  });

  it("keeps no object of a run that has ended", async () => {
    await withExcel({ workbook: smallBook() }, async (host) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").load("values");
        await context.sync();
        expect(host.keptObjects).toBeGreaterThan(0);
      });
      // The client does not wait for the answer to its last request.
      await new Promise(setImmediate);
      expect(host.keptObjects).toBe(0);
    });
  });

  it("answers what it does not have with ApiNotFound, and counts it", async () => {
    await withExcel({ workbook: smallBook() }, async (host) => {
      const run = Excel.run(async (context) => {
        context.workbook.pivotTables.load("items/name");
        await context.sync();
      });
      await expect(run).rejects.toMatchObject({ code: "ApiNotFound" });
      expect([...host.missing]).toEqual([["Workbook.pivotTables", 1]]);
    });
  });
});
