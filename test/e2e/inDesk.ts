/** The desk as it is built, in a real browser, at an address of its own. Whatever is odd on its page fails. */
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from "playwright-core";
import { listTroubles } from "./pageTroubles";
import { deskFile, deskOrigin } from "./siteFiles";

export interface DeskOptions {
  /** Where the page is: an address of the desk's host (https if absent), or of a file. */
  readonly address?: string;
  /** What follows the address: #sample opens the sample. */
  readonly hash?: "#sample";
  /** CSS pixels; a small laptop's if absent. */
  readonly size?: { readonly width: number; readonly height: number };
  /** What the browser is asked to look like. */
  readonly look?: Pick<BrowserContextOptions, "colorScheme" | "contrast" | "forcedColors">;
  readonly locale?: string;
  /** Before the page is there: to give its browser another disk, say. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Troubles that belong to what is tried out. */
  readonly expected?: RegExp;
}

export interface OpenDesk {
  /** For keys, the size, files. */
  readonly page: Page;
  /** For everything that is seen. */
  readonly desk: Frame;
}

const usualSize = { width: 1366, height: 768 };

/** Milliseconds for anything to come; a slow machine is no failure. */
const patience = 30_000;

/** Opens the desk, does something and closes it. Fails where anything went wrong on the page, or it asked for anything but its own files. */
export async function inDesk(
  browser: Browser,
  options: DeskOptions,
  act: (opened: OpenDesk) => Promise<void>,
): Promise<void> {
  const context = await openContext(browser, options);
  try {
    const page = await context.newPage();
    const troubles = listTroubles(page, options.expected);
    await serve(context, troubles, options);
    await options.prepare?.(page);
    await page.goto(`${options.address ?? `${deskOrigin}/`}${options.hash ?? ""}`);
    await act({ page, desk: page.mainFrame() }).catch((cause: unknown) => {
      throw new Error(["The page did not do it.", ...troubles].join("\n"), { cause });
    });
    if (troubles.length > 0) throw new Error(troubles.join("\n"));
  } finally {
    await context.close();
  }
}

async function openContext(browser: Browser, options: DeskOptions): Promise<BrowserContext> {
  const { size: viewport = usualSize, look, locale = "ja-JP" } = options;
  // What fades in would be looked at half way.
  const context = await browser.newContext({ reducedMotion: "reduce", viewport, locale, ...look });
  context.setDefaultTimeout(patience);
  return context;
}

/** Answers all requests, the workers' too; what nothing may ask for is a trouble. */
async function serve(
  context: BrowserContext,
  troubles: string[],
  { address }: DeskOptions,
): Promise<void> {
  const folder = new URL(".", address ?? deskOrigin).href;
  await context.route("**/*", async (route) => {
    const asked = route.request().url();
    const file = deskFile(asked);
    if (file !== null) await route.fulfill(file);
    else if (folder.startsWith("file:") && asked.startsWith(folder)) await route.continue();
    else {
      troubles.push(`request: ${asked}`);
      await route.abort();
    }
  });
}
