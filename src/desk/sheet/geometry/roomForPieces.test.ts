import { describe, expect, it } from "@jest/globals";
import { drawLook } from "../../../../test/desk/drawLayout";
import type { CellPreview } from "../cellMark";
import { hasRoomForPieces } from "./roomForPieces";

const inside: CellPreview = {
  row: 0,
  column: 0,
  kind: "text",
  pieces: [
    { kind: "kept", text: "救急医療の推進" },
    { kind: "removed", text: "(再掲)" },
    { kind: "added", text: "【再掲】" },
  ],
};
const mark: CellPreview = {
  row: 0,
  column: 0,
  kind: "text",
  pieces: [
    { kind: "removed", text: "〇" },
    { kind: "added", text: "○" },
  ],
};
const look = drawLook();

describe("before and after beside each other in a cell", () => {
  it("are shown for a change inside of a text that has room", () => {
    expect(hasRoomForPieces(inside, { width: 300, height: 25, look }, 1)).toBe(true);
    expect(hasRoomForPieces(inside, { width: 120, height: 80, look }, 1)).toBe(true);
  });

  it("are left out where they would reach beyond the cell", () => {
    expect(hasRoomForPieces(inside, { width: 120, height: 25, look }, 1)).toBe(false);
    expect(hasRoomForPieces(inside, { width: 300, height: 25, look }, 2)).toBe(false);
    expect(hasRoomForPieces(inside, { width: 4, height: 900, look }, 1)).toBe(false);
  });

  it("are left out where the whole content changes, and in turned text", () => {
    expect(hasRoomForPieces(mark, { width: 300, height: 25, look }, 1)).toBe(false);
    const turned = { ...look, rotation: "stacked" as const };
    expect(hasRoomForPieces(inside, { width: 300, height: 300, look: turned }, 1)).toBe(false);
  });
});
