import { describe, expect, it } from "@jest/globals";
import { MergeIndex } from "../geometry/mergeIndex";
import { spreadBlock } from "./spreadBlock";

const noMerges = new MergeIndex([]);

function textsOf({ changes }: ReturnType<typeof spreadBlock>): readonly string[] {
  return changes.map(({ row, column, text }) => `${row}:${column} ${text}`);
}

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

  it("puts nothing under a merged region", () => {
    const merges = new MergeIndex([{ top: 0, left: 0, bottom: 1, right: 0 }]);
    const spread = spreadBlock([["a"], ["b"]], { top: 0, left: 0, bottom: 1, right: 0 }, merges);
    expect(textsOf(spread)).toEqual(["0:0 a"]);
  });
});
