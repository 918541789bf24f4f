import { describe, expect, it } from "@jest/globals";
import { findPackageProblems } from "../../../test/support/packageProblems";
import { partText } from "../../../test/support/readParts";
import { workbookBytes } from "../../../test/support/xlsxParts";
import { Failure, parseAddress, type Edit, type Place } from "../../core";
import { openXlsx } from "../read/openXlsx";
import { applyEdits } from "./applyEdits";

const sheetPart = "xl/worksheets/sheet1.xml";

/** A text with ふりがな, a number, a truth value, formulas, and an empty cell; all but the last in a style. */
const rows =
  '<row r="1"><c r="A1" s="1" t="s" ph="1"><v>0</v></c><c r="B1" s="1"><v>3</v></c>' +
  '<c r="C1" s="1" t="b"><v>1</v></c><c r="D1" s="1"><f>B1*2</f><v>6</v></c>' +
  '<c r="E1" s="1" t="str"><f>IF(B1=3,"","x")</f><v></v></c><c r="F1" s="1"/></row>' +
  '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B1</f><v>3</v></c></row>' +
  '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>';
const styles =
  '<numFmts><numFmt numFmtId="200" formatCode="0&quot;件&quot;"/></numFmts>' +
  "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>" +
  '<cellXfs><xf/><xf numFmtId="200"/></cellXfs>';
const workbook = workbookBytes({
  sheets: [{ rows }],
  styles,
  strings: '<si><t>萩</t><rPh sb="0" eb="1"><t>ハギ</t></rPh></si>',
});

function at(address: string): Place {
  return { sheet: "Sheet1", ...(parseAddress(address) ?? { row: 0, column: 0 }) };
}

function number(address: string, expected: string, value: number, replaces = false): Edit {
  const edit = { kind: "number", at: at(address), expected, value } as const;
  return replaces ? { ...edit, replacesFormula: true } : edit;
}

function clear(address: string, expected: string, replaces = false): Edit {
  const splices = expected === "" ? [] : [{ start: 0, end: expected.length, text: "" }];
  const edit = { kind: "text", at: at(address), expected, splices } as const;
  return replaces ? { ...edit, replacesFormula: true } : edit;
}

/** The cell as its part writes it. */
function written(edits: readonly Edit[], address: string): string | undefined {
  const { bytes } = applyEdits(openXlsx(workbook), edits);
  expect(findPackageProblems(bytes)).toEqual([]);
  const cells = partText(bytes, sheetPart).matchAll(/<c r="(\w+)"[^>]*?(?:\/>|>.*?<\/c>)/gu);
  return [...cells].find(([, reference]) => reference === address)?.[0];
}

function refusalOf(edits: readonly Edit[]): string {
  try {
    applyEdits(openXlsx(workbook), edits);
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("a number", () => {
  it.each([
    [
      "a text and its ふりがな",
      number("A1", "萩", 12),
      "A1",
      '<c r="A1" s="1" ph="1"><v>12</v></c>',
    ],
    ["a number", number("B1", "3件", -0.5), "B1", '<c r="B1" s="1"><v>-0.5</v></c>'],
    ["a truth value", number("C1", "TRUE", 1), "C1", '<c r="C1" s="1"><v>1</v></c>'],
    ["a formula", number("D1", "6件", 7, true), "D1", '<c r="D1" s="1"><v>7</v></c>'],
    [
      "a formula that shows nothing",
      number("E1", "", 7, true),
      "E1",
      '<c r="E1" s="1"><v>7</v></c>',
    ],
    ["nothing", number("F1", "", 0.07), "F1", '<c r="F1" s="1"><v>0.07</v></c>'],
    ["a cell that is not there", number("G9", "", 1e21), "G9", '<c r="G9"><v>1e+21</v></c>'],
  ])("takes the place of %s and keeps the cell's style", (_, edit, address, xml) => {
    expect(written([edit], address)).toBe(xml);
  });

  it("shows itself as the cell's format says", () => {
    const { bytes } = applyEdits(openXlsx(workbook), [number("B1", "3件", 12)]);
    expect(openXlsx(bytes).book.sheets[0]?.cell(0, 1)?.text).toBe("12件");
  });

  it("brings a format along, and nothing else of the look changes", () => {
    const edits = [
      { ...number("A1", "萩", 46_113), numberFormat: "yyyy/m/d" },
      { ...number("B1", "3件", 3), numberFormat: "[$-411]ge.m.d" },
      { ...number("G9", "", 46_113), numberFormat: "[$-411]ge.m.d" },
      { ...number("F1", "", 0.5), numberFormat: "0%" },
    ];
    const { bytes } = applyEdits(openXlsx(workbook), edits);
    expect(findPackageProblems(bytes)).toEqual([]);
    const sheet = openXlsx(bytes).book.sheets[0];
    const texts = ["A1", "B1", "G9", "F1"].map((address) => {
      const { row, column } = at(address);
      return sheet?.cell(row, column)?.text;
    });
    expect(texts).toEqual(["2026/4/1", "M33.1.3", "R8.4.1", "50%"]);
    const written = partText(bytes, "xl/styles.xml");
    expect(written).toContain('formatCode="[$-411]ge.m.d"');
    expect(written).toContain('<xf numFmtId="14" applyNumberFormat="1"/>');
    expect(written.match(/<numFmt /gu)).toHaveLength(2);
  });

  it("that stands there already changes nothing", () => {
    const applied = applyEdits(openXlsx(workbook), [number("B1", "3件", 3)]);
    expect(applied.bytes).toBe(workbook);
    expect(applied.receipt.cells).toEqual([]);
  });

  it("is refused where the cell shows another text, or a formula that other cells use or nobody gave up", () => {
    expect(refusalOf([number("B1", "4件", 5)])).toBe("cell-changed");
    expect(refusalOf([number("D1", "6件", 5)])).toBe("cell-formula");
    expect(refusalOf([number("A2", "3", 5, true)])).toBe("cell-formula");
  });

  it("and another edit of its cell are a mistake of whoever gives them, and so is what is no number", () => {
    const both = [number("A1", "萩", 1), clear("A1", "萩")];
    expect(() => applyEdits(openXlsx(workbook), both)).toThrow("written twice");
    expect(() => applyEdits(openXlsx(workbook), [number("A1", "萩", Number.NaN)])).toThrow("NaN");
  });
});

describe("a cell that is cleared", () => {
  it.each([
    ["a text", clear("A1", "萩"), "A1", '<c r="A1" s="1" ph="1"/>'],
    ["a number", clear("B1", "3件"), "B1", '<c r="B1" s="1"/>'],
    ["a truth value", clear("C1", "TRUE"), "C1", '<c r="C1" s="1"/>'],
    ["a formula", clear("D1", "6件", true), "D1", '<c r="D1" s="1"/>'],
    ["a formula that shows nothing", clear("E1", "", true), "E1", '<c r="E1" s="1"/>'],
  ])("of %s keeps its style and nothing else", (_, edit, address, xml) => {
    expect(written([edit], address)?.replace("></c>", "/>")).toBe(xml);
  });
});
