/**
 * The add-in as it is built, in a real browser, over our own Excel: the second way into the host, beside
 * test/host/openExcel.ts. Its page is one of its own, and whatever is odd there fails.
 */
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { ExcelHost, hostOrigin, type ExcelHostOptions } from "../host/excelHost";
import { connectHost } from "./connectHost";
import { formatHostPage } from "./hostPage";
import { listTroubles } from "./pageTroubles";
import { addInOrigin, isOfficeAddress, siteFile } from "./siteFiles";

export interface PaneOptions extends ExcelHostOptions {
  /** Which button of the ribbon opens the pane; 点検 if absent. */
  readonly start?: "check" | "highlight" | "summary" | "settings";
  /** CSS pixels; as large as Excel makes a pane on a small screen if absent. */
  readonly size?: { readonly width: number; readonly height: number };
  /** What the browser is asked to look like. */
  readonly look?: Pick<BrowserContextOptions, "colorScheme" | "contrast" | "forcedColors">;
  /** The network lets no office.js through. */
  readonly isOfficeBlocked?: boolean;
  /** Excel does not answer before {@link PaneInExcel.answer} is called. */
  readonly holdsAnswers?: boolean;
  /** Before the pane is there: to stop its clock, say. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Troubles that belong to what is tried out. */
  readonly expected?: RegExp;
}

export interface PaneInExcel {
  readonly host: ExcelHost;
  /** Excel's page, for keys and the size. */
  readonly page: Page;
  /** The add-in's frame, for everything that is seen. */
  readonly pane: Frame;
  /** Ends the silence of a host that holds its answers. */
  readonly answer: () => void;
}

/** "Task panes in Office Add-ins" of Microsoft: 350 by 378 pixels at 1366 by 768; higher here, as on most screens. */
const usualSize = { width: 350, height: 640 };

/** Milliseconds for anything to come; a slow machine is no failure. */
const patience = 20_000;

/** Opens the pane over a workbook, does something and closes it. Fails where anything went wrong on the page or in the host. */
export async function inPane(
  browser: Browser,
  options: PaneOptions,
  act: (pane: PaneInExcel) => Promise<void>,
): Promise<void> {
  const { size: viewport = usualSize, look } = options;
  const context = await browser.newContext({
    // What fades in would be looked at half way.
    reducedMotion: "reduce",
    viewport,
    locale: options.locale ?? "ja-JP",
    ...look,
  });
  context.setDefaultTimeout(patience);
  const host = new ExcelHost(options);
  try {
    const page = await context.newPage();
    const troubles = listTroubles(page, options.expected);
    await serve(page, troubles, options);
    const answer = await connectHost(page, host, options.holdsAnswers);
    await act({ host, page, pane: await openFrame(page, options), answer }).catch(
      (cause: unknown) => {
        throw new Error(["The page did not do it.", ...troubles].join("\n"), { cause });
      },
    );
    if (troubles.length > 0) throw new Error(troubles.join("\n"));
  } finally {
    host.connect(null);
    await context.close();
  }
  if (host.bugs.length > 0) throw new Error("The host failed.", { cause: host.bugs[0] });
}

async function openFrame(page: Page, { prepare }: PaneOptions): Promise<Frame> {
  await prepare?.(page);
  await page.goto(`${hostOrigin}/`);
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("The page of the host has no frame.");
  return frame;
}

/** Answers all requests; what nothing may ask for is a trouble. */
async function serve(page: Page, troubles: string[], options: PaneOptions): Promise<void> {
  const { start = "check", locale = "ja-JP", isOfficeBlocked = false } = options;
  const hostPage = formatHostPage(`${addInOrigin}/taskpane.html?start=${start}`, locale);
  await page.route("**/*", async (route) => {
    const address = route.request().url();
    const file = siteFile(address, hostPage);
    if (file === null) troubles.push(`request: ${address}`);
    if (file === null || (isOfficeBlocked && isOfficeAddress(address))) await route.abort();
    else await route.fulfill(file);
  });
}
