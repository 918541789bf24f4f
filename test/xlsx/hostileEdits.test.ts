/** The workbook that carries everything: edited in every way at once, judged by us and by other programs. */
import { describe, expect, it } from "@jest/globals";
import type { Edit, ExpectedCell } from "../../src/core";
import { applyEdits, createXlsx, openXlsx } from "../../src/xlsx";
import { hostileWorkbook } from "../support/hostile/hostileWorkbook";
import { sideParts } from "../support/hostile/sideParts";
import {
  hasLibreOffice,
  hasOpenpyxl,
  openedByLibreOffice,
  openedByOpenpyxl,
  savedByLibreOffice,
} from "../support/outsideReaders";
import { findPackageProblems } from "../support/packageProblems";
import { differingParts, partText } from "../support/readParts";
import { sampleSummary } from "../support/sampleSummary";

const sheet = "取組一覧";
const memory = '<renkei xmlns="urn:renkei:memory:1" version="1"><note>山口</note></renkei>';

/** A cell of the row of headings and what it shows. */
function heading(column: number, expected: string): ExpectedCell {
  return { row: 1, column, expected };
}

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
  {
    kind: "text",
    at: { sheet, row: 8, column: 0 },
    expected: "古い値",
    splices: [{ start: 0, end: 2, text: "新しい" }],
    replacesFormula: true,
  },
  {
    kind: "move",
    sheet,
    unmerged: [{ top: 0, left: 0, bottom: 0, right: 4 }],
    copies: [
      // The row of headings goes one to the right, and its first cell twice.
      { from: heading(0, "事業名"), to: heading(1, "数") },
      { from: heading(1, "数"), to: heading(2, "区分") },
      { from: heading(2, "区分"), to: heading(3, "山口") },
      { from: heading(3, "山口"), to: heading(4, "萩") },
      { from: heading(0, "事業名"), to: heading(7, "") },
    ],
    cleared: [heading(0, "事業名")],
  },
  { kind: "memory", xml: memory },
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
    // The chain named the formula that a text has taken the place of.
    expect(differing.filter((part) => part in sideParts)).toEqual(["xl/calcChain.xml"]);
    expect(differing).toEqual([...receipt.parts].sort());
  });

  it("keeps all of the sheet that is not a changed cell", () => {
    const around = (file: Uint8Array): string =>
      partText(file, "xl/worksheets/sheet1.xml").replace(/<sheetData>.*<\/sheetData>/su, "");
    expect(around(edited)).toBe(
      around(source)
        .replace('<mergeCells count="2"><mergeCell ref="A1:E1"/>', '<mergeCells count="1">')
        .replace('<dimension ref="A1:F9"/>', '<dimension ref="A1:H9"/>'),
    );
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

  (hasLibreOffice() ? it : it.skip)(
    "keeps its memory and what was moved through LibreOffice",
    () => {
      const saved = savedByLibreOffice(new Map([["edited.xlsm", edited]])).get("edited.xlsm");
      const { book } = openXlsx(saved ?? new Uint8Array());
      expect(book.memory).toContain("<note>山口</note>");
      expect(book.sheets[0]?.cellsInRow(1).map(({ column, text }) => [column, text])).toEqual([
        [1, "事業名"],
        [2, "数"],
        [3, "区分"],
        [4, "山口"],
        [7, "事業名"],
      ]);
    },
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
