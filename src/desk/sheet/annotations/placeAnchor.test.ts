import { describe, expect, it } from "@jest/globals";
import { drawLayout } from "../../../../test/desk/drawLayout";
import { parseRange, type CellRange } from "../../../core";
import { measureSheet } from "../geometry/sheetGeometry";
import { placeAnchor, type AnchorPlace } from "./placeAnchor";

/** Row numbers take 48 pixels, letters 22; a cell is 70 by 25. */
const view = { width: 800, height: 500 };
const geometry = measureSheet(drawLayout({ frozen: { rows: 2, columns: 1 } }), 1);

function rangeAt(area: string): CellRange {
  const range = parseRange(area);
  if (range === null) throw new Error(`${area} is no range.`);
  return range;
}

function placed(area: string, at = { top: 0, left: 0 }): AnchorPlace {
  return placeAnchor(geometry, at, view, rangeAt(area));
}

describe("what hangs on the active cell", () => {
  it("lies over the cell, wherever one has scrolled", () => {
    expect(placed("C4")).toMatchObject({ x: 48 + 140, y: 22 + 75, width: 70, height: 25 });
    expect(placed("C9", { top: 100, left: 30 })).toMatchObject({ x: 48 + 110, y: 22 + 100 });
    expect(placed("A9", { top: 100, left: 30 })).toMatchObject({ x: 48, isSeen: true });
  });

  it("is out of sight with a cell that is below the headings, frozen lines or the edge", () => {
    expect(placed("C4", { top: 70, left: 0 }).isSeen).toBe(false);
    expect(placed("B9", { top: 0, left: 70 }).isSeen).toBe(false);
    expect(placed("C60").isSeen).toBe(false);
    expect(placed("A1", { top: 900, left: 900 }).isSeen).toBe(true);
  });

  it("is no larger than what is seen of a region, and leaves room for the button beside it", () => {
    expect(placed("B3:Z90")).toMatchObject({ width: 800 - 18 - 118, height: 500 - 72 });
  });

  it("opens upwards and back where there is more room", () => {
    expect(placed("C4")).toMatchObject({ isUp: false, isBack: false, room: 500 - 122 - 8 });
    expect(placed("K17")).toMatchObject({ isUp: true, isBack: true, room: 422 - 8 });
  });
});
