/**
 * `npm run new:rule -- X09 name-of-the-defect`: a rule, its test and its lines in the catalogue, ready to be written.
 * A code that plannedRules.ts reserves brings its facts along and needs no name.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ruleFacts } from "../src/core";
import { plannedRules } from "../src/core/rules/plannedRules";
import type { RuleFacts } from "../src/core/rules/rule";
import { addToCatalogue, draftRule, draftTest, dropReserved } from "./ruleDraft";

const folder = join(import.meta.dirname, "..", "src", "core", "rules");
const [code = "", id] = process.argv.slice(2);
const problem = findProblem(code, id);
if (problem === null) writeDraft(factsOf(code, id));
else {
  console.error(`${problem}\nnpm run new:rule -- X09 name-of-the-defect`);
  process.exitCode = 2;
}

function findProblem(wanted: string, name: string | undefined): string | null {
  if (!/^[SMTXC]\d\d$/u.test(wanted))
    return `“${wanted}” is no code: a letter of S M T X C and two digits.`;
  if (plannedRules.some((one) => one.code === wanted)) return null;
  if (ruleFacts.some((one) => one.code === wanted))
    return `${wanted} is taken; codes are never used again.`;
  if (name === undefined || !/^[a-z]+(?:-[a-z]+)*$/u.test(name)) {
    return "A new code needs an id in kebab-case that names the defect.";
  }
  return ruleFacts.some((one) => one.id === name) ? `The id ${name} is taken.` : null;
}

function factsOf(wanted: string, name = ""): RuleFacts {
  const title = { ja: "〔題〕", en: "〔title〕" };
  const fresh = {
    code: wanted,
    id: name,
    severity: "warning",
    fix: "none",
    serves: [],
    title,
  } as const;
  return plannedRules.find((one) => one.code === wanted) ?? fresh;
}

function writeDraft(facts: RuleFacts): void {
  const file = join(folder, `${facts.code}-${facts.id}`);
  if (existsSync(`${file}.ts`)) throw new Error(`${file}.ts is there already`);
  writeFileSync(`${file}.ts`, draftRule(facts));
  writeFileSync(`${file}.test.ts`, draftTest(facts));
  change("catalogue.ts", (text) => addToCatalogue(text, facts));
  change("plannedRules.ts", (text) => dropReserved(text, facts.code));
  console.log(
    `${facts.code}-${facts.id}.ts and its test are ready to be written; CONTRIBUTING.md says how.`,
  );
}

function change(name: string, make: (text: string) => string): void {
  const file = join(folder, name);
  writeFileSync(file, make(readFileSync(file, "utf8")));
}
