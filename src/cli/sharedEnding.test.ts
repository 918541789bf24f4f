import { describe, expect, it } from "@jest/globals";
import { findSharedEnding } from "./sharedEnding";

describe("findSharedEnding", () => {
  it("is the sentences that all texts end with", () => {
    const texts = [
      "3行目に「A」。数えません。直してください。",
      "4行目に「B」。数えません。直してください。",
    ];
    expect(findSharedEnding(texts)).toBe("数えません。直してください。");
    const english = ["Row 3 holds “A”. Please check it.", "Row 4 holds “B”. Please check it."];
    expect(findSharedEnding(english)).toBe("Please check it.");
  });

  it("is nothing where only parts of a sentence agree", () => {
    expect(findSharedEnding(["「A」を直してください。", "「B」を直してください。"])).toBe("");
    expect(findSharedEnding(["一つ目。直します。", "二つ目。消します。"])).toBe("");
  });

  it("cuts no quotation, also where one began and was shortened", () => {
    expect(findSharedEnding(["「A。続き」は新規です。", "「B。続き」は新規です。"])).toBe("");
    expect(findSharedEnding(["「A「あ…」です。確かめます。", "「B」です。確かめます。"])).toBe(
      "確かめます。",
    );
  });

  it("leaves something of each text", () => {
    expect(findSharedEnding(["確かめます。", "前文。確かめます。"])).toBe("");
  });
});
