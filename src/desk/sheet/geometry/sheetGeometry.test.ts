import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { drawLayout } from "../../../../test/desk/drawLayout";
import { hitTest, measureSheet, scrollToShow } from "./sheetGeometry";

const layout = drawLayout({
  rowCount: 200,
  columnCount: 40,
  rows: { usual: 25, spans: [{ first: 10, last: 12, size: 0 }] },
  columns: { usual: 70, spans: [{ first: 2, last: 2, size: 200 }] },
  frozen: { rows: 3, columns: 2 },
});
const view = { width: 900, height: 600 };

const someScroll = fc.record({ top: fc.nat(3000), left: fc.nat(1500) });
const someCell = fc.record({ row: fc.nat(199), column: fc.nat(39) });
const someZoom = fc.constantFrom(0.5, 1, 1.5);

/** Where a cell's first pixel is in the view. */
function placeOf(
  geometry: ReturnType<typeof measureSheet>,
  { row, column }: { readonly row: number; readonly column: number },
  at: { readonly top: number; readonly left: number },
): { readonly x: number; readonly y: number } {
  const { rows, columns, frozen, heading } = geometry;
  return {
    x: heading.width + columns.offsetOf(column) - (column < frozen.columns ? 0 : at.left),
    y: heading.height + rows.offsetOf(row) - (row < frozen.rows ? 0 : at.top),
  };
}

describe("scrollToShow", () => {
  it("brings any cell into sight, beside headings and frozen lines", () => {
    fc.assert(
      fc.property(someScroll, someCell, someZoom, (scroll, cell, zoom) => {
        const geometry = measureSheet(layout, zoom);
        const { row, column } = cell;
        const area = { top: row, bottom: row, left: column, right: column };
        const at = scrollToShow(geometry, scroll, view, area);
        const { x, y } = placeOf(geometry, cell, at);
        const { frozen, heading } = geometry;
        const least = {
          x: heading.width + (column < frozen.columns ? 0 : frozen.width),
          y: heading.height + (row < frozen.rows ? 0 : frozen.height),
        };
        expect(x).toBeGreaterThanOrEqual(least.x);
        expect(y).toBeGreaterThanOrEqual(least.y);
        expect(x + geometry.columns.sizeOf(column)).toBeLessThanOrEqual(view.width);
        expect(y + geometry.rows.sizeOf(row)).toBeLessThanOrEqual(view.height);
      }),
    );
  });

  it("stays where it is when the cell is in sight already", () => {
    fc.assert(
      fc.property(someScroll, someCell, (scroll, { row, column }) => {
        const geometry = measureSheet(layout, 1);
        const area = { top: row, bottom: row, left: column, right: column };
        const at = scrollToShow(geometry, scroll, view, area);
        expect(scrollToShow(geometry, at, view, area)).toEqual(at);
      }),
    );
  });

  it("shows the first cell of a region larger than the view", () => {
    const geometry = measureSheet(layout, 1);
    const area = { top: 20, bottom: 120, left: 5, right: 5 };
    const { top } = scrollToShow(geometry, { top: 900, left: 0 }, view, area);
    expect(top).toBe(geometry.rows.offsetOf(20) - geometry.frozen.height);
  });
});

describe("hitTest", () => {
  it("finds the cell that is drawn at a pixel", () => {
    fc.assert(
      fc.property(someScroll, someCell, (scroll, cell) => {
        const geometry = measureSheet(layout, 1);
        fc.pre(!geometry.rows.isHidden(cell.row));
        const { row, column } = cell;
        const area = { top: row, bottom: row, left: column, right: column };
        const at = scrollToShow(geometry, scroll, view, area);
        const { x, y } = placeOf(geometry, cell, at);
        expect(hitTest(geometry, at, x, y)).toEqual({ ...cell, part: "cell" });
      }),
    );
  });

  it("tells headings from cells", () => {
    const geometry = measureSheet(layout, 1);
    const none = { top: 0, left: 0 };
    expect(hitTest(geometry, none, 2, 2).part).toBe("all");
    expect(hitTest(geometry, none, 2, 200).part).toBe("row");
    expect(hitTest(geometry, none, 300, 2).part).toBe("column");
  });
});
