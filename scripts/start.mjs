/**
 * The main job on the sample plan, as a user would do it: read, check, correct what is safe,
 * colour, summarise. The sample itself stays as it is; the result lies in out/.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";

const program = "dist/cli/renkei.js";
const sample = "assets/sample/yamaguchi-r3.xlsx";
const result = "out/yamaguchi-r3.xlsx";

if (!existsSync(program)) run("npm", ["run", "build"]);
mkdirSync("out", { recursive: true });
renkei("read", sample);
renkei("check", sample, "--fail-on", "never");
renkei("fix", sample, "-o", result);
renkei("highlight", result, "-o", result);
renkei("summarize", result, "-o", result);
console.log(`\n✔ ${result}`);
console.log("  Excel か LibreOffice で開いてください。元のサンプルは変わっていません。");
console.log("  Open it in Excel or LibreOffice. The sample itself is unchanged.");

function renkei(...words) {
  console.log(`\n$ npx renkei ${words.join(" ")}`);
  run(process.execPath, [program, ...words]);
}

/** Runs a program on this terminal and stops with its exit code when it fails. */
function run(program, words) {
  const shell = process.platform === "win32" && program === "npm";
  const { status, error } = spawnSync(program, words, { stdio: "inherit", shell });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
