/** Opens the pane for a test: each has a page of its own, and the tests of a file share a browser. */
import { afterAll } from "@jest/globals";
import type { Browser } from "playwright-core";
import { recordUse } from "../host/recordUse";
import { inPane, type PaneInExcel, type PaneOptions } from "./inPane";
import { openBrowser } from "./openBrowser";

let browser: Promise<Browser> | null = null;

afterAll(async () => {
  await (await browser)?.close();
});

/** Opens the pane over a workbook, does something and closes it; see {@link inPane}. */
export async function withPane(
  options: PaneOptions,
  act: (pane: PaneInExcel) => Promise<void>,
): Promise<void> {
  browser ??= openBrowser();
  await inPane(await browser, options, async (opened) => {
    await act(opened);
    recordUse(opened.host.used);
  });
}
