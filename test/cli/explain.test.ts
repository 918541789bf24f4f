/** `renkei explain`: the words of docs/rules on a terminal. */
import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describeRule, explainRule, ruleFacts, type Language } from "../../src/core";
import { formatRuleText } from "../../src/cli/ruleText";
import { runRenkei } from "../support/commandLine";

/** Everything that is said of a rule, drawings without their spaces. */
function listWords(code: string, language: Language): readonly string[] {
  const rule = explainRule(code);
  if (rule === null) throw new Error(`no rule ${code}`);
  const { title, facts, paragraphs, sections } = describeRule(rule, language);
  const inside = sections.flatMap((section) =>
    section.kind === "list"
      ? section.items
      : section.drawings.flatMap(({ caption, drawing }) => [caption, ...drawing.split("\n")]),
  );
  return [title, ...facts, ...paragraphs, ...sections.map(({ heading }) => heading), ...inside];
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, "");
}

describe.each(ruleFacts.map(({ code }) => code))("explain %s", (code) => {
  it.each(["ja", "en"] as const)("says what the page in docs/rules says (%s)", (language) => {
    const rule = explainRule(code);
    if (rule === null) throw new Error(`no rule ${code}`);
    const shown = squeeze(formatRuleText(rule, language));
    const page = squeeze(readFileSync(path.join("docs", "rules", `${code}.md`), "utf8"));
    for (const words of listWords(code, language)) {
      expect(shown).toContain(squeeze(words));
      expect(page).toContain(squeeze(words));
    }
  });
});

describe("renkei explain", () => {
  it("lists all rules without a code, reserved ones told apart", () => {
    const { code, stdout } = runRenkei(".", ["explain"]);
    expect(code).toBe(0);
    for (const { code: rule, title } of ruleFacts) {
      expect(stdout).toMatch(new RegExp(`^  ${rule}  \\S+ +.*`, "mu"));
      expect(stdout).toContain(title.ja);
    }
    expect(stdout).toMatch(/C01 .*\(未対応\)/u);
  });

  it.each(["M01", "m01", "Ｍ０１", "mark-variant"])("takes %s for M01", (word) => {
    const { code, stdout } = runRenkei(".", ["explain", word, "--lang", "en"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^M01 {2}/u);
    expect(stdout).toContain("COUNTIF");
  });

  it("explains several codes at once, and none where one is misspelt", () => {
    expect(runRenkei(".", ["explain", "M01", "T09"]).stdout).toMatch(/^M01[\s\S]*\nT09/u);
    const { code, stdout, stderr } = runRenkei(".", ["explain", "M01", "mark-varient"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("「mark-variant」のことでしょうか");
  });
});
