/** Notes which members a test file asked the host for, where scripts/writeApiTable.ts wants to know. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect } from "@jest/globals";

/** @param used members as the host counts them: "Range.values" */
export function recordUse(used: ReadonlyMap<string, number>): void {
  const folder = process.env.RENKEI_MEMBER_USE;
  if (folder === undefined) return;
  const file = join(folder, basename(expect.getState().testPath ?? "unknown"));
  const known = new Set(existsSync(file) ? readFileSync(file, "utf8").split("\n") : []);
  writeFileSync(file, [...new Set([...known, ...used.keys()])].sort().join("\n"));
}
