/**
 * How fast the desk is on this machine, as a person meets it; times depend on the machine and on who else uses it.
 * npm run bench:desk
 */
import type { Browser, Frame, Page } from "playwright-core";
import { buildGrid } from "../../scripts/bench/buildGrid";
import { formatTable } from "../../scripts/bench/formatTable";
import { buildLargePlan } from "../../scripts/bench/buildLargePlan";
import { askBarePage } from "./barePage";
import { inDesk, type DeskOptions } from "./inDesk";
import { listLongTasks } from "./listLongTasks";
import { awaitFile, openFiles, withoutHandles } from "./onDesk";
import { check } from "./onPane";
import { openBrowser } from "./openBrowser";

const runs = 5;

/** Milliseconds from the begin of the navigation, on the page's own clock. */
interface Start {
  /** When anything was painted: what a page of nothing but a line of text would take. */
  readonly paint: number;
  /** When the frame with the first contents of cells had been painted. */
  readonly cells: number;
}

/** Notes on the page itself when the frame with the first contents of cells has been painted. */
const noteCells = `
  new MutationObserver((changes, observer) => {
    if (document.querySelector("[role=gridcell]:not(:empty)") === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark("cells")));
  }).observe(document, { childList: true, subtree: true });
`;

const readStart = `(() => {
  const [cells] = performance.getEntriesByName("cells");
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  return cells && paint ? { cells: cells.startTime, paint: paint.startTime } : null;
})()`;

async function measureStart(slowness: number): Promise<Start> {
  const found = await askBarePage({
    prepare: noteCells,
    hash: "#sample",
    slowness,
    result: readStart,
  });
  return found as Start;
}

async function measureStarts(slowness: number): Promise<string[]> {
  const starts: Start[] = [];
  for (let run = 0; run < runs; run++) starts.push(await measureStart(slowness));
  const [paint, cells] = [starts.map((one) => one.paint), starts.map((one) => one.cells)];
  const times = (median(cells) / median(paint)).toFixed(1);
  return [
    `start with the sample, ${slowness} × slower`,
    formatBest(paint),
    formatBest(cells),
    `${times} ×`,
  ];
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
  return `${Math.min(...times).toFixed(0)} ms (median ${median(times).toFixed(0)})`;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function formatTasks(tasks: readonly number[]): string {
  return tasks.length === 0 ? "none" : tasks.map((time) => `${time.toFixed(0)} ms`).join(", ");
}

async function measure(): Promise<void> {
  const browser = await openBrowser();
  try {
    const starts = [await measureStarts(1), await measureStarts(4)];
    const head = ["the desk", "first paint", "cells", "cells to paint"];
    process.stdout.write(`${formatTable(head, starts)}\n`);
    process.stdout.write(`${formatTable(["large workbooks", ""], await measureLarge(browser))}\n`);
  } finally {
    await browser.close();
  }
}

measure().catch((error: unknown) => {
  process.exitCode = 1;
  throw error;
});
