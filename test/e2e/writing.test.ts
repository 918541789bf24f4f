/** What the add-in as it is built writes, looked at in the saved workbook, cell by cell. */
import { describe, expect, it } from "@jest/globals";
import {
  awaitRefusal,
  awaitStatus,
  button,
  check,
  openFinding,
  press,
  textsOf,
  write,
} from "./onPane";
import { changedCells, describeSaved, planCells, planSheet, sampleBook } from "./sampleBook";
import { withPane } from "./withPane";

const workbook = sampleBook;
/** The cells with (再掲), which the others write 【再掲】. */
const tagged = ["D51", "D57", "D59"];

describe("直す", () => {
  it("writes one finding's cell after a look, and takes it back", async () => {
    await withPane({ workbook }, async ({ pane, host }) => {
      const before = describeSaved(host);
      await check(pane);
      const item = await openFinding(pane, "T01", /D59/u);
      await press(item, "直す");
      const dialog = pane.getByRole("dialog", { name: "次のように直します" });
      expect(await textsOf(dialog.getByRole("insertion"))).toEqual(["【再掲】"]);
      expect(describeSaved(host)).toEqual(before);
      await write(pane);
      await awaitStatus(pane, /^指摘1件を直しました\(1セル\)/u);
      expect(changedCells(before, describeSaved(host))).toEqual(["D59"]);
      expect(String(host.user.read(planSheet, "D59"))).toContain("【再掲】");
      await press(pane, "元に戻す");
      await awaitStatus(pane, /^元に戻しました/u);
      expect(describeSaved(host)).toEqual(before);
    });
  });

  it("writes all that is safe at one yes, and nothing else", async () => {
    await withPane({ workbook }, async ({ pane, host }) => {
      const before = describeSaved(host);
      await check(pane);
      await press(pane, "まとめて直す(5件)");
      await write(pane);
      await awaitStatus(pane, /^指摘5件を直しました\(3セル\)/u);
      expect(changedCells(before, describeSaved(host))).toEqual(tagged);
      await button(pane, "参考 1件").waitFor();
      await press(pane, "元に戻す");
      await awaitStatus(pane, /^元に戻しました/u);
      expect(describeSaved(host)).toEqual(before);
    });
  });

  it("writes nothing where a colleague changed a cell between the look and the yes", async () => {
    await withPane({ workbook }, async ({ pane, host }) => {
      await check(pane);
      await press(pane, "まとめて直す(5件)");
      await button(pane, "書き込む").waitFor();
      host.colleague.type(planSheet, "D59", "プロジェクトチームの設置(再掲)を見直す");
      const before = describeSaved(host);
      await write(pane);
      expect(await awaitRefusal(pane)).toContain("何も書き込んでいません");
      expect(describeSaved(host)).toEqual(before);
    });
  });
});

describe("色分け", () => {
  it("shows which measures change their colour, and colours those alone", async () => {
    await withPane({ workbook, start: "highlight" }, async ({ pane, host }) => {
      host.user.type(planSheet, "D41", "・新たなモビリティサービスの調査【新規】");
      const before = describeSaved(host);
      await press(pane, "変わるところを見る");
      const dialog = pane.getByRole("dialog", { name: "次のように色を変えます" });
      const pieces = dialog.getByRole("listitem").getByRole("listitem");
      expect(await textsOf(pieces)).toEqual([expect.stringMatching(/赤にする: .*【新規】/u)]);
      await write(pane);
      await awaitStatus(pane, /^取組1件の色を変えました\(1セル\)/u);
      const after = describeSaved(host);
      expect(changedCells(before, after)).toEqual(["D41"]);
      expect(planCells(after).D41).toBe("text: {#C00000}・新たなモビリティサービスの調査【新規】");
      await press(pane, "変わるところを見る");
      await awaitStatus(pane, /^色を変えるところはありません/u);
    });
  });
});
