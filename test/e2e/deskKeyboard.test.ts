/** The main job on the desk without a mouse, key by key; the focus is always somewhere. */
import { describe, expect, it } from "@jest/globals";
import type { Frame, Page } from "playwright-core";
import { eventually } from "./eventually";
import { awaitFile, awaitPlace, cellAt, downloaded, proposal, withoutHandles } from "./onDesk";
import { awaitStatus, button, findings } from "./onPane";
import { sampleBook } from "./sampleBook";
import { changedFromSample } from "./savedFile";
import { walkTo } from "./walkTo";
import { withDesk } from "./withDesk";

const name = "計画.xlsx";

/** Where the focus may be; the page's body is nowhere. */
const regions = { sheet: "シート", pane: "点検パネル" } as const;

async function awaitFocusIn(desk: Frame, name: "header" | keyof typeof regions): Promise<void> {
  const region =
    name === "header"
      ? desk.getByRole("banner")
      : desk.getByRole("region", { name: regions[name], exact: true });
  await region.locator(":focus").waitFor();
}

async function openByKeys(page: Page): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  await page.keyboard.press("Control+O");
  const file = { name, mimeType: "", buffer: Buffer.from(sampleBook) };
  await (await asked).setFiles(file);
  await awaitFile(page.mainFrame(), name);
}

async function checkByKeys({ page, desk }: Keys): Promise<void> {
  await page.keyboard.press("F6");
  await awaitFocusIn(desk, "pane");
  await walkTo(page, desk, /^点検する$/u);
  await page.keyboard.press("Enter");
  await findings(desk).waitFor();
}

interface Keys {
  readonly page: Page;
  readonly desk: Frame;
}

async function walkByKeys({ page, desk }: Keys): Promise<void> {
  await page.keyboard.press("F8");
  await awaitPlace(desk, "D49");
  await desk.getByRole("button", { expanded: true }).and(desk.locator(":focus")).waitFor();
  await page.keyboard.press("Shift+F6");
  await awaitFocusIn(desk, "sheet");
  for (const [key, told] of [
    ["F8", "12件中 2件目"],
    ["F8", "12件中 3件目"],
    ["Shift+F8", "12件中 2件目"],
  ] as const) {
    await page.keyboard.press(key);
    await desk.getByText(told).waitFor();
    await awaitFocusIn(desk, "sheet");
  }
}

async function editByKeys({ page, desk }: Keys): Promise<void> {
  await page.keyboard.press("Control+Home");
  const start = await desk.locator(":focus").getAttribute("aria-label");
  expect(start).toMatch(/^[A-Z]+5の入力$/u);
  for (const key of ["ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight"]) {
    await page.keyboard.press(key);
  }
  await awaitPlace(desk, "D6");
  await page.keyboard.type("協議会");
  await page.keyboard.press("Enter");
  await awaitPlace(desk, "D7");
  await page.keyboard.press("F2");
  await page.keyboard.type("など");
  await page.keyboard.press("Tab");
  await awaitPlace(desk, "E7");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Control+M");
  await eventually(async () => expect(await cellAt(desk, "F7").textContent()).toBe(""));
  await page.keyboard.press("Control+Z");
  await cellAt(desk, "F7").filter({ hasText: "○" }).waitFor();
  await page.keyboard.press("Control+Y");
  await eventually(async () => expect(await cellAt(desk, "F7").textContent()).toBe(""));
  await awaitFocusIn(desk, "sheet");
}

/** While it checks, nothing else can be begun. */
async function awaitReady(desk: Frame): Promise<void> {
  await desk.locator("button:not([aria-disabled])", { hasText: /^再点検する$/u }).waitFor();
}

async function repairByKeys({ page, desk }: Keys): Promise<void> {
  await page.keyboard.press("F6");
  await awaitFocusIn(desk, "pane");
  await walkTo(page, desk, /^再点検する$/u, "Shift+Tab");
  await page.keyboard.press("Enter");
  await desk.getByText("要再点検").waitFor({ state: "detached" });
  await awaitReady(desk);
  await walkTo(page, desk, /^まとめて直す/u);
  await page.keyboard.press("Enter");
  await proposal(desk, "次のように直します").waitFor();
  await awaitFocusIn(desk, "pane");
  await walkTo(page, desk, /^書き込む$/u);
  await page.keyboard.press("Enter");
  await awaitStatus(desk, /^指摘\d+件を直しました/u);
  await awaitFocusIn(desk, "pane");
}

describe("with the keyboard alone", () => {
  it("a file is opened, checked, walked, edited, repaired, saved and closed", async () => {
    await withDesk({ prepare: withoutHandles }, async ({ page, desk }) => {
      const keys = { page, desk };
      await button(desk, "Excelファイルを開く").waitFor();
      await openByKeys(page);
      await awaitFocusIn(desk, "sheet");
      await checkByKeys(keys);
      await walkByKeys(keys);
      await editByKeys(keys);
      await repairByKeys(keys);
      const file = await downloaded(page, () => page.keyboard.press("Control+S"));
      expect(changedFromSample(file.bytes)).toEqual(["D6", "D7", "F7", "D51", "D57", "D59"]);
      await page.keyboard.press("F6");
      await awaitFocusIn(desk, "header");
      await page.keyboard.press("Alt+W");
      await button(desk, "Excelファイルを開く").waitFor();
      await eventually(async () =>
        expect(await desk.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY"),
      );
    });
  });
});
