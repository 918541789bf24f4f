import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { drawLayout } from "../../../../test/desk/drawLayout";
import { contains, formatAddress, formatRange, parseAddress } from "../../../core";
import type { Direction } from "../cells/sheetSource";
import { measureSheet } from "../geometry/sheetGeometry";
import { advance, neighbour, selectCell, selectedRange, type Selection } from "./selection";

/** B2:C3 is merged, row 5 and column E are hidden. */
const geometry = measureSheet(
  drawLayout({
    merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
    rows: { usual: 20, spans: [{ first: 4, last: 4, size: 0 }] },
    columns: { usual: 50, spans: [{ first: 4, last: 4, size: 0 }] },
  }),
  1,
);

function at(address: string): Selection["active"] {
  return parseAddress(address) ?? { row: -1, column: -1 };
}

function range(anchor: string, focus: string): Selection {
  return { active: at(anchor), anchor: at(anchor), focus: at(focus) };
}

function walk(selection: Selection, direction: Direction, steps: number): readonly string[] {
  const passed: string[] = [];
  let now = selection;
  for (let step = 0; step < steps; step += 1) {
    now = advance(now, direction, geometry);
    passed.push(formatAddress(now.active));
  }
  return passed;
}

describe("Enter after Tab", () => {
  const press = (from: Selection, ...directions: readonly Direction[]): string => {
    const { active } = directions.reduce((now, one) => advance(now, one, geometry), from);
    return formatAddress(active);
  };

  it("leads to the row below, where the first Tab was pressed", () => {
    const start = selectCell(at("A6"));
    expect(press(start, "right", "right", "right", "down")).toBe("A7");
    expect(press(start, "right", "right", "down", "right", "down")).toBe("A8");
    expect(press(start, "right", "left", "right", "down")).toBe("A7");
  });

  it("leads straight down where something else was selected since", () => {
    const { active } = advance(selectCell(at("A6")), "right", geometry);
    expect(press(selectCell(active), "down")).toBe("B7");
    expect(press(selectCell(at("A6")), "down", "right", "down")).toBe("A8");
  });
});

describe("neighbour", () => {
  it("steps over merged regions and hidden lines, and stays at the edge", () => {
    expect(formatAddress(neighbour(at("B2"), "right", geometry))).toBe("D2");
    expect(formatAddress(neighbour(at("B2"), "down", geometry))).toBe("B4");
    expect(formatAddress(neighbour(at("A4"), "down", geometry))).toBe("A6");
    expect(formatAddress(neighbour(at("D7"), "right", geometry))).toBe("F7");
    expect(formatAddress(neighbour(at("A1"), "up", geometry))).toBe("A1");
  });
});

describe("selectedRange", () => {
  it("takes in merged regions as a whole", () => {
    expect(formatRange(selectedRange(range("A1", "B2"), geometry.merges))).toBe("A1:C3");
    expect(formatRange(selectedRange(range("D4", "C3"), geometry.merges))).toBe("B2:D4");
  });
});

describe("advance", () => {
  it("goes to the neighbour of a single cell, into a merged region by its first cell", () => {
    expect(walk(selectCell(at("C1")), "down", 2)).toEqual(["B2", "B4"]);
  });

  it("goes round and round in a range, by rows for Tab and by columns for Enter", () => {
    expect(walk(range("F7", "G8"), "right", 4)).toEqual(["G7", "F8", "G8", "F7"]);
    expect(walk(range("F7", "G8"), "down", 4)).toEqual(["F8", "G7", "G8", "F7"]);
    expect(walk(range("F7", "G8"), "left", 2)).toEqual(["G8", "F8"]);
  });

  it("visits each cell of a range once, but covered and hidden ones", () => {
    expect(walk(range("A1", "C3"), "right", 6)).toEqual(["B1", "C1", "A2", "B2", "A3", "A1"]);
    expect(walk(range("D4", "F6"), "right", 4)).toEqual(["F4", "D6", "F6", "D4"]);
  });

  it("never leaves the range", () => {
    const someCell = fc.record({ row: fc.nat(9), column: fc.nat(9) });
    const directions = fc.constantFrom<Direction>("up", "down", "left", "right");
    fc.assert(
      fc.property(someCell, someCell, directions, (anchor, focus, direction) => {
        const selection = { active: geometry.merges.headOf(anchor), anchor, focus };
        const selected = selectedRange(selection, geometry.merges);
        fc.pre(selected.top < selected.bottom || selected.left < selected.right);
        fc.pre(!geometry.merges.isCovered(focus));
        const next = advance(selection, direction, geometry);
        if (next.anchor !== anchor) return;
        expect(contains(selected, next.active)).toBe(true);
      }),
    );
  });
});
