/** Which browser the tests run in: the one that is named, one that is installed, or one from a package. */
import { statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { unpackBrowser, type BrowserFile } from "./unpackBrowser";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
];

/** Where browsers lie that are not on the PATH. */
const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["C:/Program Files", "C:/Program Files (x86)"].flatMap((folder) => [
    `${folder}/Google/Chrome/Application/chrome.exe`,
    `${folder}/Microsoft/Edge/Application/msedge.exe`,
  ]),
];

/**
 * Browsers to try, the best first: the one that CHROME_PATH names and no other, or whatever is installed and then the
 * package's. "package" as CHROME_PATH takes that one at once.
 */
export function findBrowsers(wanted = process.env.CHROME_PATH): (() => Promise<BrowserFile>)[] {
  if (wanted === "package") return [unpackBrowser];
  const paths = wanted === undefined ? listPlaces().filter(isFile).slice(0, 1) : [wanted];
  const installed = paths.map((path) => () => Promise.resolve({ path, env: {} }));
  return wanted === undefined ? [...installed, unpackBrowser] : installed;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function listPlaces(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...usualPlaces];
}
