/** The check of docs/excel-api.md finds what an older Excel does not have. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { findUnguarded } from "../../scripts/apiTable/formatApiTable";
import { readApiUses, type ApiUse } from "../../scripts/apiTable/readApiUses";

const sources: Readonly<Record<string, string>> = {
  unguarded: `export function use(range: Excel.Range, sheets: Excel.WorksheetCollection): void {
    range.getCellProperties({ textRuns: true });
    range.setCellProperties([[{ textRuns: [] }]]);
    range.getDisplayedCellProperties({ address: true });
    sheets.onNameChanged.add(() => Promise.resolve());
  }`,
  guarded: `export function use(range: Excel.Range): void {
    requireExcelApi("1.18");
    range.getCellProperties({ textRuns: true });
  }`,
  late: `export function use(range: Excel.Range): void {
    range.getCellProperties({ textRuns: true });
    requireExcelApi("1.18");
  }`,
  tooOld: `export function use(range: Excel.Range): void {
    requireExcelApi("1.14");
    range.getCellProperties({ textRuns: true });
  }`,
  base: `export function use(range: Excel.Range): unknown {
    range.getMergedAreasOrNullObject();
    return range.values;
  }`,
};
let uses: readonly ApiUse[] = [];

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "renkei-api-"));
  const guard = "declare function requireExcelApi(version: string): void;\n";
  for (const [name, code] of Object.entries(sources)) {
    writeFileSync(join(folder, `${name}.ts`), guard + code);
  }
  uses = readApiUses(process.cwd(), folder);
  rmSync(folder, { recursive: true });
});

function usesIn(name: string): ApiUse[] {
  return uses.filter(({ file }) => file.endsWith(`/${name}.ts`));
}

function unguardedIn(name: string): string[] {
  return findUnguarded(usesIn(name)).map(({ member }) => member);
}

describe("a member above the base", () => {
  it("is found where it is called, set, asked for as an option, or given as one", () => {
    expect(unguardedIn("unguarded")).toEqual([
      "CellPropertiesLoadOptions.textRuns",
      "SettableCellProperties.textRuns",
      "Range.getDisplayedCellProperties",
      "WorksheetCollection.onNameChanged",
    ]);
  });

  it("is no fault in a function that asks for its version first", () => {
    expect(usesIn("guarded").map(({ member }) => member)).toContain(
      "CellPropertiesLoadOptions.textRuns",
    );
    expect(unguardedIn("guarded")).toEqual([]);
  });

  it.each(["late", "tooOld"])("is one where the function asks %s", (name) => {
    expect(unguardedIn(name)).toEqual(["CellPropertiesLoadOptions.textRuns"]);
  });
});

describe("a member of the base", () => {
  it("needs nothing", () => {
    expect(usesIn("base").map(({ member, set }) => [member, set])).toEqual([
      ["Range.getMergedAreasOrNullObject", "1.13"],
      ["Range.values", "1.1"],
    ]);
    expect(unguardedIn("base")).toEqual([]);
  });
});

/** Calls that empty Excel's own undo (Microsoft: "Undo capabilities with Excel add-ins"). */
const clearing = new Set([
  ...["Worksheet.delete", "Worksheet.copy", "Workbook.insertWorksheetsFromBase64"],
  ...["Worksheet.copyFrom", "WorksheetProtection.protect", "WorksheetProtection.unprotect"],
  ...["WorkbookProtection.protect", "WorkbookProtection.unprotect", "Workbook.save"],
  ...["Workbook.close", "WorksheetCollection.addFromBase64"],
]);

describe("src/excel", () => {
  const own = readApiUses(process.cwd(), "src/excel");

  it("uses nothing above the base unguarded", () => {
    expect(findUnguarded(own)).toEqual([]);
    expect(own.length).toBeGreaterThan(100);
  });

  it("empties Excel's own undo in one place only, which says so", () => {
    const found = own.filter(({ member }) => clearing.has(member));
    expect(found.map(({ member, file }) => `${member} in ${file}`)).toEqual([
      "Worksheet.delete in src/excel/write/undoStep.ts",
    ]);
  });
});
