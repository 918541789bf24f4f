/**
 * Checks the Japanese of all that people read: the words in the source and the documents, or in the files named.
 * Prints each complaint with its place; with one or more the exit code is 1, and `npm run check` fails.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lintFile } from "./language/lintJapanese";

/** Rooms whose Japanese strings are what is read, not what is said: names, tags, header words, patterns. */
const tables = ["src/core/text/", "src/core/read/"];

/** Words of the ministry, quoted as they are. */
const quotations = ["src/core/rules/officialRules.ts"];

function listFiles(): readonly string[] {
  const sources = listFolder("src", /(?<!\.test)\.tsx?$/u).filter(
    (path) => !quotations.includes(path) && !tables.some((room) => path.startsWith(room)),
  );
  // Pages of single rules repeat the words of src/core/rules.
  const pages = listFolder("docs", /\.md$/u).filter(
    (path) => !/^docs\/rules\/[A-Z]\d\d\.md$/u.test(path),
  );
  return ["README.ja.md", "CHANGELOG.md", "scripts/ruleDocs.ts", ...pages, ...sources];
}

function listFolder(folder: string, name: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path).replaceAll("\\", "/"))
    .filter((path) => name.test(path))
    .sort();
}

async function main(): Promise<void> {
  const complaints = [];
  const named = process.argv.slice(2);
  for (const path of named.length > 0 ? named : listFiles())
    complaints.push(...(await lintFile(path, readFileSync(path, "utf8"))));
  for (const { path, line, rule, message, words } of complaints) {
    console.log(`${path}:${line} ${rule}: ${message}\n    ${words}`);
  }
  process.exitCode = complaints.length === 0 ? 0 : 1;
}

void main();
