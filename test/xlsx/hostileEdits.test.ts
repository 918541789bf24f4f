/** The workbook that carries everything: edited in every way at once, judged by us and by other programs. */
import { describe, expect, it } from "@jest/globals";
import type { Edit } from "../../src/core";
import { applyEdits, createXlsx, openXlsx } from "../../src/xlsx";
import { hostileWorkbook } from "../support/hostile/hostileWorkbook";
import { sideParts } from "../support/hostile/sideParts";
import {
  hasLibreOffice,
  hasOpenpyxl,
  openedByLibreOffice,
  openedByOpenpyxl,
} from "../support/outsideReaders";
import { findPackageProblems } from "../support/packageProblems";
import { differingParts, partText } from "../support/readParts";
import { sampleSummary } from "../support/sampleSummary";

const sheet = "取組一覧";
const edits: Edit[] = [
  {
    kind: "color",
    at: { sheet, row: 5, column: 0 },
    expected: "地域公共交通【新規】",
    spans: [{ start: 0, end: 10, color: "#C00000" }],
  },
  {
    kind: "color",
    at: { sheet, row: 4, column: 0 },
    expected: "広域観光の推進\n・道の駅",
    spans: [{ start: 0, end: 4, color: "#C00000" }],
  },
  {
    kind: "text",
    at: { sheet, row: 4, column: 3 },
    expected: "○",
    splices: [{ start: 0, end: 1, text: "◎" }],
  },
  {
    kind: "text",
    at: { sheet, row: 7, column: 4 },
    expected: "",
    splices: [{ start: 0, end: 0, text: "○" }],
  },
  { kind: "sheet", spec: sampleSummary },
];

const source = hostileWorkbook();
const { bytes: edited, receipt } = applyEdits(openXlsx(source), edits);
const { bytes: again } = applyEdits(openXlsx(edited), [
  { kind: "sheet", spec: { ...sampleSummary, rows: sampleSummary.rows.slice(0, 2) } },
]);

describe("editing a workbook that carries everything", () => {
  it("keeps every part beside the sheets byte for byte", () => {
    const differing = differingParts(source, edited);
    expect(differing.filter((part) => part in sideParts)).toEqual([]);
    expect(differing).toEqual([...receipt.parts].sort());
  });

  it("keeps all of the sheet that is not a changed cell", () => {
    const around = (file: Uint8Array): string =>
      partText(file, "xl/worksheets/sheet1.xml").replace(/<sheetData>.*<\/sheetData>/su, "");
    expect(around(edited)).toBe(around(source));
  });

  it("is sound after edits, after new sheets, and after rewritten ones", () => {
    expect([edited, again].flatMap(findPackageProblems)).toEqual([]);
  });

  const files = new Map([
    ["edited.xlsm", edited],
    ["again.xlsm", again],
    ["created.xlsx", createXlsx([sampleSummary])],
  ]);

  (hasLibreOffice() ? it : it.skip)(
    "opens in LibreOffice",
    () => expect(openedByLibreOffice(files)).toEqual([...files.keys()]),
    300_000,
  );

  (hasOpenpyxl() ? it : it.skip)(
    "opens in openpyxl",
    () => {
      const tabs = [sheet, "グラフ", "O'Neil集計", sampleSummary.name];
      expect(Object.fromEntries(openedByOpenpyxl(files))).toEqual({
        "edited.xlsm": tabs,
        "again.xlsm": tabs,
        "created.xlsx": [sampleSummary.name],
      });
    },
    300_000,
  );
});
