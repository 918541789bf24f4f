import { describe, expect, it } from "@jest/globals";
import { drawSheet } from "../../../test/support/drawSheet";
import { readPlan } from ".";
import { foldSetMarks } from "./setMarks";

describe("foldSetMarks", () => {
  it("takes look-alikes for the sign, and leaves words and figures as they are", () => {
    const folded = foldSetMarks({
      〇: "budgets",
      済: "participates",
      "1": "absent",
      予: "budgets",
    });
    expect([...folded]).toEqual([
      ["1", "absent"],
      ["○", "budgets"],
      ["済", "participates"],
      ["予", "budgets"],
    ]);
  });

  it("lets the sign go before its look-alikes", () => {
    expect([...foldSetMarks({ 〇: "budgets", "○": "participates" })]).toEqual([
      ["○", "participates"],
    ]);
  });
});

describe("marks that are set", () => {
  const { book } = drawSheet(`
    事業名   │ 取組の方向性 │ 山口市 │ 宇部市      │ 萩市
    起業支援 │ 創業塾       │ ○     │ constructor │ ◎`);

  it("hold for the sign whichever of its look-alikes was typed in the settings", () => {
    const [table] = readPlan(book, { marks: { "◯": "budgets" } }).tables;
    expect([...(table?.measures[0]?.participation ?? [])][0]).toEqual(["山口市", "budgets"]);
  });

  it("are not mixed up with names of the language itself", () => {
    const [table] = readPlan(book, { marks: { "○": "participates" } }).tables;
    const mark = table?.rows[0]?.marks.find(({ raw }) => raw === "constructor");
    expect(mark).toMatchObject({ sign: null, participation: null, isUnderstood: false });
  });
});
