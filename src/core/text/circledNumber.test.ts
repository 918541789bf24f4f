import { describe, expect, it } from "@jest/globals";
import { circledNumber } from "./circledNumber";

describe("circledNumber", () => {
  it.each([
    ["①", 1],
    ["⑧", 8],
    ["⑳", 20],
    ["㉑", 21],
    ["㊿", 50],
    ["❶", 1],
    ["❿", 10],
    ["⓫", 11],
    ["⑴", 1],
    ["(1)", 1],
    ["（１２）", 12],
    ["丸1", 1],
    [" ③\n", 3],
  ])("reads %s as %i", (text, number) => {
    expect(circledNumber(text)).toBe(number);
  });

  it.each(["", "○", "⓪", "1", "(0)", "①②", "(2021)", "丸山"])("sees no number in %p", (text) => {
    expect(circledNumber(text)).toBeNull();
  });
});
