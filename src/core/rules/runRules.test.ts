import { describe, expect, it } from "@jest/globals";
import type { Plan } from "../plan/plan";
import { defineRule, type Problem, type Rule } from "./rule";
import { runRules, runRulesInSteps } from "./runRules";

function ruleThat(code: string, check: (report: (problem: Problem) => void) => void): Rule {
  const rule = defineRule({
    code,
    id: `test-${code.toLowerCase()}`,
    severity: "warning",
    fix: "ask",
    serves: [],
    title: { ja: "試験", en: "Test" },
    why: { ja: "試験のため。", en: "For the test." },
    examples: { bad: "", good: "" },
    messages: {
      odd: { ja: "「{value}」です。", en: "It is “{value}”." },
      grave: { ja: "重大です。", en: "Grave.", severity: "error", fix: "none" },
    },
    check: () => undefined,
    propose: () => [],
  });
  return {
    ...rule,
    check: (_plan, report) => {
      check(report);
    },
  };
}

const odd = { message: "odd", at: place("取組一覧", 0, 0), data: { value: "" } } as const;

function place(sheet: string, row: number, column: number) {
  return { sheet, row, column };
}

function note(sheet: string, row: number): Plan["notes"][number] {
  return { code: "S04", message: "repeated", at: place(sheet, row, 0), data: {}, related: [] };
}

const empty: Plan = { tables: [], notes: [] };

describe("runRules", () => {
  it("orders findings by sheet of the workbook, row, column and code", () => {
    const places = [place("乙", 0, 0), place("甲", 2, 1), place("甲", 2, 0), place("甲", 1, 9)];
    const rule = (code: string) =>
      ruleThat(code, (report) => {
        for (const at of places) report({ message: "odd", at, data: { value: code } });
      });
    const plan = { tables: [], notes: [note("甲", 0), note("乙", 0)] };
    const found = runRules([rule("Z02"), rule("Z01")], plan).map(
      ({ at, code }) => `${at.sheet}${at.row}${at.column} ${code}`,
    );
    expect(found).toEqual([
      "甲19 Z01",
      "甲19 Z02",
      "甲20 Z01",
      "甲20 Z02",
      "甲21 Z01",
      "甲21 Z02",
      "乙00 Z01",
      "乙00 Z02",
    ]);
  });

  it("turns a crash into one information that names the rule, and goes on with the others", () => {
    const broken = ruleThat("Z01", () => {
      throw new Error("index out of range");
    });
    const fine = ruleThat("Z02", (report) => {
      report(odd);
    });
    const [crash, finding] = runRules([broken, fine], empty);
    expect(crash).toMatchObject({
      code: "Z01",
      severity: "info",
      message: "rule-crashed",
      fix: "none",
    });
    expect(crash?.data.cause).toContain("index out of range");
    expect(crash?.words.ja).toContain("Z01");
    expect(finding?.code).toBe("Z02");
  });

  it("lets a message replace the rule's severity and fix", () => {
    const rule = ruleThat("Z01", (report) => {
      report({ message: "grave", at: odd.at, data: {} });
    });
    expect(runRules([rule], empty)).toMatchObject([{ severity: "error", fix: "none" }]);
  });

  it("never raises the fix of a message", () => {
    const rule = ruleThat("Z01", (report) => {
      report({ ...odd, fix: "safe" });
    });
    expect(runRules([rule], empty)).toMatchObject([{ fix: "ask" }]);
  });

  it("leaves out a rule that is off and gives another the severity of the settings", () => {
    const rules = ["Z01", "Z02"].map((code) =>
      ruleThat(code, (report) => {
        report(odd);
      }),
    );
    const settings = { rules: { Z01: "off", Z02: "error" } } as const;
    expect(runRules(rules, empty, settings)).toMatchObject([{ code: "Z02", severity: "error" }]);
  });

  it("says once what a rule finds twice at one place", () => {
    const rule = ruleThat("Z01", (report) => {
      report(odd);
      report(odd);
    });
    expect(runRules([rule], empty)).toHaveLength(1);
  });

  it("quotes a long text of several lines in one line and not in full", () => {
    const value = `一行目\n${"あ".repeat(200)}`;
    const rule = ruleThat("Z01", (report) => {
      report({ ...odd, data: { value } });
    });
    const [finding] = runRules([rule], empty);
    expect(finding?.words.ja).toMatch(/^「一行目 あ+…」です。$/u);
    expect(finding?.words.ja.length).toBeLessThan(70);
  });

  it("finds the same in steps, and says before each rule how much is done", () => {
    const rules = [
      ruleThat("T90", (report) => report(odd)),
      ruleThat("T91", (report) => report(odd)),
    ];
    const plan: Plan = { tables: [], notes: [] };
    const steps = runRulesInSteps(rules, plan);
    expect([steps.next(), steps.next()]).toEqual([
      { done: false, value: 0 },
      { done: false, value: 0.5 },
    ]);
    expect(steps.next()).toEqual({ done: true, value: runRules(rules, plan) });
  });
});
