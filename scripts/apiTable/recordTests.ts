/** Runs the tests of the adapter and notes which members of Excel's interface each of them asks the host for. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** Names of test files by member ("Range.values"), sorted. Throws where a test fails. */
export function recordTests(root: string): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "renkei-members-"));
  try {
    const env = { ...process.env, RENKEI_MEMBER_USE: folder };
    const jest = join(root, "node_modules", "jest", "bin", "jest.js");
    const run = spawnSync(process.execPath, [jest, "test/excel", "test/contract"], {
      cwd: root,
      env,
    });
    if (run.status !== 0) throw new Error(`the tests fail: ${run.stderr.toString()}`);
    return readRecords(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each file has the name of a test file and holds a member a line. */
function readRecords(folder: string): ReadonlyMap<string, readonly string[]> {
  const tested = new Map<string, Set<string>>();
  for (const file of readdirSync(folder)) {
    for (const member of readFileSync(join(folder, file), "utf8").split("\n")) {
      const files = tested.get(member) ?? new Set<string>();
      tested.set(member, files.add(basename(file, ".test.ts")));
    }
  }
  return new Map([...tested].map(([member, files]) => [member, [...files].sort()]));
}
