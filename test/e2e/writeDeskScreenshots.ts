/**
 * Writes pictures of the desk for the documentation: docs/images/desk/NAME.png.
 * Build first, on a machine with Noto Sans CJK: node --import tsx test/e2e/writeDeskScreenshots.ts
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { inDesk, type DeskOptions } from "./inDesk";
import { annotatedBook } from "./annotatedBook";
import { awaitFile, awaitPlace, goTo, openFiles, withoutHandles } from "./onDesk";
import { press } from "./onPane";
import { openBrowser } from "./openBrowser";
import { walkDesk } from "./walkDesk";

const folder = "docs/images/desk";
const size = { width: 1100, height: 600 };

/** Of the walk, what says something that the others do not. */
const shown = new Set(["start", "check", "finding", "typing", "preview", "colors", "summaries"]);

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
}

async function writeWalk(browser: Browser): Promise<void> {
  await inDesk(browser, { prepare: withoutHandles, size }, async (opened) => {
    await walkDesk(opened, async (name) => {
      if (shown.has(name)) await shoot(opened.page, name);
    });
  });
}

/** A finding in the sheet, in another look, size or language. */
async function writeFinding(
  browser: Browser,
  name: string,
  options: Partial<DeskOptions>,
): Promise<void> {
  await inDesk(browser, { size, hash: "#sample", ...options }, async ({ page, desk }) => {
    const isNarrow = (options.size?.width ?? size.width) < 900;
    await desk.getByRole("gridcell").first().waitFor();
    if (isNarrow) await press(desk, "点検パネル");
    await press(desk, /^(?:点検する|Check)$/u);
    await press(desk, /^(?:次へ|Next)$/u);
    if (options.locale === undefined) await awaitPlace(desk, "D49");
    await desk
      .locator("button:not([aria-disabled])", { hasText: /^(?:再点検する|Check again)$/u })
      .waitFor({ state: "attached" });
    await shoot(page, name);
    if (!isNarrow) return;
    await press(desk, "点検パネル");
    await shoot(page, `${name}-pane`);
  });
}

/** A comment, and an open list of data validation. */
async function writeList(browser: Browser): Promise<void> {
  const small = { width: 700, height: 420 };
  await inDesk(browser, { prepare: withoutHandles, size: small }, async ({ page, desk }) => {
    await openFiles(page, [{ name: "回答.xlsx", bytes: annotatedBook() }]);
    await awaitFile(desk, "回答.xlsx");
    await goTo(desk, "B2");
    await page.keyboard.press("Alt+ArrowDown");
    await desk.getByRole("listbox").waitFor();
    await shoot(page, "list");
  });
}

async function writeAll(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser();
  try {
    await writeWalk(browser);
    await writeList(browser);
    await writeFinding(browser, "dark", { look: { colorScheme: "dark" } });
    const contrast = { colorScheme: "dark", forcedColors: "active" } as const;
    await writeFinding(browser, "contrast", { look: contrast });
    await writeFinding(browser, "english", { locale: "en-US" });
    await writeFinding(browser, "width-900", { size: { width: 900, height: 600 } });
    await writeFinding(browser, "width-600", { size: { width: 600, height: 600 } });
  } finally {
    await browser.close();
  }
}

writeAll().catch((error: unknown) => {
  process.exitCode = 1;
  throw error;
});
