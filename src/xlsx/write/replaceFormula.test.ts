import { describe, expect, it } from "@jest/globals";
import { hostileWorkbook } from "../../../test/support/hostile/hostileWorkbook";
import { mainParts } from "../../../test/support/hostile/mainParts";
import { findPackageProblems } from "../../../test/support/packageProblems";
import { differingParts, partText } from "../../../test/support/readParts";
import { workbookBytes } from "../../../test/support/xlsxParts";
import { Failure, parseAddress, type Cell, type Edit, type Place } from "../../core";
import { openXlsx } from "../read/openXlsx";
import { applyEdits } from "./applyEdits";

const plan = "取組一覧";
const sheetPart = "xl/worksheets/sheet1.xml";

function at(address: string, sheet = plan): Place {
  return { sheet, ...(parseAddress(address) ?? { row: 0, column: 0 }) };
}

/** Replaces the first letters of a cell's text, and its formula. */
function replace(place: Place, expected: string, count: number, text: string): Edit {
  const splices = count === 0 && text === "" ? [] : [{ start: 0, end: count, text }];
  return { kind: "text", at: place, expected, splices, replacesFormula: true };
}

function apply(source: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const { bytes } = applyEdits(openXlsx(source), edits);
  expect(findPackageProblems(bytes)).toEqual([]);
  return bytes;
}

function cellOf(bytes: Uint8Array, place: Place): Cell | undefined {
  const sheet = openXlsx(bytes).book.sheets.find(({ name }) => name === place.sheet);
  return sheet?.cell(place.row, place.column);
}

function refusalOf(source: Uint8Array, edits: readonly Edit[]): string {
  try {
    applyEdits(openXlsx(source), edits);
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("a text in place of a formula", () => {
  it("keeps the cell's format and takes the chain that named the formula with it", () => {
    const source = hostileWorkbook();
    const bytes = apply(source, [replace(at("B5"), "2", 1, "二")]);
    expect(cellOf(bytes, at("B5"))).toMatchObject({ text: "二", kind: "text", formula: null });
    expect(partText(bytes, sheetPart)).toContain('<c r="B5" s="2" t="s"><v>9</v></c>');
    expect(differingParts(source, bytes)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/sharedStrings.xml",
      sheetPart,
    ]);
  });

  it("may be the very text that the formula shows", () => {
    const bytes = apply(hostileWorkbook(), [replace(at("A9"), "古い値", 0, "")]);
    expect(cellOf(bytes, at("A9"))).toMatchObject({ text: "古い値", kind: "text", formula: null });
    expect(cellOf(bytes, at("B5"))?.formula).toBe("COUNTA(D5:E5)");
  });

  it("may be none", () => {
    const bytes = apply(hostileWorkbook(), [replace(at("B5"), "2", 1, "")]);
    expect(partText(bytes, sheetPart)).toContain('<c r="B5" s="2"></c>');
  });

  it("can be coloured in part at once", () => {
    const spans = [{ start: 1, end: 3, color: "#C00000" }];
    const color: Edit = { kind: "color", at: at("A9"), expected: "古い値", spans };
    const bytes = apply(hostileWorkbook(), [color, replace(at("A9"), "古い値", 1, "新し")]);
    const runs = cellOf(bytes, at("A9"))?.runs.map(({ text, font }) => [text, font.color]);
    expect(runs?.slice(1)).toEqual([["い値", "#C00000"]]);
    expect(runs?.[0]?.[0]).toBe("新し");
  });

  it("changes a cell without a formula as any other", () => {
    const bytes = apply(hostileWorkbook(), [replace(at("D5"), "○", 1, "◎")]);
    expect(cellOf(bytes, at("D5"))?.text).toBe("◎");
    expect(partText(bytes, "xl/calcChain.xml")).toContain("B5");
  });

  it("goes in for a formula that is taken from another cell, not for the one it is taken from", () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>';
    const source = workbookBytes({ sheets: [{ rows }] });
    const bytes = apply(source, [replace(at("A2", "Sheet1"), "2", 1, "二")]);
    expect(cellOf(bytes, at("A2", "Sheet1"))).toMatchObject({ text: "二", formula: null });
    expect(refusalOf(source, [replace(at("A1", "Sheet1"), "1", 1, "一")])).toBe("cell-formula");
  });

  it("does not go in for a part of an array formula", () => {
    const array = '<f t="array" ref="B5:D5">D5:F5</f>';
    const sheet = (mainParts[sheetPart] ?? "").replace("<f>COUNTA(D5:E5)</f>", array);
    const source = hostileWorkbook({ [sheetPart]: sheet });
    expect(refusalOf(source, [replace(at("B5"), "2", 1, "二")])).toBe("cell-formula");
  });

  it("does not go in where the number format would show it otherwise", () => {
    const styles = (mainParts["xl/styles.xml"] ?? "").replace(
      /formatCode="[^"]*"/u,
      'formatCode="0;0;0;&quot;※&quot;@"',
    );
    const sheet = (mainParts[sheetPart] ?? "").replace('<c r="B5" s="2">', '<c r="B5" s="4">');
    const source = hostileWorkbook({ "xl/styles.xml": styles, [sheetPart]: sheet });
    expect(refusalOf(source, [replace(at("B5"), "2", 1, "二")])).toBe("cell-formatted");
  });
});
