/** Opens the desk for a test: each has a page and a storage of its own, and the tests of a file share a browser. */
import { afterAll } from "@jest/globals";
import type { Browser } from "playwright-core";
import { inDesk, type DeskOptions, type OpenDesk } from "./inDesk";
import { openBrowser } from "./openBrowser";

let browser: Promise<Browser> | null = null;

afterAll(async () => {
  await (await browser)?.close();
});

/** Opens the desk, does something and closes it; see {@link inDesk}. */
export async function withDesk(
  options: DeskOptions,
  act: (opened: OpenDesk) => Promise<void>,
): Promise<void> {
  browser ??= openBrowser();
  await inDesk(await browser, options, act);
}
