import { describe, expect, it } from "@jest/globals";
import { defineNoteRule, defineRule, type Problem } from "./rule";
import { plainContext } from "./ruleContext";

const facts = {
  code: "Z01",
  id: "test-only",
  severity: "info",
  serves: [],
  title: { ja: "試験", en: "Test" },
  why: { ja: "試験のため。", en: "For the test." },
  examples: { bad: "", good: "" },
} as const;
const at = { sheet: "取組一覧", row: 0, column: 0 };
const plan = { tables: [], notes: [] };

describe("defineRule", () => {
  it("hands the problems of a check over as they are reported", () => {
    const rule = defineRule({
      ...facts,
      fix: "none",
      messages: { odd: { ja: "「{name}」です。", en: "It is “{name}”." } },
      check(_plan, report) {
        report({ message: "odd", at, data: { name: "山口市" } });
      },
    });
    const problems: Problem[] = [];
    rule.check(plan, (problem) => problems.push(problem), plainContext);
    expect(problems).toEqual([{ message: "odd", at, data: { name: "山口市" } }]);
    expect(rule.propose).toBeNull();
  });

  it("refuses at compile time what would be wrong on the screen", () => {
    const messages = { odd: { ja: "「{name}」です。", en: "It is “{name}”." } } as const;
    const rules = [
      defineRule({
        ...facts,
        fix: "none",
        messages,
        check: (_plan, report) => {
          // @ts-expect-error an unknown message
          report({ message: "even", at, data: { name: "" } });
        },
      }),
      defineRule({
        ...facts,
        fix: "none",
        messages,
        check: (_plan, report) => {
          // @ts-expect-error a misspelt data key
          report({ message: "odd", at, data: { nam: "" } });
        },
      }),
      defineRule({
        ...facts,
        fix: "none",
        // @ts-expect-error a placeholder that English lacks
        messages: { odd: { ja: "「{name}」です。", en: "It is odd." } },
        check: () => undefined,
      }),
      defineRule({
        ...facts,
        fix: "none",
        // @ts-expect-error a placeholder that Japanese lacks
        messages: { odd: { ja: "おかしいです。", en: "{name} is odd." } },
        check: () => undefined,
      }),
    ];
    expect(rules).toHaveLength(4);
  });
});

describe("defineNoteRule", () => {
  const rule = defineNoteRule({
    ...facts,
    messages: { seen: { ja: "{row}行目です。", en: "Row {row}." } },
  });

  it("words the reader's notes of its code and no others", () => {
    const note = { code: "Z01", message: "seen", at, data: { row: 3 }, related: [] };
    const problems: Problem[] = [];
    rule.check(
      { tables: [], notes: [note, { ...note, code: "Z02" }] },
      (p) => problems.push(p),
      plainContext,
    );
    expect(problems).toEqual([{ message: "seen", at, data: { row: 3 }, related: [] }]);
  });

  it("throws for a message that has no words, because that is a bug", () => {
    const note = { code: "Z01", message: "unseen", at, data: {}, related: [] };
    expect(() => {
      rule.check({ tables: [], notes: [note] }, () => undefined, plainContext);
    }).toThrow("Z01/unseen");
  });
});
