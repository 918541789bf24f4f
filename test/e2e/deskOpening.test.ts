/** How the desk as it is built begins: what is seen before all of it is there, and what one can think better of. */
import { describe, expect, it } from "@jest/globals";
import type { Frame, Page } from "playwright-core";
import { buildGrid } from "../../scripts/bench/buildGrid";
import { awaitFile, cellAt, openFiles, withoutHandles } from "./onDesk";
import { button } from "./onPane";
import { sampleBook } from "./sampleBook";
import { withDesk } from "./withDesk";

const large = { name: "大.xlsx", bytes: buildGrid(10_000, 50) };
const small = { name: "小.xlsx", bytes: sampleBook };

/** Presses it as soon as it is there: a large file is read in a second. */
async function pressAtOnce(desk: Frame, name: string): Promise<void> {
  await desk.evaluate((wanted) => {
    new MutationObserver((_changes, observer) => {
      const found = [...document.querySelectorAll("button")].find(
        (one) => one.innerText === wanted,
      );
      if (found === undefined) return;
      observer.disconnect();
      found.click();
    }).observe(document, { childList: true, subtree: true });
  }, name);
}

describe("a file that takes long to open", () => {
  it("is let go from the start page, with those that were to follow, and another one is opened", async () => {
    await withDesk({ prepare: withoutHandles }, async ({ page, desk }) => {
      const opener = button(desk, "Excelファイルを開く");
      await opener.waitFor();
      await pressAtOnce(desk, "中止");
      await openFiles(page, [large, small]);
      await desk.getByText("「大.xlsx」ほか1件を開くのを中止しました。").first().waitFor();
      expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
      await openFiles(page, [small]);
      await awaitFile(desk, small.name);
      expect(await desk.getByRole("tab", { name: /\.xlsx$/u }).allInnerTexts()).toEqual([
        "小.xlsx",
      ]);
    });
  });

  it("is let go while another one is open, which stays as it is", async () => {
    await withDesk({ hash: "#sample", prepare: withoutHandles }, async ({ page, desk }) => {
      await awaitFile(desk, "yamaguchi-r3.xlsx");
      await pressAtOnce(desk, "中止");
      await openFiles(page, [large]);
      await desk.getByText("「大.xlsx」を開くのを中止しました。").first().waitFor();
      await cellAt(desk, "A1").getByText("令和3年度").waitFor();
      // Its worker has gone with it.
      expect(page.workers()).toHaveLength(1);
    });
  });
});

/** Notes on the page itself, in order, what is there for the first time. */
async function noteFirst(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const wanted = { cells: "[role=gridcell]:not(:empty)", header: "h1", panel: "[role=tablist]" };
    const waited = new Map(Object.entries(wanted));
    new MutationObserver(() => {
      for (const [what, selector] of waited) {
        if (document.querySelector(selector) === null) continue;
        waited.delete(what);
        performance.mark(what);
      }
    }).observe(document, { childList: true, subtree: true });
  });
}

describe("the sample, where the address asks for it", () => {
  it("is seen before the header and the panel are there", async () => {
    await withDesk({ hash: "#sample", prepare: noteFirst }, async ({ desk }) => {
      await button(desk, "点検する").waitFor();
      await desk.getByRole("heading", { name: "連携計画" }).waitFor();
      const seen = await desk.evaluate(() =>
        performance.getEntriesByType("mark").map(({ name }) => name),
      );
      expect(seen[0]).toBe("cells");
      expect(seen).toHaveLength(3);
    });
  });

  it("stays open where the rest of the screen does not come, and has it when that does", async () => {
    let isAway = true;
    const prepare = async (page: Page): Promise<void> => {
      await page.route(/\.js$/u, async (route) => {
        const hasCells = await page.evaluate(() => document.querySelector("[role=row]") !== null);
        await (isAway && hasCells ? route.abort() : route.fallback());
      });
    };
    const expected = /ChunkLoadError|Loading chunk|Failed to load resource|part-missing/u;
    await withDesk({ hash: "#sample", prepare, expected }, async ({ page, desk }) => {
      await desk.getByText("プログラムの一部を読み込めませんでした。").waitFor();
      isAway = false;
      // It is not asked for again at once.
      await page.waitForTimeout(1_100);
      await button(desk, "画面を開き直す").click();
      await button(desk, "点検する").waitFor();
      await awaitFile(desk, "yamaguchi-r3.xlsx");
    });
  });
});
