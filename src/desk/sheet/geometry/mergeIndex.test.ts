import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { contains, type CellRange } from "../../../core";
import { isSameRange, MergeIndex, overlaps } from "./mergeIndex";

/** Regions that do not overlap, tall ones among them: one in each strip of columns. */
const someMerges: fc.Arbitrary<readonly CellRange[]> = fc
  .array(
    fc.record({
      top: fc.nat(150),
      height: fc.integer({ min: 1, max: 200 }),
      width: fc.integer({ min: 2, max: 4 }),
    }),
    { maxLength: 6 },
  )
  .map((sizes) =>
    sizes.map(({ top, height, width }, strip) => ({
      top,
      bottom: top + height - 1,
      left: strip * 5,
      right: strip * 5 + width - 1,
    })),
  );

const someCell = fc.record({ row: fc.nat(360), column: fc.nat(30) });

const someArea = fc
  .tuple(someCell, fc.nat(40), fc.nat(8))
  .map(([{ row, column }, height, width]) => ({
    top: row,
    left: column,
    bottom: row + height,
    right: column + width,
  }));

describe("MergeIndex", () => {
  it("finds the region that covers a cell, and its first cell", () => {
    fc.assert(
      fc.property(someMerges, someCell, (merges, cell) => {
        const index = new MergeIndex(merges);
        const region = merges.find((one) => contains(one, cell)) ?? null;
        expect(index.at(cell)).toBe(region);
        expect(index.headOf(cell)).toEqual(
          region === null ? cell : { row: region.top, column: region.left },
        );
      }),
    );
  });

  it("finds the regions that an area touches, each once", () => {
    fc.assert(
      fc.property(someMerges, someArea, (merges, area) => {
        const touching = new MergeIndex(merges).touching(area);
        expect(new Set(touching)).toEqual(new Set(merges.filter((one) => overlaps(one, area))));
        expect(new Set(touching).size).toBe(touching.length);
      }),
    );
  });

  it("widens an area until no region is cut, and then no more", () => {
    fc.assert(
      fc.property(someMerges, someArea, (merges, area) => {
        const index = new MergeIndex(merges);
        const wide = index.widen(area);
        for (const region of index.touching(wide)) {
          expect(contains(wide, { row: region.top, column: region.left })).toBe(true);
          expect(contains(wide, { row: region.bottom, column: region.right })).toBe(true);
        }
        expect(isSameRange(index.widen(wide), wide)).toBe(true);
      }),
    );
  });
});
