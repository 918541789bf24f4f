/**
 * Everything that can be wrong without running the product: format, types, lint, import rules,
 * unused code, Japanese words, generated documents. Runs the steps side by side; fails when one of them fails.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

const steps = [
  // The slowest first, so that the others fill the time beside it.
  { name: "lint", command: "eslint . --max-warnings 0" },
  { name: "types", command: "tsc -p ." },
  { name: "types of the screens", command: "tsc -p tsconfig.pane.json" },
  { name: "types in a browser", command: "tsc -p tsconfig.browser.json" },
  { name: "imports", command: "depcruise --config .dependency-cruiser.cjs src test scripts" },
  { name: "unused", command: "knip" },
  { name: "format", command: "prettier --check ." },
  { name: "language", command: "node --import tsx scripts/checkLanguage.ts" },
  { name: "documents", command: "node --import tsx scripts/writeRuleDocs.ts --check" },
  { name: "excel api", command: "node --import tsx scripts/writeApiTable.ts --check" },
  { name: "schema", command: "node --import tsx scripts/writeSettingsSchema.ts --check" },
];

const started = Date.now();
const waiting = [...steps];
const failed = [];
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(
  failed.length === 0
    ? `check: ${String(steps.length)} of ${String(steps.length)} passed (${seconds} s)`
    : `check: FAILED in ${failed.join(", ")} (${seconds} s)`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

async function work() {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const { code, output } = await run(step.command);
    console.log(`${code === 0 ? "ok    " : "FAILED"} ${step.name}`);
    if (code === 0) continue;
    failed.push(step.name);
    console.log(output.trimEnd().replace(/^/gmu, "       "));
  }
}

/** Runs a command of the project (node_modules/.bin included) and keeps what it says. */
function run(command) {
  return new Promise((resolve, reject) => {
    const separator = process.platform === "win32" ? ";" : ":";
    const path = `node_modules/.bin${separator}${process.env["PATH"] ?? ""}`;
    const child = spawn(command, { shell: true, env: { ...process.env, PATH: path } });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text) => (output += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}
