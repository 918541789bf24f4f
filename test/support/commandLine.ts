/** Runs the bundled command line as users do: a process of its own, in a folder of its own. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const program = path.resolve("dist/cli/renkei.js");

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `renkei` in a folder; the locale is Japanese unless `environment` says otherwise. */
export function runRenkei(
  folder: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): CommandResult {
  const { PATH } = process.env;
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH, ...environment },
  });
  if (error !== undefined) throw error;
  return { code: status, stdout, stderr };
}

/** An empty folder, and the function that takes it away again. */
export function makeFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), "renkei-test-"));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, remove };
}

/** A test of yesterday's program proves nothing. */
function refuseStaleBundle(): void {
  const built = existsSync(program) ? statSync(program).mtimeMs : 0;
  if (newestSource("src") > built) throw new Error("The bundle is stale: npm run build");
}

function newestSource(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const sources = entries.filter(({ name }) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  return Math.max(...sources.map((one) => statSync(path.join(one.parentPath, one.name)).mtimeMs));
}

refuseStaleBundle();
