import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Cell } from "../grid/book";
import { plainFont } from "../grid/memorySheet";
import { shiftedColumn, type Columns, type Role } from "./columnRoles";
import { fitRow, type Fit } from "./fitRow";

const roles: readonly Role[] = ["name", "name", "measure", "priority", "mark", "mark", "mark"];
const roleOf = (column: number): Role => roles[column] ?? "none";

const plain: Omit<Columns, "roleOf"> = {
  prioritySign: "●",
  priorityColumn: 3,
  hasChangeColumn: false,
  fieldOf: () => null,
  numberColumn: null,
  isOfWords: () => true,
};

function fit(texts: readonly string[], from = 0): Fit {
  return fitRow(makeCells(texts, from), { ...plain, roleOf });
}

function makeCells(texts: readonly string[], from: number): readonly Cell[] {
  return texts.flatMap((text, index): Cell[] => {
    const at = { row: 0, column: from + index };
    const runs = [{ text, font: plainFont }];
    return text === "" ? [] : [{ ...at, text, kind: "text", formula: null, fill: null, runs }];
  });
}

const row = ["ア 観光の振興", "周遊促進事業", "周遊バスの実証運行", "●", "○", "", "○"];

describe("fitRow", () => {
  it("leaves a row as it stands when nothing is out of place", () => {
    expect(fit(row)).toEqual({ kind: "straight", misfits: [] });
    expect(fit(["", "", "周遊バスの実証運行", "", "", "", ""])).toMatchObject({ kind: "straight" });
    expect(fit(["", "", "", "", "○", "○", ""])).toMatchObject({ kind: "straight" });
  });

  it("finds how far a row slipped", () => {
    expect(fit(row, 1)).toMatchObject({ kind: "shifted", shift: { offset: 1 } });
    expect(fit(row, 3)).toMatchObject({ kind: "shifted", shift: { offset: 3 } });
    expect(fit(row.slice(1))).toMatchObject({ kind: "shifted", shift: { offset: -1 } });
  });

  it("finds from where on it slipped", () => {
    const [first = "", ...others] = row;
    expect(fit([first, "", ...others])).toEqual({ kind: "shifted", shift: { from: 2, offset: 1 } });
  });

  it("lets a number or a pillar fall out at the left", () => {
    expect(fit(["1", ...row])).toMatchObject({ kind: "shifted", shift: { offset: 1 } });
  });

  it("keeps a row that has its measure in place, and names what is not", () => {
    const odd = [...row.slice(0, 5), "協議のうえ決定", "○"];
    expect(fit(odd)).toMatchObject({ kind: "straight", misfits: [{ column: 5 }] });
  });

  it("places nothing where nothing fits", () => {
    expect(fit(["", "○", "", "周遊バスの実証運行", "○", "観光案内所の開設", ""])).toEqual({
      kind: "unplaced",
    });
  });

  it("takes short names of 重点PJ for what they are where the column holds names", () => {
    const named = (column: number): Role => (column === 3 ? "label" : roleOf(column));
    const cells = makeCells(
      ["ア 観光の振興", "周遊促進事業", "周遊バスの実証運行", "観光PJ", "○"],
      0,
    );
    expect(fitRow(cells, { ...plain, roleOf: named, prioritySign: null })).toEqual({
      kind: "straight",
      misfits: [],
    });
  });

  it("brings a whole row back under its headings, however far it slipped to the right", () => {
    const mark = fc.constantFrom("○", "◎", "", "－");
    const marks = fc.tuple(mark, mark, mark).filter((three) => three.includes("○"));
    fc.assert(
      fc.property(marks, fc.integer({ min: 1, max: 3 }), (three, offset) => {
        const found = fit([...row.slice(0, 4), ...three], offset);
        expect(found.kind).toBe("shifted");
        if (found.kind !== "shifted") return;
        expect(shiftedColumn(2 + offset, found.shift)).toBe(2);
        expect(shiftedColumn(6 + offset, found.shift)).toBe(6);
      }),
    );
  });
});
