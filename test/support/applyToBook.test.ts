import { describe, expect, it } from "@jest/globals";
import type { Book, CellAddress, Edit, ExpectedCell, MoveEdit } from "../../src/core";
import { parseAddress } from "../../src/core";
import { applyToBook } from "./applyToBook";
import { drawSheet } from "./drawSheet";

const sheet = "取組一覧";

function place(address: string): CellAddress {
  return parseAddress(address) ?? { row: -1, column: -1 };
}

function cell(address: string, expected: string): ExpectedCell {
  return { ...place(address), expected };
}

function move(change: Partial<MoveEdit>): Edit {
  return { kind: "move", sheet, unmerged: [], copies: [], cleared: [], ...change };
}

function textAt(book: Book, address: string): string | undefined {
  const { row, column } = place(address);
  return book.sheets[0]?.cell(row, column)?.text;
}

describe("a number in a book", () => {
  const { book } = drawSheet(`
    {red:起業} │ {=}8`);

  it("takes the place of the content in the look of the cell", () => {
    const at = { sheet, ...place("A1") };
    const after = applyToBook(book, [{ kind: "number", at, expected: "起業", value: 3 }]);
    const cell = after.sheets[0]?.cell(0, 0);
    expect(cell).toMatchObject({ text: "3", kind: "number", formula: null });
    expect(cell?.runs[0]?.font.color).toBe("#FF0000");
  });

  it("takes the place of a formula only where the edit says so", () => {
    const at = { sheet, ...place("B1") };
    const edit = { kind: "number", at, expected: "8", value: 9 } as const;
    expect(() => applyToBook(book, [edit])).toThrow("formula");
    const after = applyToBook(book, [{ ...edit, replacesFormula: true }]);
    expect(after.sheets[0]?.cell(0, 1)).toMatchObject({ text: "9", formula: null });
  });
});

describe("a move in a book", () => {
  const { book } = drawSheet(`
    起業{red:支援} │ ○
    ^              │ {fill #FFFF00}△
    創業           │ {=}○`);
  const merged = { top: 0, left: 0, bottom: 1, right: 0 };

  it("takes a merged region apart and brings its content to each of its cells", () => {
    const from = cell("A1", "起業支援");
    const edit = move({ unmerged: [merged], copies: [{ from, to: cell("A2", "") }] });
    const moved = applyToBook(book, [edit]).sheets[0];
    expect(moved?.merges).toEqual([]);
    expect(moved?.cell(1, 0)?.runs).toEqual(book.sheets[0]?.cell(0, 0)?.runs);
  });

  it("reads all cells before it writes any, and leaves fills to their places", () => {
    const down = { from: cell("B1", "○"), to: cell("B2", "△") };
    const up = { from: cell("B2", "△"), to: cell("B1", "○") };
    const moved = applyToBook(book, [move({ copies: [down, up] })]);
    expect([textAt(moved, "B1"), textAt(moved, "B2")]).toEqual(["△", "○"]);
    expect([0, 1].map((row) => moved.sheets[0]?.fillAt(row, 1))).toEqual([null, "#FFFF00"]);
  });

  it("leaves cleared cells without content, though not without fill", () => {
    const moved = applyToBook(book, [move({ cleared: [cell("B2", "△")] })]);
    expect(moved.sheets[0]?.cell(1, 1)).toBeUndefined();
    expect(moved.sheets[0]?.fillAt(1, 1)).toBe("#FFFF00");
  });

  it.each([
    ["shows something else", { cleared: [cell("B1", "")] }],
    ["holds a formula", { cleared: [cell("B3", "○")] }],
    ["is written twice", { cleared: [cell("B1", "○"), cell("B1", "○")] }],
    ["lies inside a region that stays", { cleared: [cell("A2", "")] }],
    ["is no merged region", { unmerged: [{ ...merged, right: 1 }] }],
  ])("throws when a cell %s", (_, change) => {
    expect(() => applyToBook(book, [move(change)])).toThrow(/[AB][123]/u);
  });

  it("throws when a cell is edited and moved at once, or there is no such sheet", () => {
    const at = { sheet, ...place("B1") };
    const text: Edit = { kind: "text", at, expected: "○", splices: [] };
    expect(() => applyToBook(book, [text, move({ cleared: [cell("B1", "○")] })])).toThrow("B1");
    expect(() => applyToBook(book, [{ ...text, at: { ...at, sheet: "他" } }])).toThrow("他");
  });
});

describe("other edits of a book", () => {
  it("write a text in place of a formula only where they say so", () => {
    const { book } = drawSheet("{=}〇");
    const splices = [{ start: 0, end: 1, text: "○" }];
    const edit = { kind: "text", at: { sheet, ...place("A1") }, expected: "〇", splices } as const;
    expect(() => applyToBook(book, [edit])).toThrow("formula");
    const edited = applyToBook(book, [{ ...edit, replacesFormula: true }]);
    expect(edited.sheets[0]?.cell(0, 0)).toMatchObject({ text: "○", formula: null });
  });

  it("keep a memory, and take it away", () => {
    const { book } = drawSheet("a");
    const kept = applyToBook(book, [{ kind: "memory", xml: "<m/>" }]);
    expect(kept.memory).toBe("<m/>");
    expect(applyToBook(kept, [{ kind: "memory", xml: null }])).not.toHaveProperty("memory");
    expect(applyToBook(kept, []).memory).toBe("<m/>");
  });
});
