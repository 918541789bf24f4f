import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { MergeIndex } from "../geometry/mergeIndex";
import { spreadBlock } from "./spreadBlock";

const noMerges = new MergeIndex([]);

function textsOf({ changes }: ReturnType<typeof spreadBlock>): readonly string[] {
  return changes.map(({ row, column, text }) => `${row}:${column} ${text}`);
}

const areas = fc
  .tuple(fc.nat(5), fc.nat(5), fc.nat(3), fc.nat(3))
  .map(([top, left, down, over]) => ({ top, left, bottom: top + down, right: left + over }));

/** Each text once, or blank. */
const blocks = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.nat(15))
  .map(([rows, columns, blank]) =>
    Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) => {
        const at = row * columns + column;
        return at === blank ? "" : String(at);
      }),
    ),
  );

describe("a pasted block", () => {
  it("goes to the upper left corner of what is selected, whole, even beyond it", () => {
    const block = [
      ["a", "b"],
      ["c", "d"],
    ];
    const spread = spreadBlock(block, { top: 4, left: 2, bottom: 4, right: 4 }, noMerges);
    expect(textsOf(spread)).toEqual(["4:2 a", "4:3 b", "5:2 c", "5:3 d"]);
    expect(spread.area).toEqual({ top: 4, left: 2, bottom: 5, right: 3 });
  });

  it("of one cell fills all that is selected", () => {
    const spread = spreadBlock([["○"]], { top: 0, left: 0, bottom: 1, right: 1 }, noMerges);
    expect(textsOf(spread)).toEqual(["0:0 ○", "0:1 ○", "1:0 ○", "1:1 ○"]);
  });

  it("is repeated where the selection is a multiple of it, for each direction by itself", () => {
    const spread = spreadBlock([["a", "b"]], { top: 0, left: 0, bottom: 1, right: 2 }, noMerges);
    expect(textsOf(spread)).toEqual(["0:0 a", "0:1 b", "1:0 a", "1:1 b"]);
  });

  it("of one row stays one row on a merged cell, and leaves the rows under it alone", () => {
    const region = { top: 5, left: 0, bottom: 7, right: 0 };
    const spread = spreadBlock([["a", "b"]], region, new MergeIndex([region]));
    expect(textsOf(spread)).toEqual(["5:0 a", "5:1 b"]);
    expect(spread.area).toEqual({ top: 5, left: 0, bottom: 5, right: 1 });
  });

  it("puts nothing under a merged region that has another place or is blank", () => {
    const merges = new MergeIndex([{ top: 0, left: 0, bottom: 1, right: 0 }]);
    const selected = { top: 0, left: 0, bottom: 1, right: 0 };
    expect(textsOf(spreadBlock([["a"]], selected, merges))).toEqual(["0:0 a"]);
    expect(textsOf(spreadBlock([["a"], [""]], selected, merges))).toEqual(["0:0 a"]);
  });

  it("keeps what only a merged region has room for, so that it can be refused in words", () => {
    const merges = new MergeIndex([{ top: 0, left: 0, bottom: 1, right: 0 }]);
    const spread = spreadBlock([["a"], ["b"]], { top: 0, left: 0, bottom: 1, right: 0 }, merges);
    expect(textsOf(spread)).toEqual(["0:0 a", "1:0 b"]);
  });

  it("loses no text, wherever regions lie", () => {
    fc.assert(
      fc.property(blocks, areas, areas, (block, selected, region) => {
        const { changes } = spreadBlock(block, selected, new MergeIndex([region]));
        const put = new Set(changes.map(({ text }) => text));
        expect(block.flat().filter((text) => text !== "" && !put.has(text))).toEqual([]);
      }),
    );
  });
});
