/**
 * How fast the desk is on this machine, as a person meets it; times depend on the machine and on who else uses it.
 * Build first: node --import tsx test/e2e/measureDesk.ts
 */
import type { Browser, Frame, Page } from "playwright-core";
import { buildGrid } from "../../scripts/bench/buildGrid";
import { formatTable } from "../../scripts/bench/formatTable";
import { buildLargePlan } from "../../scripts/bench/buildLargePlan";
import { inDesk, type DeskOptions } from "./inDesk";
import { listLongTasks } from "./listLongTasks";
import { awaitFile, openFiles, withoutHandles } from "./onDesk";
import { check } from "./onPane";
import { openBrowser } from "./openBrowser";

const runs = 5;

/** From the begin of the navigation, on the page's own clock. */
interface Start {
  readonly paint: number;
  readonly cells: number;
}

/** A computer four times as slow, as cheap office machines are beside those of developers. */
async function slowDown(page: Page, times: number): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  await tools.send("Emulation.setCPUThrottlingRate", { rate: times });
}

/** Notes on the page itself when the first cell is there. */
async function noteCells(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector("[role=gridcell]") === null) return;
      observer.disconnect();
      requestAnimationFrame(() => performance.mark("cells"));
    }).observe(document, { childList: true, subtree: true });
  });
}

async function measureStart(browser: Browser, slowness: number): Promise<Start> {
  const found: Start[] = [];
  const prepare = async (page: Page): Promise<void> => {
    await noteCells(page);
    await slowDown(page, slowness);
  };
  await inDesk(browser, { hash: "#sample", prepare }, async ({ desk }) => {
    await desk.waitForFunction(() => performance.getEntriesByName("cells").length > 0);
    found.push(
      await desk.evaluate(() => ({
        paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
        cells: performance.getEntriesByName("cells")[0]?.startTime ?? 0,
      })),
    );
  });
  const [start] = found;
  if (start === undefined) throw new Error("Nothing was measured.");
  return start;
}

async function measureStarts(browser: Browser, slowness: number): Promise<string[]> {
  const starts: Start[] = [];
  for (let run = 0; run < runs; run++) starts.push(await measureStart(browser, slowness));
  const [paint, cells] = [starts.map((one) => one.paint), starts.map((one) => one.cells)];
  return [`start with the sample, ${slowness} × slower`, formatBest(paint), formatBest(cells)];
}

async function inBook(
  browser: Browser,
  bytes: Uint8Array,
  act: (page: Page, desk: Frame, opened: number) => Promise<void>,
): Promise<void> {
  const options: DeskOptions = { prepare: withoutHandles };
  await inDesk(browser, options, async ({ page, desk }) => {
    await desk.getByRole("button", { name: "Excelファイルを開く" }).waitFor();
    const begin = Date.now();
    await openFiles(page, [{ name: "大.xlsx", bytes }]);
    await awaitFile(desk, "大.xlsx");
    await act(page, desk, Date.now() - begin);
  });
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(500, 400);
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 240);
    await page.waitForTimeout(16);
  }
}

async function measureLarge(browser: Browser): Promise<string[][]> {
  const lines: string[][] = [];
  await inBook(browser, buildGrid(10_000, 50), async (page, desk, opened) => {
    lines.push(["10,000 × 50 cells: until they are seen", `${opened} ms`]);
    const tasks = await listLongTasks(desk, () => scroll(page));
    lines.push(["10,000 × 50 cells: long tasks in 60 turns of the wheel", formatTasks(tasks)]);
  });
  await inBook(browser, buildLargePlan(300), async (_page, desk) => {
    const tasks = await listLongTasks(desk, async () => {
      await check(desk);
    });
    lines.push(["a plan of 300 rows: long tasks in a check", formatTasks(tasks)]);
  });
  return lines;
}

function formatBest(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const [best = 0, middle = 0] = [sorted[0], sorted[Math.floor(sorted.length / 2)]];
  return `${best.toFixed(0)} ms (median ${middle.toFixed(0)})`;
}

function formatTasks(tasks: readonly number[]): string {
  return tasks.length === 0 ? "none" : tasks.map((time) => `${time.toFixed(0)} ms`).join(", ");
}

async function measure(): Promise<void> {
  const browser = await openBrowser();
  try {
    const starts = [await measureStarts(browser, 1), await measureStarts(browser, 4)];
    process.stdout.write(`${formatTable(["the desk", "first paint", "cells"], starts)}\n`);
    process.stdout.write(`${formatTable(["large workbooks", ""], await measureLarge(browser))}\n`);
  } finally {
    await browser.close();
  }
}

measure().catch((error: unknown) => {
  process.exitCode = 1;
  throw error;
});
