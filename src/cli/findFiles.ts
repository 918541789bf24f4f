/**
 * The files that arguments mean. Shells of Windows hand * and ? over as they are, so they are
 * expanded here; a folder stands for the workbooks in it and below it.
 */
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { readingFailure, systemCode } from "./fileFailure";

/** What one argument led to: paths in a stable order; none when nothing matches. */
export interface FoundFiles {
  readonly argument: string;
  readonly files: readonly string[];
}

/** Also formats that are refused in words: a reply in .xls must not be left out silently. */
const workbookName = /\.(xlsx|xlsm|xltx|xltm|xlsb|xls)$/iu;

/** ~$ is Excel's lock file beside an open workbook, a leading dot hides a file. */
const skippedName = /^(~\$|\.)/u;

/** Files of each argument; a file that two arguments mean is in the first only. */
export async function findFiles(given: readonly string[]): Promise<readonly FoundFiles[]> {
  const seen = new Set<string>();
  const found: FoundFiles[] = [];
  for (const argument of given) {
    const all = await findForArgument(argument);
    const fresh = all.filter((file) => !seen.has(path.resolve(file)));
    for (const file of fresh) seen.add(path.resolve(file));
    if (fresh.length > 0 || all.length === 0) found.push({ argument, files: fresh });
  }
  return found;
}

async function findForArgument(argument: string): Promise<readonly string[]> {
  const kind = await kindOf(argument);
  if (kind === "folder") return findInFolder(argument);
  if (kind === "file") return [argument];
  return /[*?]/u.test(argument) ? findByPattern(argument) : [];
}

async function kindOf(file: string): Promise<"file" | "folder" | null> {
  const found = await orNull(stat(file));
  if (found === null) return null;
  return found.isDirectory() ? "folder" : "file";
}

async function findInFolder(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const entry of await entriesOf(folder)) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await findInFolder(name)));
    else if (workbookName.test(entry.name)) files.push(name);
  }
  return files;
}

async function findByPattern(pattern: string): Promise<readonly string[]> {
  const { root } = path.parse(pattern);
  const segments = pattern
    .slice(root.length)
    .split(process.platform === "win32" ? /[\\/]+/u : /\/+/u);
  let folders = [root];
  for (const segment of segments.slice(0, -1)) folders = await enterFolders(folders, segment);
  const matcher = makeMatcher(segments.at(-1) ?? "");
  const files: string[] = [];
  for (const folder of folders) {
    for (const entry of await entriesOf(folder)) {
      if (!entry.isDirectory() && matcher.test(entry.name.normalize("NFC"))) {
        files.push(path.join(folder, entry.name));
      }
    }
  }
  return files;
}

async function enterFolders(folders: readonly string[], segment: string): Promise<string[]> {
  if (!/[*?]/u.test(segment)) return folders.map((folder) => path.join(folder, segment));
  const matcher = makeMatcher(segment);
  const entered: string[] = [];
  for (const folder of folders) {
    const inside = (await entriesOf(folder)).filter((one) => one.isDirectory());
    const matching = inside.filter((one) => matcher.test(one.name.normalize("NFC")));
    entered.push(...matching.map((one) => path.join(folder, one.name)));
  }
  return entered;
}

/** Visible entries by code point, so that the order is the same on every machine. */
async function entriesOf(folder: string) {
  const options = { withFileTypes: true } as const;
  const entries = (await orNull(readdir(folder === "" ? "." : folder, options))) ?? [];
  return entries
    .filter((entry) => !skippedName.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

/** Null where there is no such file or folder; a name with * is not even allowed on Windows (EINVAL). */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (/^(ENOENT|ENOTDIR|EINVAL)$/u.test(systemCode(error))) return null;
    throw readingFailure(error);
  }
}

/** macOS keeps names decomposed (か + ゛), people type them composed: both sides are compared in NFC. */
function makeMatcher(segment: string): RegExp {
  const source = segment
    .normalize("NFC")
    .replace(/[.+^${}()|[\]\\]/gu, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, process.platform === "win32" ? "iu" : "u");
}
