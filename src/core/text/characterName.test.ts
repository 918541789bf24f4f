import { describe, expect, it } from "@jest/globals";
import { describeCharacter } from "./characterName";
import { readingOfText } from "./markTable";

describe("describeCharacter", () => {
  it("tells the look-alikes of ○ apart by name", () => {
    expect(describeCharacter("〇")).toEqual({
      codePoint: "U+3007",
      name: { ja: "漢数字ゼロ", en: "ideographic number zero" },
    });
    expect(describeCharacter("◯").name.ja).toBe("大きな丸");
    expect(describeCharacter("O").name.ja).toBe("英字オー");
    expect(describeCharacter("0").name.ja).toBe("数字ゼロ");
  });

  it.each([
    ["⼭", "U+2F2D", "部首の文字「⼭」"],
    ["祢", "U+7962", "漢字「祢」"],
    ["ﾒ", "U+FF92", "半角片仮名「ﾒ」"],
    ["χ", "U+03C7", "ギリシャ文字「χ」"],
    ["🙆", "U+1F646", "絵文字「🙆」"],
    ["\uFE0F", "U+FE0F", "字形を選ぶ見えない文字"],
  ])("describes %s, which has no name of its own, by its kind", (character, codePoint, ja) => {
    expect(describeCharacter(character)).toMatchObject({ codePoint, name: { ja } });
  });

  it("gives all single characters of the mark table different names", () => {
    const characters = [...readingOfText.keys()].filter((text) => Array.from(text).length === 1);
    const names = characters.map((character) => describeCharacter(character).name.ja);
    expect(new Set(names).size).toBe(characters.length);
  });

  it("describes nothing as nothing", () => {
    expect(describeCharacter("")).toEqual({ codePoint: "", name: { ja: "空欄", en: "nothing" } });
  });
});
