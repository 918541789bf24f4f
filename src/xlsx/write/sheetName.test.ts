import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { foldName, quoteSheetName, SheetNames } from "./sheetName";

describe("SheetNames", () => {
  it("keeps a name that Excel takes", () => {
    expect(new SheetNames(["取組一覧"]).choose("市町別(山陽小野田市)")).toBe(
      "市町別(山陽小野田市)",
    );
  });

  it("turns forbidden signs into their full-width form", () => {
    expect(new SheetNames([]).choose("R3/4:[案]?*\\")).toBe("R3／4：［案］？＊＼");
  });

  it("numbers a name that another sheet has, whatever its case", () => {
    expect(new SheetNames(["plan", "PLAN (2)"]).choose("Plan")).toBe("Plan (3)");
  });

  it("drops apostrophes at either end", () => {
    expect(new SheetNames([]).choose("'it's'")).toBe("it's");
  });

  it("does not take the name that Excel keeps for itself", () => {
    expect(new SheetNames([]).choose("History")).toBe("History_");
  });

  it("gives a name to a sheet without one", () => {
    expect(new SheetNames([]).choose(" ' ")).toBe("_");
  });

  it("is always a name Excel takes, and never one that is taken", () => {
    const name = fc.string({ unit: "binary", maxLength: 50 });
    fc.assert(
      fc.property(name, fc.array(name), (wished, taken) => {
        const chosen = new SheetNames([...taken, wished]).choose(wished);
        expect(chosen.length).toBeGreaterThan(0);
        expect(chosen.length).toBeLessThanOrEqual(31);
        // eslint-disable-next-line no-control-regex -- Excel calls a tab name with control characters damaged
        expect(chosen).not.toMatch(/[:\\/?*[\]\u0000-\u001F]|^'|'$/u);
        expect([...taken, wished].map(foldName)).not.toContain(foldName(chosen));
        expect(new TextDecoder().decode(new TextEncoder().encode(chosen))).toBe(chosen);
      }),
    );
  });
});

describe("quoteSheetName", () => {
  it("doubles apostrophes", () => {
    expect(quoteSheetName("O'Neil")).toBe("'O''Neil'");
  });
});
