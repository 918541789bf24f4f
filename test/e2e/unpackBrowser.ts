/**
 * A browser out of an npm package (@sparticuz/chromium), for machines that have none: `npm ci && npm test` needs nothing
 * else there. The package is made for Amazon's Linux and carries what a bare Linux lacks, such as libnss3.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

/** A browser's file, and the variables of the environment that it needs. */
export interface BrowserFile {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const packageFolder = join("node_modules", "@sparticuz", "chromium");
const cacheFolder = resolve("node_modules", ".cache", "renkei", "browser");

/** Unpacks the browser once (about 200 MB) and finds it again afterwards. Throws where the package has none for the machine. */
export async function unpackBrowser(): Promise<BrowserFile> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "No browser was found: install Chrome or Edge, or say in CHROME_PATH where it is.",
    );
  }
  const folder = join(cacheFolder, await packageVersion());
  if (!existsSync(folder)) await unpackInto(folder);
  return { path: join(folder, "chromium"), env: environmentIn(folder) };
}

async function packageVersion(): Promise<string> {
  const text = await readFile(join(packageFolder, "package.json"), "utf8");
  const { version } = JSON.parse(text) as { readonly version: string };
  return version;
}

/** Whoever comes second finds a whole browser or none: several test files may begin at once. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  await unpack(draft);
  await writeFile(join(draft, fontList), listFonts(folder));
  try {
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The package unpacks into the folder for temporary files, and its libraries only where it takes the machine for Amazon's. */
async function unpack(folder: string): Promise<void> {
  const script = "require('@sparticuz/chromium').executablePath()";
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  await promisify(execFile)(process.execPath, ["-e", script], { env });
}

const fontList = "fonts.conf";

/** The package's own list names folders of Amazon's. Its fonts have no Japanese, which then shows as boxes. */
function listFonts(folder: string): string {
  const folders = [join(folder, "fonts"), "/usr/share/fonts"];
  const dirs = folders.map((one) => `<dir>${one}</dir>`).join("");
  const cache = `<cachedir>${join(folder, "fonts-cache")}</cachedir>`;
  return `<?xml version="1.0"?><fontconfig>${dirs}${cache}</fontconfig>\n`;
}

/** Where the machine has a list of fonts of its own, that is the better one. */
function environmentIn(folder: string): Record<string, string> {
  const libraries = { LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
  if (existsSync("/etc/fonts/fonts.conf")) return libraries;
  return { ...libraries, FONTCONFIG_FILE: join(folder, fontList) };
}
