/** 集計表 in the add-in as it is built: made in the workbook, and made again in the same sheets. */
import { describe, expect, it } from "@jest/globals";
import type { Frame } from "playwright-core";
import { awaitStatus, button, press, write } from "./onPane";
import { changedCells, describeSaved, planSheet, sampleBook } from "./sampleBook";
import { withPane } from "./withPane";

const municipalities = ["山口市", "宇部市", "津和野町"];
const projectCount = 12;

async function chooseThreeAndAllProjects(pane: Frame): Promise<void> {
  await pane.getByRole("checkbox", { name: "総括表" }).uncheck();
  const group = pane.getByRole("group", { name: "市町別" });
  await press(group, "すべて外す");
  for (const name of municipalities) await group.getByRole("checkbox", { name }).check();
}

async function makeSheets(pane: Frame, does: RegExp): Promise<void> {
  await press(pane, "集計表を作る(15枚)");
  const dialog = pane.getByRole("dialog", { name: "次のシートを作ります" });
  await dialog.getByText(does).first().waitFor();
  await write(pane);
  await awaitStatus(pane, /^集計表15枚を作りました/u);
}

describe("集計表", () => {
  it("is made for those chosen, and a second time in the same sheets", async () => {
    await withPane({ workbook: sampleBook, start: "summary" }, async ({ pane, host }) => {
      const before = describeSaved(host);
      await chooseThreeAndAllProjects(pane);
      await makeSheets(pane, /^新しいシートを作ります/u);
      const made = host.sheetNames;
      expect(made.slice(0, 4)).toEqual([planSheet, ...municipalities]);
      expect(made.filter((name) => name.startsWith("PJ_"))).toHaveLength(projectCount);
      const ids = host.sheetIds;

      host.user.type(planSheet, "C6", "山口県央連携都市圏域ビジョンの見直し");
      await press(pane, "読み直す");
      await pane.getByText(/^要作り直し: /u).waitFor();
      await makeSheets(pane, /^今あるシートの中身を書き直します/u);
      expect(host.sheetIds).toEqual(ids);
      expect(host.sheetNames).toEqual(made);
      const after = describeSaved(host);
      expect(changedCells(before, after)).toEqual(["C6"]);
      expect(JSON.stringify(after.slice(1))).toContain("ビジョンの見直し");
      expect(JSON.stringify(after.slice(1))).not.toContain("ビジョンの推進");
    });
  });

  it("is taken back as a whole", async () => {
    await withPane({ workbook: sampleBook, start: "summary" }, async ({ pane, host }) => {
      const before = describeSaved(host);
      await button(pane, "集計表を作る(20枚)").click();
      await write(pane);
      await awaitStatus(pane, /^集計表20枚を作りました/u);
      expect(host.sheetNames).toHaveLength(21);
      await press(pane, "元に戻す");
      await awaitStatus(pane, /^元に戻しました/u);
      expect(describeSaved(host)).toEqual(before);
    });
  });
});
