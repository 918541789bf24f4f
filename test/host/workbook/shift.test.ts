/** Areas and references that follow rows and columns put in and taken out. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { formatRange } from "../../../src/core/grid/address";
import { adjustFormula, moveFormula } from "./formulaReferences";
import { sheetLimits, shiftArea, type Shift } from "./shift";

const line = fc.integer({ min: 0, max: 60 });
const area = fc.tuple(line, line, line, line).map(([a, b, c, d]) => ({
  ...{ top: Math.min(a, b), bottom: Math.max(a, b) },
  ...{ left: Math.min(c, d), right: Math.max(c, d) },
}));
const insertion = fc
  .tuple(fc.constantFrom("row", "column"), line, fc.integer({ min: 1, max: 9 }))
  .map(([axis, at, count]): Shift => {
    const to = (axis === "row" ? sheetLimits.columns : sheetLimits.rows) - 1;
    return { kind: "insert", axis, at, count, from: 0, to };
  });

describe("an area", () => {
  it("is where it was when what was put in is taken out again", () => {
    fc.assert(
      fc.property(area, insertion, (before, shift) => {
        const moved = shiftArea(before, shift);
        expect(moved === null ? null : shiftArea(moved, { ...shift, kind: "delete" })).toEqual(
          before,
        );
      }),
    );
  });

  it("moves as a reference to it does", () => {
    fc.assert(
      fc.property(area, insertion, (before, shift) => {
        const moved = shiftArea(before, shift);
        const formula = adjustFormula(`SUM(${formatRange(before)})`, "一覧", "一覧", shift);
        expect(formula).toBe(`SUM(${moved === null ? "#REF!" : formatRange(moved)})`);
      }),
    );
  });
});

describe("a formula", () => {
  const rows = { axis: "row", at: 1, count: 1, from: 0, to: sheetLimits.columns - 1 } as const;

  it("has an error where what it names was deleted", () => {
    const formula = adjustFormula("A1+A2+A$3", "一覧", "一覧", { ...rows, kind: "delete" });
    expect(formula).toBe("A1+#REF!+A$2");
  });

  it("follows the sheet that it names, not others, and no texts", () => {
    const insert = { ...rows, kind: "insert" } as const;
    expect(adjustFormula(`'控え 1'!A5&"A5"&A5&LOG10(A5)`, "一覧", "控え 1", insert)).toBe(
      `'控え 1'!A6&"A5"&A5&LOG10(A5)`,
    );
  });

  it("is copied with its fixed parts", () => {
    expect(moveFormula("$A$1+$A1+A$1+A1", 2, 1)).toBe("$A$1+$A3+B$1+B3");
    expect(moveFormula("A1", -1, 0)).toBe("#REF!");
  });
});
