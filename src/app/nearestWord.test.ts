import { describe, expect, it } from "@jest/globals";
import { findNearestWord } from "./nearestWord";

const commands = ["read", "check", "fix", "highlight", "summarize"];

describe("findNearestWord", () => {
  it.each([
    ["chek", "check"],
    ["Highlight", "highlight"],
    ["summarise", "summarize"],
    ["hilight", "highlight"],
  ])("takes %s for %s", (typed, meant) => {
    expect(findNearestWord(typed, commands)).toBe(meant);
  });

  it("guesses nothing when nothing is near", () => {
    expect(findNearestWord("export", commands)).toBeNull();
    expect(findNearestWord("", commands)).toBeNull();
  });
});
