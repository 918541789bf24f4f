import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { nameSheets } from "./sheetNames";

describe("nameSheets", () => {
  it("keeps names that Excel takes", () => {
    expect(nameSheets(["総括表", "山口市"])).toEqual(["総括表", "山口市"]);
  });

  it("widens forbidden characters and drops apostrophes at the ends", () => {
    expect(nameSheets([`${"あ".repeat(30)}'い`])).toEqual(["あ".repeat(30)]);
    expect(nameSheets(["PJ_医療/福祉[1]", "'北'海'", "a\nb"])).toEqual([
      "PJ_医療／福祉［1］",
      "北'海",
      "a b",
    ]);
  });

  it("numbers names that differ only in case or beyond the 31st character", () => {
    const long = "あ".repeat(40);
    expect(nameSheets(["PJ_a", "PJ_A", long, long])).toEqual([
      "PJ_a",
      "PJ_A(2)",
      "あ".repeat(31),
      `${"あ".repeat(28)}(2)`,
    ]);
  });

  it("names a sheet that has no name", () => {
    expect(nameSheets(["", "'"])).toEqual(["集計", "集計(2)"]);
  });

  it("gives any wishes different names of 1 to 31 units that Excel takes", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 40 })), (wishes) => {
        const names = nameSheets(wishes);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wishes.length);
        for (const name of names) {
          expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/su);
        }
      }),
    );
  });
});
