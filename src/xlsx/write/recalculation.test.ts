import { describe, expect, it } from "@jest/globals";
import { hasLibreOffice } from "../../../test/support/outsideReaders";
import { findPackageProblems } from "../../../test/support/packageProblems";
import { differingParts, partText } from "../../../test/support/readParts";
import { recalculate } from "../../../test/support/recalculate";
import { sampleSummary } from "../../../test/support/sampleSummary";
import { workbookBytes, type SheetXml } from "../../../test/support/xlsxParts";
import {
  formatAddress,
  memoryNamespace,
  parseAddress,
  type Book,
  type Edit,
  type Place,
} from "../../core";
import { openXlsx } from "../read/openXlsx";
import { applyEdits } from "./applyEdits";
import { createXlsx } from "./createXlsx";
import { findStaleFormulas } from "./staleFormulas";

const workbookPart = "xl/workbook.xml";

function at(address: string, sheet = "取組"): Place {
  return { sheet, ...(parseAddress(address) ?? { row: 0, column: 0 }) };
}

const formula = (cell: string, text: string): string => `<c r="${cell}"><f>${text}</f></c>`;
const value = (cell: string, number: number): string => `<c r="${cell}"><v>${number}</v></c>`;

/** Numbers in A and B, formulas of all kinds beside them and on a second sheet. */
const sheets: readonly SheetXml[] = [
  {
    name: "取組",
    rows:
      `<row r="1">${value("A1", 1)}${value("B1", 10)}${formula("C1", "SUM(A1:A3)")}${formula("D1", "C1*2")}${formula("E1", "B1+1")}</row>` +
      `<row r="2">${value("A2", 2)}${value("B2", 20)}<c r="C2"><f t="shared" ref="C2:C4" si="0">A2*$B$1</f></c>${formula("D2", "SUM(B:B)")}</row>` +
      `<row r="3">${value("A3", 3)}${value("B3", 30)}<c r="C3"><f t="shared" si="0"/></c>${formula("D3", "SUM(対象)")}</row>` +
      `<row r="4">${value("A4", 4)}<c r="C4"><f t="shared" si="0"/></c>${formula("D4", "INDIRECT(&quot;A2&quot;)")}</row>` +
      `<row r="5"><c r="C5"><f t="array" ref="C5:C7">A1:A3*2</f></c>${formula("D5", "C6+1")}${formula("E5", "入れ子")}</row>`,
  },
  {
    name: "集計 表",
    rows: `<row r="1">${formula("A1", "取組!A2+1")}${formula("B1", "SUM(取組!2:2)")}${formula("C1", "A1+B1")}${formula("D1", "COUNTIF(B2:B9,&quot;A2&quot;)")}</row>`,
  },
];
const names =
  '<definedNames><definedName name="対象">取組!$A$2:$A$3</definedName><definedName name="入れ子">対象</definedName></definedNames>';

function source(settings = '<calcPr calcId="191029" iterate="1"/>'): Uint8Array {
  return workbookBytes({ sheets, afterSheets: names + settings });
}

function staleAfter(address: string, sheet?: string): string[] {
  return findStaleFormulas(openXlsx(source()), [at(address, sheet)], new Set()).map(
    (place) => (place.sheet === "取組" ? "" : "集計!") + formatAddress(place),
  );
}

const enter = (address: string, expected: string, number: number): Edit => ({
  ...{ kind: "number", at: at(address), expected, value: number },
});

describe("formulas whose results are no longer true", () => {
  // INDIRECT (D4) may look anywhere.
  it.each([
    ["A1", ["C1", "D1", "D4", "C5", "D5"]],
    ["A2", ["C1", "D1", "C2", "D3", "D4", "C5", "D5", "E5", "集計!A1", "集計!B1", "集計!C1"]],
    ["A4", ["C4", "D4"]],
    ["B1", ["E1", "C2", "D2", "C3", "C4", "D4", "集計!B1", "集計!C1"]],
    ["B9", ["D2", "D4", "集計!B1", "集計!C1"]],
    ["H9", ["D4"]],
  ])("after a change of %s", (address, expected) => {
    expect(staleAfter(address)).toEqual(expected);
  });

  it("are on the sheet that they name and not on others", () => {
    expect(staleAfter("B5", "集計 表")).toEqual(["D4", "集計!D1"]);
  });

  (hasLibreOffice() ? it : it.skip).each([
    ["A2", "2"],
    ["B1", "10"],
  ])(
    "are all those that LibreOffice comes to other results of, after a change of %s",
    (cell, expected) => {
      const before = source();
      const after = applyEdits(openXlsx(before), [enter(cell, expected, 777)]).bytes;
      const differing = differingFormulas(recalculate(before), recalculate(after));
      expect(differing.length).toBeGreaterThan(0);
      expect(staleAfter(cell)).toEqual(expect.arrayContaining(differing));
    },
  );
});

function differingFormulas(before: Book, after: Book): string[] {
  return before.sheets.flatMap((sheet, index) =>
    sheet.rowNumbers
      .flatMap((row) => sheet.cellsInRow(row))
      .filter(({ row, column, text, formula: own }) => {
        return own !== null && after.sheets[index]?.cell(row, column)?.text !== text;
      })
      // Cells beside the first of an array formula have no formula of their own.
      .filter(({ row, column }) => !(index === 0 && column === 2 && row > 4))
      .map((cell) => (index === 0 ? "" : "集計!") + formatAddress(cell)),
  );
}

describe("a change of cells that formulas look at", () => {
  it.each([
    [
      '<calcPr calcId="191029" iterate="1"/>',
      '<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>',
    ],
    ["", '<calcPr fullCalcOnLoad="1"/>'],
    ['<calcPr fullCalcOnLoad="0"/>', '<calcPr fullCalcOnLoad="1"/>'],
    ['<calcPr fullCalcOnLoad="true"/>', '<calcPr fullCalcOnLoad="true"/>'],
  ])("has Excel compute anew and changes nothing else of the workbook part: %s", (given, made) => {
    const before = source(given);
    const { bytes, warnings } = applyEdits(openXlsx(before), [enter("A1", "1", 5)]);
    expect(partText(bytes, workbookPart)).toBe(
      partText(before, workbookPart).replace(`</definedNames>${given}`, `</definedNames>${made}`),
    );
    expect(findPackageProblems(bytes)).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.ja).toContain("数式のセルが5個");
    expect(warnings[0]?.en).toContain("changed: 5.");
  });
});

describe("what leaves all results true", () => {
  const text = '<c r="A1" t="inlineStr"><is><t>○</t></is></c>';
  const plain = workbookBytes({
    sheets: [{ name: "取組", rows: `<row r="1">${text}${formula("B1", "A1")}</row>` }],
    styles:
      "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs>",
  });

  it.each<[string, Edit]>([
    [
      "a colour",
      {
        ...{ kind: "color", at: at("A1"), expected: "○" },
        spans: [{ start: 0, end: 1, color: "#C00000" }],
      },
    ],
    ["a memory", { kind: "memory", xml: `<memory xmlns="${memoryNamespace}"/>` }],
    [
      "a text elsewhere",
      {
        ...{ kind: "text", at: at("D9"), expected: "" },
        splices: [{ start: 0, end: 0, text: "○" }],
      },
    ],
    ["a generated sheet", { kind: "sheet", spec: sampleSummary }],
  ])("is %s: Excel is asked for nothing", (_, edit) => {
    const { bytes, warnings } = applyEdits(openXlsx(plain), [edit]);
    expect(partText(bytes, workbookPart)).not.toContain("fullCalcOnLoad");
    expect(warnings).toEqual([]);
  });

  it("is a formula that goes, or a sheet that is made again in the same step", () => {
    const replaced = applyEdits(openXlsx(plain), [
      { ...{ kind: "text", at: at("B1"), expected: "", splices: [] }, replacesFormula: true },
    ]);
    expect(replaced.warnings).toEqual([]);
    const page = { paper: "A4", isLandscape: true } as const;
    const plan = { ...{ name: "取組", owner: null, columnWidths: [], merges: [], page } };
    const made = createXlsx([
      { ...plan, rows: [{ cells: [{ value: 1, style: {} }] }] },
      {
        ...plan,
        name: "集計",
        owner: "summary/test",
        rows: [{ cells: [{ value: { formula: "取組!A1", value: 1 }, style: {} }] }],
      },
    ]);
    const again: Edit = {
      kind: "sheet",
      spec: {
        ...plan,
        name: "集計",
        owner: "summary/test",
        rows: [{ cells: [{ value: { formula: "取組!A1", value: 2 }, style: {} }] }],
      },
    };
    const both = applyEdits(openXlsx(made), [enter("A1", "1", 2), again]);
    expect(both.warnings).toEqual([]);
    expect(differingParts(made, both.bytes)).not.toContain(workbookPart);
    expect(applyEdits(openXlsx(made), [enter("A1", "1", 2)]).warnings).toHaveLength(1);
  });
});
