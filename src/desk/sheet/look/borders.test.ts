import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { borderCss, borderWidth, reachAfter, reachBefore, shareBorder } from "./borders";

const someBorder = fc.option(
  fc.record({
    style: fc.constantFrom("hair", "thin", "medium", "thick", "double", "dashed", "mediumDashed"),
    color: fc.constantFrom(null, "#FF0000"),
  }),
);

describe("a line between two cells", () => {
  it("is the heavier one of theirs, whichever cell asks", () => {
    fc.assert(
      fc.property(someBorder, someBorder, (a, b) => {
        const shared = shareBorder(a, b);
        expect([a, b]).toContain(shared);
        expect(shared === null).toBe(a === null && b === null);
        expect(borderWidth(shared)).toBe(Math.max(borderWidth(a), borderWidth(b)));
        expect(shareBorder(b, a)?.style).toBe(shared?.style);
      }),
    );
  });

  it("lies in the same pixels for both of them", () => {
    fc.assert(
      fc.property(someBorder, (border) => {
        fc.pre(border !== null);
        // Pixel 0 is the last one of the cell before; the cell after begins at 1.
        const drawnByBefore = { start: 1 + reachAfter(border) - borderWidth(border) };
        const drawnByAfter = { start: 1 - reachBefore(border) };
        expect(drawnByAfter).toEqual(drawnByBefore);
      }),
    );
  });

  it("has the pattern that comes nearest in CSS", () => {
    expect(borderCss({ style: "thin", color: null })).toBe("1px solid #000000");
    expect(borderCss({ style: "double", color: "#FF0000" })).toBe("3px double #FF0000");
    expect(borderCss({ style: "mediumDashDot", color: null })).toBe("2px dashed #000000");
    expect(borderCss({ style: "unheard", color: null })).toBe("none");
  });
});
