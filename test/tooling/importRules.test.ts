/** The import rules catch what they forbid: each is broken once in a small house of its own. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** A file, what it must not import, and the rule that says so. */
const broken = [
  ["src/core/text/a.ts", "../grid/allowed", "text-knows-only-text"],
  ["src/core/grid/a.ts", "../plan/allowed", "grid-knows-only-text"],
  ["src/core/plan/a.ts", "../edits/allowed", "plan-knows-only-text-and-grid"],
  ["src/core/edits/a.ts", "../plan/allowed", "edits-know-only-text-and-grid"],
  ["src/core/read/a.ts", "../edits/allowed", "read-knows-no-consumer"],
  ["src/core/rules/a.ts", "../read/allowed", "rules-know-no-other-room"],
  ["src/core/rules/M01-a.ts", "./M02-b", "a-rule-knows-no-other-rule"],
  ["src/core/highlight/a.ts", "../rules/allowed", "highlight-knows-no-other-room"],
  ["src/core/sheets/a.ts", "../highlight/allowed", "sheets-know-no-other-room"],
  ["src/app/a.ts", "../core/read/allowed", "app-enters-by-the-door"],
  ["src/xlsx/a.ts", "../core/grid/allowed", "xlsx-knows-only-the-port"],
  ["src/excel/a.ts", "../app/check", "excel-knows-only-the-port-and-the-reader"],
  ["src/link/a.ts", "../xlsx/index", "link-knows-the-engine-and-no-host"],
  ["src/pane/a.ts", "../xlsx/index", "pane-knows-no-host"],
  ["src/desk/sheet/a.ts", "../../xlsx/index", "desk-sheet-knows-no-file"],
  ["src/cli/a.ts", "../core/text/allowed", "engine-enters-by-the-door"],
  ["src/app/b.ts", "../cli/main", "entries-are-not-imported"],
  ["src/xlsx/b.ts", "node:fs", "only-the-command-line-uses-node"],
  ["src/core/grid/b.ts", "./c", "no-cycles"],
  ["src/cli/b.ts", "../../test/support", "no-tests-in-the-product"],
  ["src/cli/c.ts", "./gone", "no-missing-files"],
  ["src/cli/d.ts", "for-tests-only", "no-development-packages-in-the-product"],
] as const;

/** Files that are imported, or that import what they may. */
const sound: Readonly<Record<string, string>> = {
  "src/core/text/allowed.ts": "",
  "src/core/grid/allowed.ts": 'import "../text/allowed";',
  "src/core/plan/allowed.ts": 'import "../grid/allowed";',
  "src/core/edits/allowed.ts": 'import "../grid/allowed";',
  "src/core/read/allowed.ts": 'import "../plan/allowed";',
  "src/core/rules/allowed.ts": 'import "../edits/allowed";',
  "src/core/rules/M02-b.ts": 'import "./allowed";',
  "src/core/highlight/allowed.ts": 'import "../edits/allowed";',
  "src/core/grid/c.ts": 'import "./b";',
  "src/core/index.ts": 'import "./read/allowed";',
  "src/app/check.ts": 'import "../core/index";',
  "src/app/ports.ts": 'import "../core/index";',
  "src/xlsx/index.ts": 'import "../app/ports"; import "../core/index";',
  "src/cli/main.ts": 'import "../app/check"; import "../xlsx/index"; import "node:fs";',
  "test/support.ts": "",
  "node_modules/for-tests-only/index.js": "",
};

let folder = "";
let violations: readonly Violation[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "renkei-house-"));
  const imports = broken.map(([file, wanted]) => [file, `import "${wanted}";`] as const);
  for (const [file, text] of [...Object.entries(sound), ...imports]) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${text}\nexport {};\n`);
  }
  writeFileSync(path.join(folder, "tsconfig.json"), '{ "compilerOptions": {} }');
  writeFileSync(
    path.join(folder, "package.json"),
    '{ "devDependencies": { "for-tests-only": "1.0.0" } }',
  );
  violations = cruise();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function cruise(): readonly Violation[] {
  const root = process.cwd();
  const program = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = path.join(root, ".dependency-cruiser.cjs");
  const words = [program, "--config", config, "--output-type", "json", "src", "test"];
  const output = execFileSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
  const { summary } = JSON.parse(output) as { summary: { violations: readonly Violation[] } };
  return summary.violations;
}

describe("the import rules", () => {
  it("are all broken once here", () => {
    const config = readFileSync(".dependency-cruiser.cjs", "utf8");
    const names = [...config.matchAll(/^ {6}(?:name: )?"([a-z-]+)",$/gmu)].map(([, name]) => name);
    const known: readonly string[] = broken.map(([, , rule]) => rule);
    expect(names.sort()).toEqual([...known].sort());
  });

  it.each(broken)("%s may not import %s (%s)", (file, _wanted, rule) => {
    const names = violations.filter(({ from }) => from === file).map((one) => one.rule.name);
    expect(names).toContain(rule);
  });

  it.each(Object.keys(sound).filter((file) => !file.endsWith("/c.ts")))("%s is sound", (file) => {
    expect(violations.filter(({ from }) => from === file)).toEqual([]);
  });
});
