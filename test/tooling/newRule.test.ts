/** A new rule begins with `npm run new:rule`: what it writes must be sound TypeScript in the right place. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import ts from "typescript";
import { addToCatalogue, draftRule, draftTest, dropReserved } from "../../scripts/ruleDraft";
import type { RuleFacts } from "../../src/core/rules/rule";

const rules = join(__dirname, "..", "..", "src", "core", "rules");
const catalogue = readFileSync(join(rules, "catalogue.ts"), "utf8");
const facts: RuleFacts = {
  code: "M99",
  id: "mark-too-small",
  severity: "warning",
  fix: "none",
  serves: ["L1-08"],
  title: { ja: "印が小さい", en: "A small mark" },
};

describe("a new rule", () => {
  it("comes after the rule with the code before it", () => {
    const lines = addToCatalogue(catalogue, facts).split("\n");
    const place = lines.indexOf("  markTooSmall,");
    const last = [...catalogue.matchAll(/import \{ (\w+) \} from "\.\/M\d\d-/gu)].at(-1)?.[1];
    expect(lines[place - 1]).toBe(`  ${last ?? ""},`);
    expect(lines).toContain('import { markTooSmall } from "./M99-mark-too-small";');
  });

  it("adds two lines to the catalogue and changes no other", () => {
    const added = addToCatalogue(catalogue, facts).split("\n");
    const old = new Set(catalogue.split("\n"));
    expect(added.filter((line) => !old.has(line))).toHaveLength(2);
    expect(added).toHaveLength(catalogue.split("\n").length + 2);
  });

  it("is refused where its code has a rule", () => {
    expect(() => addToCatalogue(catalogue, { ...facts, code: "M01" })).toThrow("M01");
  });

  it.each([draftRule(facts), draftTest(facts)])("is sound TypeScript", (text) => {
    const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true });
    expect(diagnostics).toEqual([]);
    expect(text).toContain("markTooSmall");
  });

  it("takes its code out of the reserved ones, and no other", () => {
    const entry = (code: string): string => `  {\n    code: "${code}",\n    fix: "none",\n  },\n`;
    const planned = `[\n${entry("C01")}${entry("C02")}${entry("C04")}]\n`;
    expect(dropReserved(planned, "C02")).toBe(`[\n${entry("C01")}${entry("C04")}]\n`);
    expect(dropReserved(planned, "X99")).toBe(planned);
  });
});
