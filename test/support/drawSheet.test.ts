import { describe, expect, it } from "@jest/globals";
import { applyToBook } from "./applyToBook";
import { drawSheet } from "./drawSheet";

describe("drawSheet", () => {
  it("draws cells in rows and columns and leaves markers out of them", () => {
    const { book, expected } = drawSheet(`
      令和3年度 取組一覧
      事業名 │ 山口市 │ 宇部市
      起業   │       │ ␣○⏎◀M03◀M01:alias`);
    const [sheet] = book.sheets;
    expect(sheet?.name).toBe("取組一覧");
    expect(sheet?.rowNumbers).toEqual([0, 1, 2]);
    expect(sheet?.cell(2, 1)).toBeUndefined();
    expect(sheet?.cell(2, 2)?.text).toBe(" ○\n");
    const at = { sheet: "取組一覧", row: 2, column: 2 };
    expect(expected).toEqual([
      { at, code: "M03", message: null },
      { at, code: "M01", message: "alias" },
    ]);
  });

  it("draws looks, fills and formulas", () => {
    const sheet = drawSheet("黒{red:赤}{bold:太} │ {fill #FFFF00}○ │ {=}○").book.sheets[0];
    expect(
      sheet?.cell(0, 0)?.runs.map(({ text, font }) => [text, font.color, font.isBold]),
    ).toEqual([
      ["黒", null, false],
      ["赤", "#FF0000", false],
      ["太", null, true],
    ]);
    expect(sheet?.fillAt(0, 1)).toBe("#FFFF00");
    expect(sheet?.cell(0, 2)?.formula).not.toBeNull();
  });

  it("merges downwards and sideways", () => {
    const sheet = drawSheet(`
      取組 │ 市町 │ <
      ^   │ 山口 │ 宇部`).book.sheets[0];
    expect(sheet?.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
  });

  it("draws several sheets", () => {
    const { book } = drawSheet(`
      # 柱1
      a │ b
      # 柱2
      c │ d`);
    expect(book.sheets.map((sheet) => [sheet.name, sheet.cell(0, 0)?.text])).toEqual([
      ["柱1", "a"],
      ["柱2", "c"],
    ]);
  });
});

describe("applyToBook", () => {
  const { book } = drawSheet("創業{red:相談会}(新規) │ {=}○");
  const at = { sheet: "取組一覧", row: 0, column: 0 };
  const expected = "創業相談会(新規)";

  it("gives new text the look of what it replaces, and counts offsets before any edit", () => {
    const edited = applyToBook(book, [
      { kind: "text", at, expected, splices: [{ start: 5, end: 9, text: "【新規】" }] },
      { kind: "color", at, expected, spans: [{ start: 5, end: 9, color: "#C00000" }] },
    ]);
    expect(edited.sheets[0]?.cell(0, 0)?.runs.map(({ text, font }) => [text, font.color])).toEqual([
      ["創業", null],
      ["相談会", "#FF0000"],
      ["【新規】", "#C00000"],
    ]);
  });

  it("throws when the cell shows something else or holds a formula", () => {
    const splices = [{ start: 0, end: 1, text: "" }];
    expect(() => applyToBook(book, [{ kind: "text", at, expected: "別", splices }])).toThrow("A1");
    const formula = { ...at, column: 1 };
    expect(() =>
      applyToBook(book, [{ kind: "text", at: formula, expected: "○", splices }]),
    ).toThrow("B1");
  });
});
