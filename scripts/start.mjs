/**
 * The main job on the sample plan, as a user would do it: read, check, correct what is safe, colour, summarise, on the command line;
 * then the desk with the same sample, to do it by hand. The sample itself stays as it is; the result lies in out/.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import open from "open";

const program = "dist/cli/renkei.js";
const desk = "dist/desk/index.html";
const sample = "assets/sample/yamaguchi-r3.xlsx";
const result = "out/yamaguchi-r3.xlsx";

if (!existsSync(program) || !existsSync(desk)) run("npm", ["run", "build"]);
mkdirSync("out", { recursive: true });
renkei("read", sample);
renkei("check", sample, "--fail-on", "never");
renkei("fix", sample, "-o", result);
renkei("highlight", result, "-o", result);
renkei("summarize", result, "-o", result);
console.log(`\n✔ ${result}`);
console.log("  Excel か LibreOffice で開いてください。元のサンプルは変わっていません。");
console.log("  Open it in Excel or LibreOffice. The sample itself is unchanged.");
await showDesk();

/** In the browser that is there; where there is none to see, the address is all that can be given. */
async function showDesk() {
  const address = `${pathToFileURL(resolve(desk)).href}#sample`;
  console.log(`\n✔ ${address}`);
  console.log("  同じサンプルの作業画面です。ブラウザーで開いて、ひととおり試せます。");
  console.log("  The desk with the same sample: open it in a browser and try everything.");
  if (!hasScreen()) return;
  const browser = await open(address);
  browser.on("error", () =>
    console.log("  (ブラウザーを開けませんでした。 No browser could be opened.)"),
  );
  browser.unref();
}

function hasScreen() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI !== undefined) return false;
  return process.platform !== "linux" || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
}

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
