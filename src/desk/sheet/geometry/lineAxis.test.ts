import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { LineSizes } from "../../../xlsx/view/sheetView";
import { LineAxis } from "./lineAxis";

const count = 60;

/** Spans that do not overlap, some of them hidden, some beyond the last line. */
const someSizes: fc.Arbitrary<LineSizes> = fc
  .record({
    usual: fc.constantFrom(0, 18, 25),
    lengths: fc.array(
      fc.record({ gap: fc.nat(9), length: fc.integer({ min: 1, max: 9 }), size: fc.nat(60) }),
      { maxLength: 8 },
    ),
  })
  .map(({ usual, lengths }) => {
    let next = 0;
    const spans = lengths.map(({ gap, length, size }) => {
      const first = next + gap;
      next = first + length;
      return { first, last: next - 1, size };
    });
    return { usual, spans };
  });

const someZoom = fc.constantFrom(0.5, 0.9, 1, 1.25, 2);

const lines = Array.from({ length: count }, (_, line) => line);

describe("LineAxis", () => {
  it("puts each line where the lines before it end", () => {
    fc.assert(
      fc.property(someSizes, someZoom, (sizes, zoom) => {
        const axis = new LineAxis(sizes, count, zoom);
        let offset = 0;
        for (const line of lines) {
          expect(axis.offsetOf(line)).toBe(offset);
          offset += axis.sizeOf(line);
        }
        expect(axis.total).toBe(offset);
      }),
    );
  });

  it("gives each line the size of its span, in whole pixels, and none that is shown no pixel at all", () => {
    fc.assert(
      fc.property(someSizes, someZoom, fc.nat(count - 1), (sizes, zoom, line) => {
        const span = sizes.spans.find(({ first, last }) => line >= first && line <= last);
        const size = span?.size ?? sizes.usual;
        const pixels = new LineAxis(sizes, count, zoom).sizeOf(line);
        expect(Math.abs(pixels - size * zoom)).toBeLessThanOrEqual(0.5);
        expect(pixels > 0).toBe(size > 0);
      }),
    );
  });

  it("finds a shown line under each of its pixels", () => {
    fc.assert(
      fc.property(someSizes, someZoom, (sizes, zoom) => {
        const axis = new LineAxis(sizes, count, zoom);
        for (const line of lines.filter((one) => !axis.isHidden(one))) {
          expect(axis.lineAt(axis.offsetOf(line))).toBe(line);
          expect(axis.lineAt(axis.offsetOf(line) + axis.sizeOf(line) - 1)).toBe(line);
        }
      }),
    );
  });

  it("takes the first shown line for pixels before, the last shown one for pixels after", () => {
    const axis = new LineAxis(
      {
        usual: 20,
        spans: [
          { first: 0, last: 1, size: 0 },
          { first: 8, last: 20, size: 0 },
        ],
      },
      10,
      1,
    );
    expect(axis.lineAt(-5)).toBe(2);
    expect(axis.lineAt(1000)).toBe(7);
  });

  it("steps over hidden lines, and nowhere at the edges", () => {
    fc.assert(
      fc.property(someSizes, fc.integer({ min: -1, max: count }), (sizes, line) => {
        const axis = new LineAxis(sizes, count, 1);
        const shown = lines.filter((one) => !axis.isHidden(one));
        expect(axis.nextShown(line, 1)).toBe(shown.find((one) => one > line) ?? null);
        expect(axis.nextShown(line, -1)).toBe(shown.filter((one) => one < line).at(-1) ?? null);
      }),
    );
  });
});
