import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { formatTabText, parseTabText } from "./tabText";

const someText = fc.string({
  unit: fc.constantFrom("○", "a", '"', "\t", "\n", "=", " ", "、"),
  maxLength: 8,
});

const someRows = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(fc.array(someText, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 4,
  }),
);

describe("cells on the clipboard", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        expect(parseTabText(formatTabText(rows))).toEqual(rows);
      }),
    );
  });

  it("are written as Excel writes them", () => {
    expect(
      formatTabText([
        ["○", "一行目\n二行目"],
        ["", 'A"B'],
      ]),
    ).toBe('○\t"一行目\n二行目"\r\n\tA"B\r\n');
  });

  it("are read as Excel writes them, with any line breaks and without a last one", () => {
    expect(parseTabText('○\t"一行目\r\n二行目"\r\n×\t')).toEqual([
      ["○", "一行目\n二行目"],
      ["×", ""],
    ]);
    expect(parseTabText("a\rb")).toEqual([["a"], ["b"]]);
  });

  it("take a quotation mark that nothing closes for a letter", () => {
    expect(parseTabText('"a\tb"c')).toEqual([['"a', 'b"c']]);
    expect(parseTabText('"a"b\tc')).toEqual([['"a"b', "c"]]);
  });

  it("fill short rows up with empty cells", () => {
    expect(parseTabText("a\tb\nc")).toEqual([
      ["a", "b"],
      ["c", ""],
    ]);
  });
});
