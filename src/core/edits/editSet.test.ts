import { describe, expect, it } from "@jest/globals";
import type { Edit } from "./edit";
import { EditSet } from "./editSet";

const at = { sheet: "取組一覧", row: 4, column: 5 };

function text(start: number, end: number, inserted: string, expected = " 〇 "): Edit {
  return { kind: "text", at, expected, splices: [{ start, end, text: inserted }] };
}

function color(start: number, end: number, name: string | null): Edit {
  return { kind: "color", at, expected: " 〇 ", spans: [{ start, end, color: name }] };
}

describe("EditSet", () => {
  it("joins edits of one cell that do not touch each other, in the order of the text", () => {
    const set = new EditSet();
    expect(set.add([text(1, 2, "○")], "M01")).toBe(true);
    expect(set.add([text(0, 1, "")], "M03")).toBe(true);
    expect(set.edits).toEqual([
      {
        kind: "text",
        at,
        expected: " 〇 ",
        splices: [
          { start: 0, end: 1, text: "" },
          { start: 1, end: 2, text: "○" },
        ],
      },
    ]);
  });

  it("refuses an edit that overlaps an earlier one and keeps the earlier one", () => {
    const set = new EditSet();
    set.add([text(0, 2, "○")], "M01");
    expect(set.add([text(1, 3, "")], "M03")).toBe(false);
    expect(set.edits).toEqual([text(0, 2, "○")]);
  });

  it("takes nothing of a group of which one edit is refused", () => {
    const set = new EditSet();
    set.add([text(0, 2, "○")], "M01");
    const elsewhere: Edit = { kind: "text", at: { ...at, row: 9 }, expected: "", splices: [] };
    expect(set.add([elsewhere, text(1, 2, "")], "M03")).toBe(false);
    expect(set.edits).toHaveLength(1);
  });

  it("refuses an edit that expects another text in the cell", () => {
    const set = new EditSet();
    set.add([text(1, 2, "○")], "M01");
    expect(set.add([text(0, 1, "", "〇")], "M03")).toBe(false);
  });

  it("lets insertions at one offset follow each other only when they have one owner", () => {
    const set = new EditSet();
    expect(set.add([text(3, 3, "(萩市)")], "M04")).toBe(true);
    expect(set.add([text(3, 3, "(美祢市)")], "M04")).toBe(true);
    expect(set.add([text(3, 3, "○")], "M08")).toBe(false);
    const [edit] = set.edits;
    expect(edit?.kind === "text" && edit.splices.map((splice) => splice.text)).toEqual([
      "(萩市)",
      "(美祢市)",
    ]);
  });

  it("refuses two colours for one letter and takes the same colour twice", () => {
    const set = new EditSet();
    expect(set.add([color(0, 2, "#C00000")], "T04")).toBe(true);
    expect(set.add([color(1, 3, "#C00000")], "T04")).toBe(true);
    expect(set.add([color(2, 3, null)], "T04")).toBe(false);
  });

  it("moves a cell once, and not together with an edit of it", () => {
    const set = new EditSet();
    expect(set.add([move(5, 6)], "S09")).toBe(true);
    expect(set.add([move(6, 7)], "S09")).toBe(false);
    expect(set.add([text(1, 2, "○")], "M01")).toBe(false);
    expect(set.edits).toEqual([move(5, 6)]);
    const other = new EditSet();
    other.add([text(1, 2, "○")], "M01");
    expect(other.add([move(5, 6)], "S09")).toBe(false);
    expect(other.add([move(6, 5)], "S09")).toBe(false);
    expect(other.add([move(7, 8)], "S09")).toBe(true);
  });

  it("refuses a group that changes what it moves itself", () => {
    expect(new EditSet().add([move(5, 6), text(1, 2, "○")], "S09")).toBe(false);
  });

  it("makes a cell a number once, and not together with an edit or a move of it", () => {
    const number: Edit = { kind: "number", at, expected: " 〇 ", value: 3 };
    const set = new EditSet();
    expect(set.add([number], "X05")).toBe(true);
    expect(set.add([number], "X05")).toBe(false);
    expect(set.add([text(1, 2, "○")], "M01")).toBe(false);
    expect(set.add([move(5, 6)], "S09")).toBe(false);
    expect(set.edits).toEqual([number]);
    expect(new EditSet().add([number, number], "X05")).toBe(false);
    expect(new EditSet().add([number, color(0, 1, null)], "X05")).toBe(false);
  });

  it("keeps sheets and memories beside the cells", () => {
    const set = new EditSet();
    const memory: Edit = { kind: "memory", xml: null };
    expect(set.add([memory, text(1, 2, "○")], "M01")).toBe(true);
    expect(set.edits).toEqual([text(1, 2, "○"), memory]);
  });
});

/** Brings the content of one column to another in the row of `at`. */
function move(from: number, to: number): Edit {
  const { sheet, row } = at;
  const source = { row, column: from, expected: " 〇 " };
  const target = { row, column: to, expected: "" };
  return {
    kind: "move",
    sheet,
    unmerged: [],
    copies: [{ from: source, to: target }],
    cleared: [source],
  };
}
