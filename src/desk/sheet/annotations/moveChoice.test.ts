import { describe, expect, it } from "@jest/globals";
import { findChoice, moveChoice } from "./moveChoice";

describe("a key in an open list", () => {
  it.each([
    ["ArrowDown", 0, 1],
    ["ArrowDown", 9, 9],
    ["ArrowUp", 0, 0],
    ["PageDown", 1, 9],
    ["PageUp", 9, 1],
    ["Home", 7, 0],
    ["End", 0, 9],
    ["Escape", 3, null],
  ])("%s leads from line %i of ten to %p", (key, from, to) => {
    expect(moveChoice(key, from, 10)).toBe(to);
  });
});

describe("letters typed in an open list", () => {
  const choices = ["10人", "2人", "１２人", "なし", "Aa"].map((text) => ({ text, entry: text }));

  it("lead to the next line that begins so, in any width and case, and round", () => {
    expect(findChoice(choices, "1", 0)).toBe(2);
    expect(findChoice(choices, "1", 2)).toBe(0);
    expect(findChoice(choices, "a", 0)).toBe(4);
  });

  it("stay where they are while more of the same line is typed", () => {
    expect(findChoice(choices, "12", 2)).toBe(2);
    expect(findChoice(choices, "10", 2)).toBe(0);
  });

  it("lead nowhere where no line begins so", () => {
    expect(findChoice(choices, "x", 0)).toBeNull();
  });
});
