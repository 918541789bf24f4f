import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  fontDifference,
  joinRuns,
  recolorRuns,
  singleRunColor,
  spliceRuns,
  textOf,
} from "./textLook";

const red = { color: "#C00000" };
const black = { color: "#000000" };
const runs = [
  { text: "【新規】", font: { ...red, bold: true } },
  { text: "周遊バス", font: black },
];

const anyRuns = fc.array(
  fc.record({
    text: fc.string({ unit: "grapheme", minLength: 1, maxLength: 5 }),
    font: fc.constantFrom(red, black, { ...red, bold: true }),
  }),
  { minLength: 1, maxLength: 5 },
);

describe("recolorRuns", () => {
  it("cuts runs where it must, joins them where it can, and keeps all else of their fonts", () => {
    const paint = [...new Array<undefined>(2).fill(undefined), "#000000", "#000000", "#C00000"];
    expect(recolorRuns(runs, paint)).toEqual([
      { text: "【新", font: { color: "#C00000", bold: true } },
      { text: "規】", font: { color: "#000000", bold: true } },
      { text: "周", font: red },
      { text: "遊バス", font: black },
    ]);
  });

  it("takes black for the automatic colour", () => {
    expect(recolorRuns([{ text: "あ", font: {} }], [null])).toEqual([{ text: "あ", font: {} }]);
    expect(recolorRuns([{ text: "あ", font: red }], [null])).toEqual([{ text: "あ", font: black }]);
  });

  it("never changes the text", () => {
    fc.assert(
      fc.property(
        anyRuns,
        fc.array(fc.constantFrom("#C00000", null, undefined)),
        (given, paint) => {
          expect(textOf(recolorRuns(given, paint))).toBe(textOf(given));
        },
      ),
    );
  });
});

describe("spliceRuns", () => {
  it("gives new text the look of the first replaced, else of the preceding unit", () => {
    expect(spliceRuns(runs, [{ start: 4, end: 6, text: "循環" }], {})).toEqual([
      runs[0],
      { text: "循環バス", font: black },
    ]);
    expect(spliceRuns(runs, [{ start: 4, end: 4, text: "・" }], {})).toEqual([
      { text: "【新規】・", font: { ...red, bold: true } },
      runs[1],
    ]);
    expect(spliceRuns([], [{ start: 0, end: 0, text: "○" }], red)).toEqual([
      { text: "○", font: red },
    ]);
  });

  it("has the text that the splices mean", () => {
    fc.assert(
      fc.property(anyRuns, fc.nat(10), fc.nat(10), fc.string(), (given, from, length, text) => {
        const whole = textOf(given);
        const start = Math.min(from, whole.length);
        const end = Math.min(start + length, whole.length);
        const spliced = textOf(spliceRuns(given, [{ start, end, text }], {}));
        expect(spliced).toBe(whole.slice(0, start) + text + whole.slice(end));
      }),
    );
  });
});

describe("fonts", () => {
  it("differ in what the other says and this one has not", () => {
    expect(
      fontDifference({ color: "#000000", bold: false }, { color: "#c00000", bold: true }),
    ).toEqual({
      color: "#C00000",
      bold: true,
    });
    expect(fontDifference({ color: "" }, { color: "#000000" })).toEqual({});
  });

  it("have one colour or several", () => {
    expect(singleRunColor(runs)).toBeNull();
    expect(singleRunColor(joinRuns([{ text: "あ", font: red }]))).toBe("#C00000");
  });
});
