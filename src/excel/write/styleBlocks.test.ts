import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CellSpec, RowSpec, StyleSpec } from "../../core";
import { findStyleBlocks } from "./styleBlocks";

const styles: readonly StyleSpec[] = [
  {},
  { isBold: true },
  { border: "thin", strongEdges: ["bottom"] },
  { strongEdges: ["left"] },
];
const anyCell = fc.option(
  fc.constantFrom(...styles).map((style): CellSpec => ({ value: "", style })),
);
const anyRows = fc.array(
  fc.array(anyCell, { maxLength: 6 }).map((cells): RowSpec => ({ cells })),
  { maxLength: 6 },
);

describe("findStyleBlocks", () => {
  it("puts each cell that is there into exactly one block of its own style", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const found = rows.map(({ cells }) => cells.map(() => [] as StyleSpec[]));
        for (const { area, style } of findStyleBlocks(rows)) {
          for (let row = area.top; row <= area.bottom; row++) {
            for (let column = area.left; column <= area.right; column++) {
              found[row]?.[column]?.push(style);
            }
          }
        }
        const wanted = rows.map(({ cells }) =>
          cells.map((cell) => (cell === null ? [] : [cell.style])),
        );
        expect(found).toEqual(wanted);
      }),
    );
  });

  it("takes a table of one look at once, and never has a strong edge inside of a block", () => {
    const table = (style: StyleSpec): RowSpec[] =>
      Array.from({ length: 3 }, () => ({
        cells: Array.from({ length: 4 }, () => ({ value: "", style })),
      }));
    expect(findStyleBlocks(table({ isBold: true }))).toHaveLength(1);
    expect(findStyleBlocks(table({ strongEdges: ["top"] }))).toHaveLength(3);
    expect(findStyleBlocks(table({ strongEdges: ["right"] }))).toHaveLength(4);
  });
});
