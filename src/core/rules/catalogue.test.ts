import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { leftOutOfficialRules } from "../../../scripts/leftOutOfficialRules";
import { buildRuleDocs } from "../../../scripts/ruleDocs";
import { expectMarked } from "../../../test/support/ruleTester";
import { drawSheet } from "../../../test/support/drawSheet";
import { readPlan } from "../read";
import { rules } from "./catalogue";
import { explainRule, ruleFacts } from "./index";
import { officialRules } from "./officialRules";
import { plannedRules } from "./plannedRules";
import { runRules } from "./runRules";

const docs = join(__dirname, "..", "..", "..", "docs", "rules");
const ruleFiles = readdirSync(__dirname).filter((name) =>
  /^[A-Z]\d\d-.*(?<!\.test)\.ts$/u.test(name),
);

describe("the catalogue", () => {
  it("holds every rule file under its code and id, and nothing else", () => {
    const named = rules.map(({ code, id }) => `${code}-${id}.ts`);
    expect([...named].sort()).toEqual([...ruleFiles].sort());
  });

  it("finds a test beside every rule", () => {
    const tests = ruleFiles.map((name) => name.replace(/\.ts$/u, ".test.ts"));
    expect(tests.filter((name) => !existsSync(join(__dirname, name)))).toEqual([]);
  });

  it("uses a code and an id once", () => {
    expect(new Set(ruleFacts.map(({ code }) => code)).size).toBe(ruleFacts.length);
    expect(new Set(ruleFacts.map(({ id }) => id)).size).toBe(ruleFacts.length);
  });

  it("has no rule for a code that is only reserved", () => {
    const checked = new Set(rules.map(({ code }) => code));
    expect(plannedRules.filter(({ code }) => checked.has(code))).toEqual([]);
  });

  it("says everything in Japanese and in English", () => {
    for (const { title, why, messages } of rules) {
      for (const { ja, en } of [title, why, ...Object.values(messages)]) {
        expect(ja).toMatch(/[ぁ-ん]/u);
        expect(en).toMatch(/[a-z]{2}/u);
      }
    }
  });

  it("tells in every message what to do next, politely", () => {
    const sentences = rules.flatMap(({ messages }) => Object.values(messages));
    for (const { ja } of sentences) expect(ja).toMatch(/(?:ください|ましょう)。$/u);
  });

  it("says of several places nothing that a message does not know", () => {
    const placeholders = (text: string): readonly string[] => text.match(/\{\w+\}/gu) ?? [];
    for (const message of rules.flatMap(({ messages }) => Object.values(messages))) {
      const { several } = message;
      if (several === undefined) continue;
      const { all, each = { ja: "", en: "" } } = several;
      expect(all.ja).toMatch(/ください。$/u);
      for (const { ja, en } of [all, each]) {
        expect([...placeholders(en)].sort()).toEqual([...placeholders(ja)].sort());
        expect(placeholders(message.ja)).toEqual(expect.arrayContaining([...placeholders(ja)]));
      }
    }
  });

  it("proposes only where it says so", () => {
    for (const { code, fix, propose, messages } of rules) {
      const levels = Object.values(messages).map((message) => message.fix ?? fix);
      const proposes = levels.some((level) => level !== "none");
      expect([code, propose !== null]).toEqual([code, proposes]);
    }
  });

  it("explains every code, in either case, and no other", () => {
    expect(ruleFacts.map(({ code }) => explainRule(code.toLowerCase())?.code)).toEqual(
      ruleFacts.map(({ code }) => code),
    );
    expect(explainRule("Z99")).toBeNull();
  });

  it("knows the 30 official rules", () => {
    expect(Object.keys(officialRules)).toHaveLength(30);
  });

  it("serves each official rule or says why it does not", () => {
    const served = new Set<string>(rules.flatMap(({ serves }) => serves));
    const unserved = Object.keys(officialRules).filter((id) => !served.has(id));
    expect(Object.keys(leftOutOfficialRules)).toEqual(unserved);
  });
});

describe("the examples", () => {
  const named = rules.map((rule) => [rule.code, rule] as const);

  it.each(named)("of %s show exactly its finding in the bad table", (_code, rule) => {
    const { bad, context = {} } = rule.examples;
    const { book, expected } = drawSheet(bad);
    expect(expected).not.toEqual([]);
    expectMarked(rule, bad, context);
    const findings = runRules(rules, readPlan(book), context);
    const others = findings.filter(({ code }) => code !== rule.code);
    expect(others.map(({ words }) => words.ja)).toEqual([]);
  });

  it.each(named)("of %s are free of findings in the good table", (_code, rule) => {
    const { good, context = {} } = rule.examples;
    const plan = readPlan(drawSheet(good).book);
    expect(runRules(rules, plan, context).map(({ words }) => words.ja)).toEqual([]);
  });

  it.each(named)("of %s have four rows at most below the header", (_code, rule) => {
    for (const picture of [rule.examples.bad, rule.examples.good]) {
      const rows = picture.split("\n").filter((line) => line.includes("│"));
      expect(rows.length).toBeLessThanOrEqual(5);
    }
  });
});

describe("docs/rules", () => {
  const pages = buildRuleDocs();

  it("has the pages that the rules give, and no others", () => {
    expect(readdirSync(docs).sort()).toEqual([...pages.keys()].sort());
  });

  it.each([...pages.keys()])("%s is what the rule says today", (name) => {
    expect(readFileSync(join(docs, name), "utf8")).toBe(pages.get(name));
  });
});
