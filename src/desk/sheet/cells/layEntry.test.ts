import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { drawCell, plainFont } from "../../../../test/desk/drawLayout";
import type { ViewCell } from "../../../xlsx/view/sheetView";
import { layEntry } from "./layEntry";

const at = { row: 4, column: 2 };
const red = { ...plainFont, color: "#C00000" };

function colored(...texts: readonly string[]): ViewCell {
  const runs = texts.map((text, index) => ({ text, font: index % 2 === 0 ? plainFont : red }));
  return drawCell(4, 2, { text: texts.join(""), runs });
}

/** Pieces of a text with those in red in brackets. */
function drawn(cell: ViewCell | undefined): string {
  return (cell?.runs ?? []).map(({ text, font }) => (font === red ? `[${text}]` : text)).join("");
}

describe("what was typed, before the workbook has it", () => {
  it("is seen in the look of its cell", () => {
    expect(layEntry(drawCell(4, 2, { text: "前", look: 7 }), at, "後")).toEqual(
      drawCell(4, 2, { text: "後", look: 7 }),
    );
  });

  it("is seen in a cell of which nothing was known", () => {
    expect(layEntry(undefined, at, "○")).toMatchObject({ row: 4, column: 2, text: "○" });
  });

  it("is a number where Excel would take it for one, and takes the place of a formula", () => {
    const sum = drawCell(4, 2, { text: "8", kind: "number", formula: "SUM(B2:B3)" });
    expect(layEntry(sum, at, "12")).toMatchObject({ kind: "number", text: "12", formula: null });
  });

  it("is letters where it brings a format along, for which there may be no room", () => {
    expect(layEntry(undefined, at, "2026/10/31")).toMatchObject({
      ...{ kind: "text", text: "2026/10/31" },
    });
    const dated = drawCell(4, 2, { numberEntry: "date" });
    expect(layEntry(dated, at, "10/31")).toMatchObject({ kind: "number", text: "10/31" });
  });

  it("is corrected as it was typed", () => {
    expect(layEntry(undefined, at, "1,200")?.entry).toBe("1,200");
    expect(layEntry(undefined, at, "'007")).toMatchObject({ text: "007", entry: "007" });
  });

  it("leaves the cell as it is where it says the same", () => {
    const cell = drawCell(4, 2, { text: "50%", kind: "number", entry: "50%" });
    expect(layEntry(cell, at, "50%")).toBe(cell);
  });

  it("keeps what the cell is besides its content", () => {
    const cell = drawCell(4, 2, { text: "7%", numberEntry: "percent", isLocked: true });
    expect(layEntry(cell, at, "")).toMatchObject({
      ...{ text: "", entry: "", numberEntry: "percent", isLocked: true },
    });
  });

  it("keeps the colours of the letters that stay", () => {
    const cell = colored("取組の実施", "【新規】");
    expect(drawn(layEntry(cell, at, "取組の検討・実施【新規】"))).toBe(
      "取組の検討・実施[【新規】]",
    );
    expect(drawn(layEntry(cell, at, "取組の実施【新規・再掲】"))).toBe(
      "取組の実施[【新規・再掲】]",
    );
    expect(drawn(layEntry(cell, at, "取組【新規】"))).toBe("取組[【新規】]");
    expect(layEntry(cell, at, "")?.runs).toBeUndefined();
  });

  it("is the text of its pieces together", () => {
    const text = fc.string({ unit: fc.constantFrom("あ", "○", "𠮷", "い"), maxLength: 5 });
    const texts = fc.array(text, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(texts, text, (before, typed) => {
        const laid = layEntry(colored(...before), at, typed);
        expect(laid?.text).toBe(typed);
        if (laid?.runs !== undefined) expect(laid.runs.map((run) => run.text).join("")).toBe(typed);
      }),
    );
  });
});
