/**
 * Writes docs/rules: a page for each rule, Japanese first, and the table of them all.
 * With --check writes nothing and fails when a page is missing, stale or left over.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildRuleDocs } from "./ruleDocs";

const folder = join(__dirname, "..", "docs", "rules");
const pages = buildRuleDocs();

if (process.argv.includes("--check")) checkPages();
else writePages();

function writePages(): void {
  mkdirSync(folder, { recursive: true });
  for (const name of leftOver()) rmSync(join(folder, name));
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
}

function checkPages(): void {
  const stale = [...pages].filter(([name, text]) => readPage(name) !== text).map(([name]) => name);
  const wrong = [...stale, ...leftOver()];
  if (wrong.length === 0) return;
  console.error(`docs/rules is stale (${wrong.join(", ")}): run scripts/writeRuleDocs.ts`);
  process.exitCode = 1;
}

function leftOver(): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => !pages.has(name)) : [];
}

function readPage(name: string): string | null {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
