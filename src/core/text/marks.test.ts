import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseMark } from "./marks";

describe("parseMark", () => {
  it.each(["○", "◎", "●", "△", "×", "－", "★", "☆", "■", "□", "◇", "◆", "▲", "▽", "▼"])(
    "takes %s for itself",
    (sign) => {
      expect(parseMark(sign)).toEqual({
        trimmed: sign,
        sign,
        certainty: "canonical",
        annotation: "",
      });
    },
  );

  it.each([
    ["〇", "○"],
    ["◯", "○"],
    ["⭕️", "○"],
    ["⚪", "○"],
    ["◦", "○"],
    ["◉", "◎"],
    ["⚫︎", "●"],
    ["•", "●"],
    ["▵", "△"],
    ["✕", "×"],
    ["✗", "×"],
    ["-", "－"],
    ["−", "－"],
    ["ー", "－"],
    ["―", "－"],
    ["--", "－"],
    ["⭐", "★"],
  ])("folds the look-alike %s to %s without asking", (raw, sign) => {
    expect(parseMark(raw)).toMatchObject({ sign, certainty: "alias", annotation: "" });
  });

  it.each([
    ["O", "○"],
    ["ｏ", "○"],
    ["0", "○"],
    ["1", "○"],
    ["レ", "○"],
    ["✓", "○"],
    ["✔️", "○"],
    ["有", "○"],
    ["該当", "○"],
    ["○○", "◎"],
    ["〇 〇", "◎"],
    ["・", "●"],
    ["x", "×"],
    ["一", "－"],
    ["無", "－"],
    ["\u20DD", "○"],
    ["予\u20DD", "○"],
  ])("takes %s for %s only with confirmation", (raw, sign) => {
    expect(parseMark(raw)).toMatchObject({ sign, certainty: "confirm" });
  });

  it("keeps the text as it is written, but for the spaces around it", () => {
    expect(parseMark("\n○　\u200B")).toEqual({
      trimmed: "○",
      sign: "○",
      certainty: "canonical",
      annotation: "",
    });
  });

  it.each([
    ["○※1", "○", "※1"],
    ["○(R4～)", "○", "(R4～)"],
    ["○（令和４年度から）", "○", "（令和４年度から）"],
    ["○R4～", "○", "R4～"],
    ["○1,200千円", "○", "1,200千円"],
    ["※○", "○", "※"],
    ["○ 予算化", "○", "予算化"],
    ["〇\n(新規)", "○", "(新規)"],
    ["(○)", "○", "()"],
    ["○注", "○", "注"],
    ["○注２", "○", "注２"],
    ["○①", "○", "①"],
    ["◎ 事務局", "◎", "事務局"],
    ["△※", "△", "※"],
    ["－(検討中)", "－", "(検討中)"],
    ["R4～○", "○", "R4～"],
    ["○(1,200千円)", "○", "(1,200千円)"],
    ["○10月～", "○", "10月～"],
  ])("reads %s as %s with the note %s", (raw, sign, annotation) => {
    expect(parseMark(raw)).toMatchObject({ sign, annotation });
  });

  it.each([
    "○○市の事業",
    "○事業の実施について検討する",
    "○ 市の事業",
    "○●",
    "○○○",
    "○市",
    "△1,200",
    "▲3",
    "△(1,200)",
    "－5",
    "×1.5",
    "ーム",
    "事業○",
    "市",
    "12",
    "山口市",
    "○は事業に取り組む市町",
    "●:予算化する市町 ○:取り組む市町",
  ])("sees no mark in %s", (raw) => {
    expect(parseMark(raw)).toEqual({
      trimmed: raw,
      sign: null,
      certainty: "none",
      annotation: "",
    });
  });

  it("gives an empty cell no sign", () => {
    expect(parseMark(" \n\u3000")).toEqual({
      trimmed: "",
      sign: null,
      certainty: "none",
      annotation: "",
    });
  });

  it("reads a sign the same whatever space stands around it", () => {
    const space = fc.string({ unit: fc.constantFrom(" ", "\u3000", "\n", "\u00A0", "\u200B") });
    const text = fc.constantFrom("○", "〇", "－", "○※1", "O", "予算", "△1,200");
    fc.assert(
      fc.property(space, text, space, (before, inner, after) => {
        expect(parseMark(before + inner + after)).toEqual(parseMark(inner));
      }),
    );
  });
});
