/**
 * Writes pictures of every screen for the documentation: docs/images/pane/NAME-WIDTH.png.
 * Build first, on a machine with Noto Sans CJK: node --import tsx test/e2e/writeScreenshots.ts
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { awaitStatus, button, press } from "./onPane";
import { openBrowser } from "./openBrowser";
import { inPane, type PaneOptions } from "./inPane";
import { sampleBook } from "./sampleBook";
import { walkScreens } from "./walkScreens";

const folder = "docs/images/pane";
const widths = [320, 450];
const height = 500;

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
}

async function writeWalk(browser: Browser, width: number): Promise<void> {
  const options: PaneOptions = { workbook: sampleBook, size: { width, height } };
  await inPane(browser, options, async (opened) => {
    await walkScreens(opened, (name) => shoot(opened.page, `${name}-${width}`));
  });
}

/** 点検 with its list, in another look or language. */
async function writeList(
  browser: Browser,
  name: string,
  options: Partial<PaneOptions>,
): Promise<void> {
  const size = { width: 350, height };
  await inPane(browser, { workbook: sampleBook, size, ...options }, async ({ page, pane }) => {
    await press(pane, /^(?:点検する|Check)$/u);
    await awaitStatus(pane, /12/u);
    await press(pane, /^(?:次へ|Next)$/u);
    await button(pane, /^(?:なぜ\?|Why\?)$/u).waitFor();
    // While Excel goes to the cell, nothing else can be begun.
    await pane
      .locator("button:not([aria-disabled])", { hasText: /^(?:再点検する|Check again)$/u })
      .waitFor();
    await shoot(page, name);
  });
}

async function writeNotices(browser: Browser): Promise<void> {
  const size = { width: 350, height };
  const shared = { workbook: sampleBook, size, expected: /ERR_FAILED/u };
  await inPane(browser, { ...shared, isOfficeBlocked: true }, async ({ page, pane }) => {
    await pane.getByRole("alert").waitFor();
    await shoot(page, "blocked");
  });
  await inPane(browser, { ...shared, excelApi: "1.12" }, async ({ page, pane }) => {
    await pane.getByRole("alert").waitFor();
    await shoot(page, "old-excel");
  });
}

async function writeAll(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser();
  try {
    for (const width of widths) await writeWalk(browser, width);
    await writeList(browser, "dark", { look: { colorScheme: "dark" } });
    const contrast = { colorScheme: "dark", forcedColors: "active" } as const;
    await writeList(browser, "contrast", { look: contrast });
    await writeList(browser, "english", { locale: "en-US" });
    await writeNotices(browser);
  } finally {
    await browser.close();
  }
}

writeAll().catch((error: unknown) => {
  process.exitCode = 1;
  throw error;
});
