import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { ColorSpan } from "../../core";
import { findChild, makeElement, type XmlElement } from "./element";
import { paintText, recolorText, singleColor, type CellLook } from "./recolorText";
import { formatRichText, plainText, wholeText, type RichText, type TextPiece } from "./richText";

const cellFont = makeElement("font", {}, [
  makeElement("sz", { val: "11" }),
  makeElement("name", { val: "游ゴシック" }),
]);
const look: CellLook = { font: cellFont, colorOf };

/** Only rgb colours occur here. */
function colorOf(font: XmlElement): string | null {
  const rgb = findChild(font, "color")?.attributes.get("rgb");
  return rgb === undefined ? null : `#${rgb.slice(2)}`;
}

function run(text: string, color: string | null = null): TextPiece {
  const colors = color === null ? [] : [makeElement("color", { rgb: `FF${color.slice(1)}` })];
  return { text, properties: makeElement("rPr", {}, [makeElement("b"), ...colors]) };
}

function recolor(rich: RichText, ...spans: ColorSpan[]): RichText {
  return recolorText(rich, paintText(wholeText(rich), spans), look);
}

/** The colour of each unit of a text. */
function colorsOf({ pieces }: RichText): (string | null)[] {
  return pieces.flatMap(({ text, properties }) =>
    Array.from({ length: text.length }, () => colorOf(properties ?? cellFont)),
  );
}

const red = "#C00000";

describe("recolorText", () => {
  it("splits a plain text and copies the cell's font into what stands behind", () => {
    const colored = recolor(plainText("協議会の開催【新規】他"), { start: 0, end: 10, color: red });
    expect(formatRichText(colored)).toBe(
      '<r><rPr><sz val="11"/><color rgb="FFC00000"/><rFont val="游ゴシック"/></rPr>' +
        "<t>協議会の開催【新規】</t></r>" +
        '<r><rPr><sz val="11"/><rFont val="游ゴシック"/></rPr><t>他</t></r>',
    );
  });

  it("leaves the first run without properties, as Excel does", () => {
    const colored = recolor(plainText("ab"), { start: 1, end: 2, color: red });
    expect(formatRichText(colored)).toMatch(/^<r><t>a<\/t><\/r><r><rPr>/u);
  });

  it("keeps all else that a run says of itself", () => {
    const colored = recolor(
      { pieces: [run("ab", "#0000FF")], phonetics: [] },
      { start: 0, end: 2, color: null },
    );
    expect(formatRichText(colored)).toBe("<r><rPr><b/></rPr><t>ab</t></r>");
  });

  it("gives back the same object where every colour is there", () => {
    const rich: RichText = { pieces: [run("a", red), run("b")], phonetics: [] };
    expect(
      recolor(rich, { start: 0, end: 1, color: "#c00000" }, { start: 1, end: 2, color: null }),
    ).toBe(rich);
  });

  it("takes a plain text back to plain when all its colours go", () => {
    const once = recolor(plainText("abc"), { start: 1, end: 2, color: red });
    const back = recolor(once, { start: 0, end: 3, color: null });
    expect(formatRichText(back)).toBe("<t>abc</t>");
  });

  it("never parts a surrogate pair, a variation selector or a combining mark", () => {
    const text = "𠮷祢\u{E0100}か\u3099x";
    const colored = recolor(
      plainText(text),
      ...[1, 3, 6].map((start) => ({ start, end: start + 1, color: red })),
    );
    expect(colored.pieces.map((piece) => piece.text)).toEqual(["𠮷祢\u{E0100}か\u3099", "x"]);
  });

  it("keeps ふりがな", () => {
    const phonetics = [
      makeElement("rPh", { sb: "0", eb: "2" }, [makeElement("t", {}, ["ヤマグチ"])]),
    ];
    const colored = recolor(
      { ...plainText("山口市"), phonetics },
      { start: 0, end: 1, color: red },
    );
    expect(formatRichText(colored)).toContain('</r><rPh sb="0" eb="2"><t>ヤマグチ</t></rPh>');
  });

  it("gives exactly the colours asked for, leaves all others, and does it once", () => {
    const color = fc.constantFrom(null, red, "#000000");
    const text = fc.string({
      unit: fc.constantFrom("a", "山", "\n", "𠮷", " "),
      minLength: 1,
      maxLength: 6,
    });
    const pieces = fc.array(fc.tuple(text, color, fc.boolean()), { minLength: 1, maxLength: 5 });
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30), color), { maxLength: 5 });
    fc.assert(
      fc.property(pieces, spans, (parts, wanted) => {
        const rich: RichText = {
          pieces: parts.map(([part, own, isPlain]) =>
            isPlain ? { text: part, properties: null } : run(part, own),
          ),
          phonetics: [],
        };
        const whole = wholeText(rich);
        const paint = paintText(
          whole,
          wanted.map(([a, b, own]) => ({ start: Math.min(a, b), end: Math.max(a, b), color: own })),
        );
        const colored = recolorText(rich, paint, look);
        const before = colorsOf(rich);
        expect(wholeText(colored)).toBe(whole);
        expect(colorsOf(colored)).toEqual(
          before.map((own, unit) => (paint[unit] === undefined ? own : paint[unit])),
        );
        expect(recolorText(colored, paint, look)).toBe(colored);
      }),
    );
  });
});

describe("singleColor", () => {
  it("is undefined unless one colour paints every letter", () => {
    expect(singleColor([red, red])).toBe(red);
    expect(singleColor([null, null])).toBe(null);
    expect(singleColor([red, undefined])).toBeUndefined();
    expect(singleColor([red, null])).toBeUndefined();
  });
});
