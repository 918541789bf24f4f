import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { countLines, estimateRowHeight, measureWidth } from "./textHeight";

/** 21 width units at 10 points hold ten full-width characters: (21 × 7 − 6) px ÷ 13.3 px. */
const tenCharacters = { width: 21, size: 10 };

describe("measureWidth", () => {
  it("counts kana and kanji whole, ASCII and half-width kana half", () => {
    expect(measureWidth("取組")).toBe(2);
    expect(measureWidth("PJ")).toBe(1);
    expect(measureWidth("ｱｲ")).toBe(1);
    expect(measureWidth("𠮷野")).toBe(2);
  });
});

describe("countLines", () => {
  it("takes one line for empty text and for text that fits", () => {
    expect(countLines({ text: "", ...tenCharacters })).toBe(1);
    expect(countLines({ text: "一二三四五六七八九十", ...tenCharacters })).toBe(1);
  });

  it("wraps what does not fit and keeps line feeds", () => {
    expect(countLines({ text: "一二三四五六七八九十一", ...tenCharacters })).toBe(2);
    expect(countLines({ text: "一\n二\n三", ...tenCharacters })).toBe(3);
  });

  it("moves a Latin word to the next line as a whole", () => {
    expect(countLines({ text: "一二三四五六七八DMO/MICE", ...tenCharacters })).toBe(2);
  });

  it("breaks a word that is longer than the line", () => {
    expect(countLines({ text: "a".repeat(45), ...tenCharacters })).toBe(3);
  });

  it("never takes fewer lines in a narrower column", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 60 }), (text, width) => {
        const wide = countLines({ text, width: width + 10, size: 10 });
        expect(countLines({ text, width, size: 10 })).toBeGreaterThanOrEqual(wide);
      }),
    );
  });
});

describe("estimateRowHeight", () => {
  it("follows the highest cell of the row", () => {
    const low = { text: "一", ...tenCharacters };
    const high = { text: "一\n二\n三", ...tenCharacters };
    expect(estimateRowHeight([low, high])).toBe(estimateRowHeight([high]));
    expect(estimateRowHeight([high])).toBeGreaterThan(estimateRowHeight([low]));
  });

  it("stays below the highest row that Excel draws", () => {
    expect(estimateRowHeight([{ text: "一\n".repeat(100), ...tenCharacters }])).toBe(409);
  });
});
