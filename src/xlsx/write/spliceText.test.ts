import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { TextSplice } from "../../core";
import { makeElement } from "./element";
import { formatRichText, wholeText, type RichText } from "./richText";
import { spliceText } from "./spliceText";

const red = makeElement("rPr", {}, [makeElement("color", { rgb: "FFFF0000" })]);
const bold = makeElement("rPr", {}, [makeElement("b")]);

function rich(...pieces: (readonly [string, typeof red | null])[]): RichText {
  return { pieces: pieces.map(([text, properties]) => ({ text, properties })), phonetics: [] };
}

function texts(text: RichText): string[] {
  return text.pieces.map((piece) => piece.text);
}

describe("spliceText", () => {
  it("gives new text the look of the first unit it replaces", () => {
    const spliced = spliceText(rich(["ab", null], ["cd", red], ["ef", bold]), [
      { start: 2, end: 5, text: "X" },
    ]);
    expect(spliced.pieces).toEqual([
      { text: "ab", properties: null },
      { text: "X", properties: red },
      { text: "f", properties: bold },
    ]);
  });

  it("gives inserted text the look of the unit before it", () => {
    expect(
      texts(spliceText(rich(["ab", null], ["cd", red]), [{ start: 2, end: 2, text: "X" }])),
    ).toEqual(["abX", "cd"]);
  });

  it("inserts at the beginning of the first piece", () => {
    expect(texts(spliceText(rich(["ab", red]), [{ start: 0, end: 0, text: "X" }]))).toEqual([
      "Xab",
    ]);
  });

  it("fills an empty text", () => {
    expect(texts(spliceText(rich(["", null]), [{ start: 0, end: 0, text: "○" }]))).toEqual(["○"]);
  });

  it("leaves one empty piece where all text goes", () => {
    const spliced = spliceText(rich(["ab", red], ["c", bold]), [{ start: 0, end: 3, text: "" }]);
    expect(spliced.pieces).toEqual([{ text: "", properties: null }]);
  });

  it("keeps the order of insertions at one offset", () => {
    const splices = ["1", "2"].map((text) => ({ start: 1, end: 1, text }));
    expect(wholeText(spliceText(rich(["ab", red]), splices))).toBe("a12b");
  });

  it("moves ふりがな with its letters and drops only the one that is replaced", () => {
    const reading = (sb: number, eb: number, text: string) =>
      makeElement("rPh", { sb: String(sb), eb: String(eb) }, [makeElement("t", {}, [text])]);
    const text: RichText = {
      pieces: [{ properties: null, text: "山口市萩市" }],
      phonetics: [
        reading(0, 2, "ヤマグチ"),
        reading(2, 3, "シ"),
        reading(3, 5, "ハギシ"),
        makeElement("phoneticPr", { fontId: "1" }),
      ],
    };
    expect(formatRichText(spliceText(text, [{ start: 2, end: 3, text: "県と" }]))).toBe(
      '<t>山口県と萩市</t><rPh sb="0" eb="2"><t>ヤマグチ</t></rPh>' +
        '<rPh sb="4" eb="6"><t>ハギシ</t></rPh><phoneticPr fontId="1"/>',
    );
  });

  it("keeps the ふりがな of letters that are replaced by as many others", () => {
    const text: RichText = {
      pieces: [{ text: "(新規)休⽇の診療", properties: null }],
      phonetics: [
        makeElement("rPh", { sb: "1", eb: "3" }),
        makeElement("rPh", { sb: "4", eb: "6" }),
        makeElement("rPh", { sb: "7", eb: "9" }),
      ],
    };
    const tag = { start: 0, end: 4, text: "【新規】" };
    expect(spliceText(text, [tag, { start: 5, end: 6, text: "日" }]).phonetics).toEqual(
      text.phonetics,
    );
  });

  it("drops a reading into whose letters text is inserted", () => {
    const text: RichText = {
      pieces: [{ properties: null, text: "山口" }],
      phonetics: [makeElement("rPh", { sb: "0", eb: "2" })],
    };
    expect(spliceText(text, [{ start: 1, end: 1, text: "x" }]).phonetics).toEqual([]);
    expect(spliceText(text, [{ start: 2, end: 2, text: "x" }]).phonetics).toEqual(text.phonetics);
  });

  it("has the same text as the splices give on the plain string", () => {
    const pieces = fc.array(fc.string({ minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 5,
    });
    const cuts = fc.array(fc.tuple(fc.nat(25), fc.string({ maxLength: 3 })), { maxLength: 8 });
    fc.assert(
      fc.property(pieces, cuts, (parts, marks) => {
        const text = parts.join("");
        const splices = disjointSplices(marks, text.length);
        const source = rich(...parts.map((part, i) => [part, i % 2 === 0 ? null : red] as const));
        expect(wholeText(spliceText(source, splices))).toBe(spliceString(text, splices));
      }),
    );
  });
});

/** Splices between each two of the marks, which leave out every second stretch. */
function disjointSplices(marks: [number, string][], length: number): TextSplice[] {
  const offsets = marks.map(([offset]) => offset % (length + 1)).sort((a, b) => a - b);
  const splices: TextSplice[] = [];
  for (let i = 0; i + 1 < offsets.length; i += 2) {
    splices.push({ start: offsets[i] ?? 0, end: offsets[i + 1] ?? 0, text: marks[i]?.[1] ?? "" });
  }
  return splices;
}

function spliceString(text: string, splices: readonly TextSplice[]): string {
  let written = "";
  let position = 0;
  for (const splice of splices) {
    written += text.slice(position, splice.start) + splice.text;
    position = splice.end;
  }
  return written + text.slice(position);
}
