/** Starts a browser that nobody sees and that speaks to nobody. */
import { chromium, type Browser } from "playwright-core";
import { findBrowsers } from "./findBrowsers";
import type { BrowserFile } from "./unpackBrowser";

/** As root, in a container without a sandbox too; and no requests of the browser's own. */
export const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-first-run",
];

/** Throws what the last browser that was tried had to say. */
export async function openBrowser(): Promise<Browser> {
  let reason: unknown;
  for (const find of findBrowsers()) {
    try {
      return await launch(await find());
    } catch (error) {
      // Linux may have a file of that name that only tells how to install the browser: the next one, then.
      reason = error;
    }
  }
  throw reason;
}

function launch({ path, env }: BrowserFile): Promise<Browser> {
  const known = Object.entries(process.env).filter(hasValue);
  return chromium.launch({
    executablePath: path,
    args: browserFlags,
    env: { ...Object.fromEntries(known), ...env },
  });
}

function hasValue(entry: [string, string | undefined]): entry is [string, string] {
  return entry[1] !== undefined;
}
