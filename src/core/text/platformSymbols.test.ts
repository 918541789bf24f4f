import { describe, expect, it } from "@jest/globals";
import { locatePlatformSymbols } from "./platformSymbols";

function spell(text: string): string {
  return locatePlatformSymbols(text)
    .map(({ raw, plain }) => `${raw}=${plain ?? "?"}`)
    .join(" ");
}

/** The symbols of rows 1, 2, 6 and 8 of JIS X 0208, which Shift_JIS has at 8140–81FC and 839F–84BE. */
function jisSymbols(): string {
  const decoder = new TextDecoder("shift_jis");
  const codes = [range(0x8140, 0x81fc), range(0x839f, 0x84be)].flat();
  return codes
    .map((code) => decoder.decode(Uint8Array.of(code >> 8, code & 0xff)))
    .filter((text) => Array.from(text).length === 1 && text !== "\uFFFD")
    .join("");
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

describe("locatePlatformSymbols", () => {
  it("takes every symbol of JIS X 0208 as known everywhere", () => {
    expect(jisSymbols().length).toBeGreaterThan(200);
    expect(spell(jisSymbols())).toBe("");
  });

  it("leaves letters alone: rare kanji of names, half-width kana, letters with accents", () => {
    expect(spell("髙﨑𠮷田 ｲﾍﾞﾝﾄ Café")).toBe("");
  });

  it("leaves what numbers a plan: ① to ⑳, and Roman numerals before a heading", () => {
    expect(spell("①相談会②交流会⑳\nⅠ 経済成長\n(Ⅱ)観光\n第Ⅲ期")).toBe("");
  });

  it("leaves ASCII, signs of tags and look-alike radicals to others", () => {
    expect(spell("a+b<c|d~ 🈟商品開発 ⼭")).toBe("");
  });

  it("spells out what is several letters in one", () => {
    expect(spell("㈱㈲㈶㋿㍻")).toBe("㈱=(株) ㈲=(有) ㈶=(財) ㋿=令和 ㍻=平成");
    expect(spell("⑴⒜℡№㏍")).toBe("⑴=(1) ⒜=(a) ℡=TEL №=No. ㏍=K.K.");
    expect(spell("㎞㌔㌶㋃㏠")).toBe("㎞=km ㌔=キロ ㌶=ヘクタール ㋃=4月 ㏠=1日");
  });

  it("spells nothing with symbols that would be found again", () => {
    const all = range(0x2000, 0x33ff).map((code) => String.fromCodePoint(code));
    const plain = locatePlatformSymbols(all.join("")).flatMap((symbol) => symbol.plain ?? []);
    expect(plain.length).toBeGreaterThan(200);
    expect(spell(plain.join(""))).toBe("");
  });

  it("has no plain spelling where meaning would be lost or one must choose", () => {
    expect(spell("㎡㎥㊤㍘㉑☎✓m²")).toBe("㎡=? ㎥=? ㊤=? ㍘=? ㉑=? ☎=? ✓=? ²=?");
    expect(spell("フェーズⅡ")).toBe("Ⅱ=?");
  });

  it("takes an emoji with all that belongs to it as one", () => {
    expect(locatePlatformSymbols("案内☎️と👩‍🚒").map(({ raw, start }) => [raw, start])).toEqual([
      ["☎️", 2],
      ["👩‍🚒", 5],
    ]);
  });

  it("tells private characters and lost ones from the others", () => {
    expect(locatePlatformSymbols("\uE05A\uFFFD㈱").map(({ kind }) => kind)).toEqual([
      "private",
      "lost",
      "outside",
    ]);
  });
});
