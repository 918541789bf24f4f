/** A page that loads too much at start does not build. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { webpack } from "webpack";
import { StartBudget } from "../../scripts/bundle/startBudget.cjs";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "renkei-budget-"));
  // Bytes that do not compress: 2,000 of them in base64.
  const ballast = randomBytes(2_000).toString("base64");
  writeFileSync(path.join(folder, "heavy.js"), `console.log("${ballast}");`);
  writeFileSync(path.join(folder, "now.js"), 'import "./heavy.js";');
  writeFileSync(
    path.join(folder, "later.js"),
    'void import(/* webpackChunkName: "heavy" */ "./heavy.js");',
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The errors of a build of one entry with a budget. */
function build(
  entry: string,
  limit: number,
  chunks: readonly string[] = [],
): Promise<readonly string[]> {
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: { page: `./${entry}.js` },
    output: { path: path.join(folder, "dist") },
    plugins: [new StartBudget({ entry: "page", chunks, limit })],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else
        resolve(
          (stats?.toJson({ all: false, errors: true }).errors ?? []).map((one) => one.message),
        );
    });
  });
}

describe("the budget of the start", () => {
  it("fails a build that loads more at start, and says how much", async () => {
    expect(await build("now", 1_500)).toEqual([
      expect.stringMatching(/"page" loads \d+ kB at start, of 2 kB that it may/u),
    ]);
  });

  it("passes one within it", async () => {
    expect(await build("now", 10_000)).toEqual([]);
  });

  it("does not count what comes later", async () => {
    expect(await build("later", 2_000)).toEqual([]);
  });

  it("counts what comes by itself and is needed for the first screen", async () => {
    expect(await build("later", 2_000, ["heavy"])).toHaveLength(1);
    expect(await build("later", 10_000, ["heavy"])).toEqual([]);
  });
});
