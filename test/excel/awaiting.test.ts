/** The first word with Excel, by the real client: which Excel is taken, in which language, light or dark. */
import { describe, expect, it } from "@jest/globals";
import { awaitExcel, isExcelDark } from "../../src/excel";
import type { ExcelHostOptions } from "../host/excelHost";
import { withExcel } from "../host/openExcel";
import { smallBook } from "../host/smallBooks";

function inExcel(options: Partial<ExcelHostOptions>, act: () => Promise<void>): Promise<void> {
  return withExcel({ workbook: smallBook(), ...options }, act);
}

describe("awaitExcel", () => {
  it("takes the oldest Excel that the manifest asks for, and speaks its language", async () => {
    await inExcel({ excelApi: "1.13" }, async () => {
      expect(await awaitExcel()).toEqual({ kind: "ready", language: "ja" });
    });
    await inExcel({ locale: "en-US" }, async () => {
      expect(await awaitExcel()).toEqual({ kind: "ready", language: "en" });
    });
  });

  it("refuses an Excel below it, though it let the add-in in", async () => {
    await inExcel({ excelApi: "1.12" }, async () => {
      expect(await awaitExcel()).toEqual({ kind: "old-excel" });
    });
  });
});

describe("isExcelDark", () => {
  it.each([
    [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
    [{ bodyBackgroundColor: "#262626" }, true],
    [{ bodyBackgroundColor: "#FFFFFF" }, false],
    [{ bodyBackgroundColor: "Window" }, null],
    [undefined, null],
  ])("reads %j as %j", async (officeTheme, dark) => {
    await inExcel({}, async () => {
      Object.defineProperty(Office.context, "officeTheme", {
        value: officeTheme,
        configurable: true,
      });
      await Office.onReady();
      expect(isExcelDark()).toBe(dark);
    });
  });
});
