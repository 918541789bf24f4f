/** Which browser the tests run in: the one that is named, one that is installed, or one from a package. */
import { existsSync } from "node:fs";
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

/** CHROME_PATH names a browser; "package" there takes the one of the package, whatever is installed. */
export async function findBrowser(wanted = process.env.CHROME_PATH): Promise<BrowserFile> {
  if (wanted === "package") return unpackBrowser();
  const path = wanted ?? listPlaces().find((place) => existsSync(place));
  return path === undefined ? unpackBrowser() : { path, env: {} };
}

function listPlaces(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...usualPlaces];
}
