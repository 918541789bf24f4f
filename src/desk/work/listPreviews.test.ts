import { describe, expect, it } from "@jest/globals";
import type { EditPreview } from "../../app/previewEdits";
import { firstChange, listPreviews } from "./listPreviews";

const text: EditPreview = {
  kind: "text",
  at: { sheet: "取組", row: 4, column: 5 },
  before: "〇",
  after: "○",
  pieces: [
    { kind: "removed", text: "〇" },
    { kind: "added", text: "○" },
  ],
  replacesFormula: false,
};
const color: EditPreview = {
  kind: "color",
  at: { sheet: "取組", row: 1, column: 0 },
  pieces: [{ text: "【新規】", from: null, to: "#C00000" }],
};
const move: EditPreview = {
  kind: "move",
  sheet: "取組",
  unmerged: [],
  steps: [
    { from: { row: 2, column: 1 }, to: { row: 2, column: 2 }, text: "相談会" },
    { from: { row: 2, column: 2 }, to: { row: 2, column: 3 }, text: "○" },
    { from: { row: 3, column: 1 }, to: null, text: "不要" },
  ],
};
const made: EditPreview = {
  kind: "sheet",
  name: "総括表",
  owner: "summary/overview",
  isNew: true,
  rows: 3,
};

const sheets = (...names: readonly (readonly [string, string | null])[]) =>
  names.map(([name, owner]) => ({ name, owner, visibility: "visible" as const, tabColor: null }));

describe("a proposal in the cells of a sheet", () => {
  it("shows texts and colours of this sheet alone", () => {
    expect(listPreviews([text, color], "取組")).toEqual([
      { row: 4, column: 5, kind: "text", pieces: text.pieces },
      { row: 1, column: 0, kind: "color", pieces: color.pieces },
    ]);
    expect(listPreviews([text, color], "控え")).toEqual([]);
  });

  it("shows contents where they come to, and blank cells where nothing comes after them", () => {
    const shown = listPreviews([move], "取組").map(({ row, column, ...one }) => [
      `${row} ${column}`,
      one.kind === "cleared" ? `- ${one.text}` : one.pieces.map((piece) => piece.text).join(),
    ]);
    expect(shown).toEqual([
      ["2 2", "相談会"],
      ["2 3", "○"],
      ["2 1", "- 相談会"],
      ["3 1", "- 不要"],
    ]);
  });
});

describe("the first change", () => {
  it("is where one looks first", () => {
    expect(firstChange([text, color], sheets(["取組", null]))).toEqual(text.at);
    expect(firstChange([move], sheets(["取組", null]))).toEqual({
      sheet: "取組",
      row: 2,
      column: 2,
    });
  });

  it("is the sheet that is made, under whatever name it came to have", () => {
    const present = sheets(["取組", null], ["総括表 (2)", "summary/overview"]);
    expect(firstChange([made], present)).toEqual({ sheet: "総括表 (2)", row: 0, column: 0 });
  });

  it("is nowhere where its sheet is not shown, or nothing changes", () => {
    expect(firstChange([text], sheets(["控え", null]))).toBeNull();
    expect(firstChange([], sheets(["取組", null]))).toBeNull();
  });
});
