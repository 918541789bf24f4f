/** Other programs that read workbooks, where the machine has them: LibreOffice and openpyxl, as judges of our files. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Files by name ("a.xlsx"). */
export type Files = ReadonlyMap<string, Uint8Array>;

const python = "/usr/bin/python3";

/** Whether LibreOffice is installed; without it the tests that need it are skipped. */
export function hasLibreOffice(): boolean {
  return canRun("soffice", ["--version"]);
}

export function hasOpenpyxl(): boolean {
  return canRun(python, ["-c", "import openpyxl"]);
}

function canRun(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/** Names of the files that LibreOffice opens. */
export function openedByLibreOffice(files: Files): string[] {
  return [...convertFiles(files, "csv").keys()];
}

/** The files as LibreOffice saves them again (.xlsx), by their name before; those that it does not open are absent. */
export function savedByLibreOffice(files: Files): Map<string, Uint8Array> {
  return convertFiles(files, "xlsx");
}

/** LibreOffice has a profile of its own, so others may run beside. */
function convertFiles(files: Files, extension: string): Map<string, Uint8Array> {
  return withFolder(files, (folder) => {
    const out = join(folder, "out");
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const convert = ["--headless", "--convert-to", extension, "--outdir", out];
    const paths = [...files.keys()].map((name) => join(folder, name));
    execFileSync("soffice", [profile, ...convert, ...paths], { stdio: "ignore", timeout: 300_000 });
    const made = [...files.keys()].map((name) => {
      return [name, join(out, name.replace(/\.[^.]*$/u, `.${extension}`))] as const;
    });
    return new Map(
      made
        .filter(([, path]) => existsSync(path))
        .map(([name, path]) => [name, new Uint8Array(readFileSync(path))]),
    );
  });
}

const script = `
import json, os, sys, warnings, openpyxl
warnings.simplefilter("ignore")
opened = {}
for name in sorted(os.listdir(sys.argv[1])):
    try:
        opened[name] = openpyxl.load_workbook(os.path.join(sys.argv[1], name)).sheetnames
    except Exception:
        pass
print(json.dumps(opened))
`;

/** Tab names of the files that openpyxl opens, by file name. Strict workbooks have none there: it does not know them. */
export function openedByOpenpyxl(files: Files): Map<string, string[]> {
  return withFolder(files, (folder) => {
    const printed = execFileSync(python, ["-c", script, folder], {
      encoding: "utf8",
      timeout: 300_000,
    });
    const opened: unknown = JSON.parse(printed);
    return new Map(Object.entries(opened as Record<string, string[]>));
  });
}

function withFolder<T>(files: Files, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "renkei-"));
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
