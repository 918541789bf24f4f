/** Starts a browser that nobody sees and that speaks to nobody. */
import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "./findBrowser";

/** As root, in a container without a sandbox too; and no requests of the browser's own. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-first-run",
];

export async function openBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  const known = Object.entries(process.env).filter(hasValue);
  return chromium.launch({
    executablePath: path,
    args: flags,
    env: { ...Object.fromEntries(known), ...env },
  });
}

function hasValue(entry: [string, string | undefined]): entry is [string, string] {
  return entry[1] !== undefined;
}
