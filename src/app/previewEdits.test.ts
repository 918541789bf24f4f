import { describe, expect, it } from "@jest/globals";
import { makeSheet, plainFont, type Edit } from "../core";
import { previewEdits } from "./previewEdits";

const at = { sheet: "取組一覧", row: 0, column: 0 };
const red = { ...plainFont, color: "#FF0000" };
const book = {
  sheets: [
    makeSheet({
      name: "取組一覧",
      cells: [
        {
          row: 0,
          column: 0,
          text: "観光【新規】",
          runs: [
            { text: "観光", font: plainFont },
            { text: "【新規】", font: red },
          ],
        },
      ],
    }),
    makeSheet({ name: "総括", cells: [], owner: "summary/overview" }),
  ],
};

describe("previewEdits", () => {
  it("shows a number before and after", () => {
    const edit: Edit = { kind: "number", at, expected: "7件", value: 12, replacesFormula: true };
    expect(previewEdits(book, [edit])).toEqual([
      {
        ...{ kind: "text", at, before: "7件", after: "12", replacesFormula: true },
        pieces: [
          { kind: "removed", text: "7件" },
          { kind: "added", text: "12" },
        ],
      },
    ]);
  });

  it("shows a text before and after, and which pieces differ", () => {
    const splices = [
      { start: 0, end: 1, text: "" },
      { start: 3, end: 4, text: "(" },
    ];
    const edit: Edit = { kind: "text", at, expected: " 観光（新規", splices };
    expect(previewEdits(book, [edit])).toEqual([
      {
        kind: "text",
        at,
        before: " 観光（新規",
        after: "観光(新規",
        pieces: [
          { kind: "removed", text: " " },
          { kind: "kept", text: "観光" },
          { kind: "removed", text: "（" },
          { kind: "added", text: "(" },
          { kind: "kept", text: "新規" },
        ],
        replacesFormula: false,
      },
    ]);
  });

  it("cuts a cell into pieces of one colour before and after", () => {
    const spans = [{ start: 0, end: 6, color: "#C00000" }];
    const edit: Edit = { kind: "color", at, expected: "観光【新規】", spans };
    expect(previewEdits(book, [edit])).toEqual([
      {
        kind: "color",
        at,
        pieces: [
          { text: "観光", from: null, to: "#C00000" },
          { text: "【新規】", from: "#FF0000", to: "#C00000" },
        ],
      },
    ]);
  });

  it("tells contents that move from contents that are taken away", () => {
    const from = { row: 1, column: 0, expected: "○" };
    const gone = { row: 2, column: 0, expected: "注" };
    const empty = { row: 3, column: 0, expected: "" };
    const edit: Edit = {
      kind: "move",
      sheet: "取組一覧",
      unmerged: [],
      copies: [{ from, to: { row: 1, column: 2, expected: "" } }],
      cleared: [from, gone, empty],
    };
    expect(previewEdits(book, [edit])).toMatchObject([
      {
        kind: "move",
        steps: [
          { from, to: { row: 1, column: 2 }, text: "○" },
          { from: gone, to: null, text: "注" },
        ],
      },
    ]);
  });

  it("names a sheet of ours as it is called by now, and passes over what only we look at", () => {
    const spec = {
      name: "総括表",
      owner: "summary/overview",
      columnWidths: [],
      rows: [{ cells: [] }],
      merges: [],
      page: { paper: "A4", isLandscape: false },
    } as const;
    const edits: Edit[] = [
      { kind: "sheet", spec },
      { kind: "sheet", spec: { ...spec, owner: "summary/other", name: "宇部市" } },
      { kind: "memory", xml: null },
    ];
    expect(previewEdits(book, edits)).toMatchObject([
      { kind: "sheet", name: "総括", isNew: false, rows: 1 },
      { kind: "sheet", name: "宇部市", isNew: true },
    ]);
  });
});
