import { describe, expect, it } from "@jest/globals";
import { locateWrongLetters, searchMisspellings } from "./nameSpelling";

function mend(text: string, name: string): string {
  let mended = text;
  for (const { start, end, text: letter } of [...locateWrongLetters(text, name)].reverse()) {
    mended = mended.slice(0, start) + letter + mended.slice(end);
  }
  return mended;
}

describe("locateWrongLetters", () => {
  it("finds the wrong letter of a heading, and leaves all else of it as it is", () => {
    expect(mend("美\n祿", "美祢市")).toBe("美\n祢");
    expect(mend(" 荻　市 ", "萩市")).toBe(" 萩　市 ");
    expect(mend("◎美袮市(中枢)", "美祢市")).toBe("◎美祢市(中枢)");
    expect(mend("鎌ヶ谷", "鎌ケ谷市")).toBe("鎌ケ谷");
  });

  it("finds one mistyped letter of a bare name", () => {
    expect(mend("宇都", "宇部市")).toBe("宇部");
  });

  it("finds none in a right name, look-alike radicals in it or not", () => {
    expect(locateWrongLetters("美祢", "美祢市")).toEqual([]);
    expect(locateWrongLetters("⼭⼝市", "山口市")).toEqual([]);
  });

  it("finds none where the name is not there as a whole", () => {
    expect(locateWrongLetters("美", "美祢市")).toEqual([]);
    expect(locateWrongLetters("小野田\n山陽", "山陽小野田市")).toEqual([]);
    expect(locateWrongLetters("", "美祢市")).toEqual([]);
  });
});

describe("searchMisspellings", () => {
  const search = searchMisspellings(["山口市", "美祢市", "鎌ケ谷市"]);

  it("finds every full name with a wrong letter in a text", () => {
    expect(search("美袮市と美祢市、山ロ市")).toEqual([
      { start: 0, written: "美袮市", name: "美祢市" },
      { start: 8, written: "山ロ市", name: "山口市" },
    ]);
  });

  it("finds nothing where only ケ and ヶ, or radicals, differ, or the suffix is missing", () => {
    expect(search("鎌ヶ谷市、⼭⼝市、美祿との連携")).toEqual([]);
  });

  it("finds nothing without names to look for", () => {
    expect(searchMisspellings([])("美袮市")).toEqual([]);
  });
});
