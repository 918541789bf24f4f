/** 点検 in the add-in as it is built: the list is walked by keyboard, the workbook follows, and grows old. */
import { describe, expect, it } from "@jest/globals";
import { eventually } from "./eventually";
import { awaitStatus, button, check, findings, openFinding, press } from "./onPane";
import { planSheet, sampleBook } from "./sampleBook";
import { withPane } from "./withPane";

const workbook = sampleBook;

describe("点検", () => {
  it("finds what the command line finds, and changes nothing", async () => {
    await withPane({ workbook }, async ({ pane, host }) => {
      const before = host.save();
      const list = await check(pane);
      await button(pane, "要確認 6件").waitFor();
      await button(pane, "参考 6件").waitFor();
      expect(await list.getByRole("heading").first().textContent()).toMatch(/^T08 /u);
      expect(host.save()).toEqual(before);
    });
  });

  it("is walked by F8, and Excel's selection walks along", async () => {
    await withPane({ workbook }, async ({ pane, page, host }) => {
      const list = await check(pane);
      await button(pane, "次へ").focus();
      await page.keyboard.press("F8");
      const open = list.getByRole("button", { expanded: true });
      await open.and(pane.locator(":focus")).waitFor();
      await eventually(() => expect(host.selected).toBe(`${planSheet}!D49`));
      await page.keyboard.press("F8");
      await open.filter({ hasText: "D24" }).waitFor();
      await page.keyboard.press("F8");
      await page.keyboard.press("Shift+F8");
      await pane.getByText("12件中 2件目").waitFor();
      await open.and(pane.locator(":focus")).waitFor();
    });
  });

  it("brings Excel to the cell of a finding, and to cells that it names", async () => {
    await withPane({ workbook }, async ({ pane, host }) => {
      await check(pane);
      const item = await openFinding(pane, "T10", /D42/u);
      await press(item, "該当セルへ");
      await eventually(() => expect(host.selected).toBe(`${planSheet}!D42`));
      await press(item, `${planSheet}!D14`);
      await eventually(() => expect(host.selected).toBe(`${planSheet}!D14`));
    });
  });

  it("is out of date after an edit, whoever made it, until it checks again", async () => {
    await withPane({ workbook }, async ({ pane, host }) => {
      await check(pane);
      host.user.type(planSheet, "D41", "実証事業の実施【新規】");
      await pane.getByText("点検のあとで、ブックが変更されました。").waitFor();
      await button(pane, "再点検する").first().click();
      await awaitStatus(pane, /指摘は\d+件です/u);
      await pane.getByText("要再点検").waitFor({ state: "detached" });
      host.colleague.type(planSheet, "D41", "実証事業の実施【新規】 ");
      await pane.getByText("点検のあとで、ほかの人がブックを変更しました。").waitFor();
    });
  });
});

describe("確認済み", () => {
  it("is kept in the workbook, for whoever opens it next", async () => {
    let saved: Uint8Array = sampleBook;
    await withPane({ workbook }, async ({ pane, host }) => {
      await check(pane);
      const item = await openFinding(pane, "M07", /D41/u);
      await press(item, "確認済みにする");
      const dialog = pane.getByRole("dialog", { name: "確認済みにする" });
      await dialog.getByRole("textbox", { name: /^理由/u }).fill("県と協議済み");
      await dialog.getByRole("textbox", { name: /^確認した人/u }).fill("企画課");
      await press(dialog, "確認済みにする");
      await awaitStatus(pane, /^1件を確認済みにしました/u);
      saved = host.save();
    });
    await withPane({ workbook: saved }, async ({ pane }) => {
      await check(pane);
      await awaitStatus(pane, /指摘は11件です\(確認済み 1件\)/u);
      await pane.getByRole("checkbox", { name: "確認済みも表示する(1件)" }).check();
      await openFinding(pane, "M07", /確認済み/u);
      await findings(pane).getByText("理由: 県と協議済み").waitFor();
    });
  });
});
