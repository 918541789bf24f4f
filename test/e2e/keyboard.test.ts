/** The main job without a mouse, key by key: check, look at a finding, repair what is safe, take it back. */
import { describe, expect, it } from "@jest/globals";
import { eventually } from "./eventually";
import { awaitStatus } from "./onPane";
import { changedCells, describeSaved, planSheet, sampleBook } from "./sampleBook";
import { nameOfFocused, walkTo } from "./walkTo";
import { withPane } from "./withPane";

describe("with the keyboard alone", () => {
  it("a plan is checked, looked through, repaired and brought back", async () => {
    await withPane({ workbook: sampleBook }, async ({ page, pane, host }) => {
      const before = describeSaved(host);
      await pane.getByRole("button", { name: "点検する" }).waitFor();
      await walkTo(page, pane, /^点検する$/u);
      await page.keyboard.press("Enter");
      await awaitStatus(pane, /点検が終わりました/u);
      await pane.getByRole("list", { name: "指摘の一覧" }).waitFor();

      await walkTo(page, pane, /^次へ$/u);
      await page.keyboard.press("F8");
      await pane.getByText("12件中 1件目").waitFor();
      await pane.getByRole("button", { expanded: true }).and(pane.locator(":focus")).waitFor();
      await walkTo(page, pane, /^なぜ\?$/u);
      await page.keyboard.press("Enter");
      await pane.getByRole("dialog", { name: /^T08 / }).waitFor();
      await page.keyboard.press("Escape");
      await pane.getByRole("dialog").waitFor({ state: "detached" });
      await pane.getByRole("button", { name: "なぜ?" }).and(pane.locator(":focus")).waitFor();
      await eventually(() => expect(host.selected).toBe(`${planSheet}!D49`));

      await walkTo(page, pane, /^まとめて直す/u, "Shift+Tab");
      await page.keyboard.press("Enter");
      await pane.getByRole("dialog", { name: "次のように直します" }).waitFor();
      await walkTo(page, pane, /^書き込む$/u);
      await page.keyboard.press("Enter");
      await awaitStatus(pane, /^指摘5件を直しました/u);
      expect(changedCells(before, describeSaved(host))).toEqual(["D51", "D57", "D59"]);

      await walkTo(page, pane, /^元に戻す$/u);
      await page.keyboard.press("Enter");
      await awaitStatus(pane, /^元に戻しました/u);
      expect(describeSaved(host)).toEqual(before);
      expect(host.exits).toEqual([]);
    });
  });

  it("arrows lead from screen to screen, and Tab into each", async () => {
    await withPane({ workbook: sampleBook }, async ({ page, pane }) => {
      await pane.getByRole("tab", { name: "点検" }).focus();
      for (const name of ["色分け", "集計表", "設定"]) {
        await page.keyboard.press("ArrowRight");
        await page.keyboard.press("Enter");
        await pane.getByRole("tabpanel", { name }).waitFor();
      }
      await pane.getByRole("button", { name: "対象のシート" }).waitFor();
      await walkTo(page, pane, /^対象のシート$/u);
      await page.keyboard.press("Enter");
      await pane.getByRole("checkbox", { name: planSheet }).waitFor();
    });
  });

  it("never leads into the page of Excel while a dialog is open", async () => {
    await withPane({ workbook: sampleBook, start: "summary" }, async ({ page, pane, host }) => {
      await pane.getByRole("button", { name: /^集計表を作る/u }).press("Enter");
      await pane.getByRole("dialog").waitFor();
      const names = new Set<string>();
      for (let stop = 0; stop < 6; stop++) {
        await page.keyboard.press("Tab");
        names.add(await nameOfFocused(pane));
      }
      expect([...names].sort()).toEqual(["やめる", "変更の一覧", "書き込む"]);
      expect(host.exits).toEqual([]);
    });
  });
});
