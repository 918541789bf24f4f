import { describe, expect, it } from "@jest/globals";
import { enteredValue } from "./enteredValue";

describe("a value for a cell", () => {
  it.each([
    ..."=SUM(A1) =1 +1 -1 -x @A1 'a \t=1 ＝1 ＋1 －1 ＠A1 1 001 1.5 1,000 １２３ ¥100 50% (1) 1/2".split(
      " ",
    ),
    ..."1-2 2024/4/1 4月1日 令和3年4月1日 R3.4.1 12:00 午前9時 1E5 TRUE false #N/A $5 5円 １月".split(
      " ",
    ),
    " 1",
    "1 ",
    "令和元年5月1日",
    "１２：００",
  ])("gets an apostrophe: %s", (text) => {
    expect(enteredValue(text, "General")).toBe(`'${text}`);
  });

  it.each([
    "○",
    "●",
    "◎",
    "起業支援",
    "【新規】起業支援",
    "・周遊バス",
    "(再掲)起業支援",
    "3件の取組",
    "ア 経済戦略",
  ])("stays as it is: %s", (text) => {
    expect(enteredValue(text, "General")).toBe(text);
  });

  it("stays as it is where the cell takes all for text, where it is none, and where it is empty", () => {
    expect(enteredValue("=1", "@")).toBe("=1");
    expect(enteredValue("", "General")).toBe("");
    expect([enteredValue(3, "0"), enteredValue(true, "General")]).toEqual([3, true]);
  });
});
