/** Files that the host saves after all kinds of changes are sound: by our own judge, by LibreOffice and by openpyxl. */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import {
  hasLibreOffice,
  hasOpenpyxl,
  openedByLibreOffice,
  openedByOpenpyxl,
} from "../support/outsideReaders";
import { readWorkbookPart } from "../../src/xlsx/package/workbookPart";
import { XlsxPackage } from "../../src/xlsx/package/xlsxPackage";
import { findPackageProblems } from "../support/packageProblems";
import { listBooks } from "./corpusBooks";
import { withExcel } from "./openExcel";

const paths = listBooks(25);
/** Saved files by the names of those they were made from. */
const saved = new Map<string, Uint8Array>();

/** A sheet of our own with a bit of everything that a summary sheet has. */
async function addSummary(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.add("総括表 1");
  sheet.getRange("A1:C1").merge();
  sheet.getRange("A1:B3").numberFormat = Array.from({ length: 3 }, () => ["@", "#,##0"]);
  sheet.getRange("A1:B3").values = [
    ["総括表", ""],
    ["=件数", 1234],
    ["計", 2],
  ];
  sheet.getRange("B3").formulas = [["=SUM(B2:B2)"]];
  const { format } = sheet.getRange("A1:C3");
  for (const edge of ["EdgeTop", "EdgeBottom", "InsideHorizontal", "InsideVertical"] as const) {
    format.borders.getItem(edge).style = "Continuous";
  }
  format.fill.color = "#FFF2CC";
  format.wrapText = true;
  format.columnWidth = 80;
  format.rowHeight = 24;
  const runs = [{ text: "【新規】", font: { color: "#C00000", bold: true } }, { text: "周遊バス" }];
  sheet
    .getRange("A2")
    .setCellProperties([[{ textRuns: runs }]] as Excel.SettableCellProperties[][]);
  sheet.getRange("A3").hyperlink = { documentReference: "'総括表 1'!A1", textToDisplay: "上へ" };
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.centerHorizontally = true;
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
  sheet.pageLayout.setPrintTitleRows("$1:$1");
  sheet.pageLayout.setPrintArea("A1:C3");
  sheet.names.add("_Renkei.Sheet", '="overview"').visible = false;
  sheet.tabColor = "#C00000";
  context.workbook.customXmlParts.add('<plan xmlns="urn:example:plan"/>');
  await context.sync();
}

async function changeFirst(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getFirst(true);
  sheet.getRange("2:3").insert("Down");
  sheet.getRange("A2:C2").values = [["追加", 1, true]];
  sheet.getRange("A2").format.font.color = "#C00000";
  sheet.getRange("B:B").format.columnWidth = 60;
  sheet.getRange("3:3").rowHidden = true;
  sheet.getRange("5:5").delete("Up");
  await context.sync();
}

beforeAll(async () => {
  for (const path of paths) {
    await withExcel({ workbook: readFileSync(path) }, async (host) => {
      const isOpen = await Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets
          .getFirst(true)
          .load("protection/protected");
        context.workbook.protection.load("protected");
        await context.sync();
        return !protection.protected && !context.workbook.protection.protected;
      });
      if (isOpen) await Excel.run(changeFirst);
      if (isOpen) await Excel.run(addSummary);
      saved.set(basename(path), host.save());
    });
  }
});

describe("a workbook that the host saved after changes", () => {
  it.each(paths)("has no problem that it had not before: %s", (path) => {
    const before = new Set(findPackageProblems(readFileSync(path)));
    const after = findPackageProblems(saved.get(basename(path)) ?? new Uint8Array());
    expect(after.filter((problem) => !before.has(problem))).toEqual([]);
  });

  it("keeps the tabs that are no worksheets, at their places", () => {
    const charts = "../shared/corpus/calamine/any_sheets.xlsx";
    if (!paths.includes(charts)) return; // The corpus is not part of the project.
    const tabs = (bytes: Uint8Array): string[] =>
      readWorkbookPart(new XlsxPackage(bytes)).sheets.map(({ name, kind }) => `${name} ${kind}`);
    const after = tabs(saved.get("any_sheets.xlsx") ?? new Uint8Array());
    expect(after.slice(0, -1)).toEqual(tabs(readFileSync(charts)));
  });

  (hasLibreOffice() ? it : it.skip)("is opened by LibreOffice", () => {
    expect(openedByLibreOffice(saved).sort()).toEqual([...saved.keys()].sort());
  });

  (hasOpenpyxl() ? it : it.skip)("is opened by openpyxl, with the sheet that was added", () => {
    const opened = openedByOpenpyxl(saved);
    const sample = opened.get("yamaguchi-r3.xlsx");
    expect(sample?.at(-1)).toBe("総括表 1");
  });
});
