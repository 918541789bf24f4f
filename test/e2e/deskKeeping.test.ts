/** 控え on the desk as it is built: work survives a page that goes away, if the person wants it; otherwise nothing stays. */
import { describe, expect, it } from "@jest/globals";
import type { Frame } from "playwright-core";
import { eventually } from "./eventually";
import type { OpenDesk } from "./inDesk";
import { awaitFile, cellAt, downloaded, openFiles, typeInto, withoutHandles } from "./onDesk";
import { button, press } from "./onPane";
import { sampleBook } from "./sampleBook";
import { changedFromSample } from "./savedFile";
import { withDesk } from "./withDesk";

const prepare = withoutHandles;
const name = "計画.xlsx";

/** Names of all that the browser keeps for the desk. */
function listKept(desk: Frame): Promise<string[]> {
  return desk.evaluate(async () => {
    const names: string[] = [];
    for (const { name: database } of await indexedDB.databases()) {
      if (database === undefined) continue;
      names.push(...(await listKeys(database)));
    }
    return names;

    function listKeys(database: string): Promise<string[]> {
      return new Promise((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(new Error(database));
        opening.onsuccess = () => {
          const keys = opening.result.transaction("kept").objectStore("kept").getAllKeys();
          keys.onsuccess = () => {
            opening.result.close();
            resolve(keys.result.map(String));
          };
        };
      });
    }
  });
}

/** How many workbooks are kept; the answer to the question is no workbook. */
async function countKept(desk: Frame): Promise<number> {
  return (await listKept(desk)).filter((key) => key !== "answer").length;
}

async function openAndEdit(opened: OpenDesk): Promise<void> {
  await openFiles(opened.page, [{ name, bytes: sampleBook }]);
  await awaitFile(opened.desk, name);
  await typeInto(opened, "D6", "推進協議会の開催");
}

async function allow({ desk }: OpenDesk): Promise<void> {
  await press(desk, "控える");
  await eventually(async () => expect(await countKept(desk)).toBe(1));
}

describe("控え", () => {
  it("brings back what was not saved, until it is", async () => {
    await withDesk({ prepare }, async (opened) => {
      const { page, desk } = opened;
      await openAndEdit(opened);
      await allow(opened);
      await page.reload();
      await desk.getByText("保存していない作業が残っています").waitFor();
      await press(desk, `「${name}」を開き直す`);
      await awaitFile(desk, name);
      await cellAt(desk, "D6")
        .filter({ hasText: /^推進協議会の開催$/u })
        .waitFor();
      await desk.getByText("未保存の変更があります").waitFor();
      const file = await downloaded(page, () => page.keyboard.press("Control+S"));
      expect(changedFromSample(file.bytes)).toEqual(["D6"]);
      await eventually(async () => expect(await countKept(desk)).toBe(0));
    });
  });

  it("keeps nothing before the question is answered, nor after a no", async () => {
    await withDesk({ prepare }, async (opened) => {
      const { page, desk } = opened;
      await page.clock.install();
      await page.reload();
      await openAndEdit(opened);
      await desk.getByText("控えておきますか").first().waitFor();
      await page.clock.runFor(10_000);
      expect(await listKept(desk)).toEqual([]);
      await press(desk, "控えない");
      await desk.getByText("作業中の内容は控えません").first().waitFor();
      await typeInto(opened, "D7", "懇談会の開催");
      await page.clock.runFor(10_000);
      expect(await listKept(desk)).toEqual(["answer"]);
    });
  });

  it("is gone when the person wants it gone", async () => {
    await withDesk({ prepare }, async (opened) => {
      const { page, desk } = opened;
      await openAndEdit(opened);
      await allow(opened);
      await page.reload();
      await press(desk, `「${name}」の控えを消す`);
      await desk.getByRole("dialog").getByRole("button", { name: "控えを消す" }).click();
      await desk.getByText("保存していない作業が残っています").waitFor({ state: "detached" });
      await eventually(async () => expect(await countKept(desk)).toBe(0));
      await openAndEdit(opened);
      await eventually(async () => expect(await countKept(desk)).toBe(1));
      await button(desk, "そのほか").click();
      await desk.getByRole("menuitem", { name: "控えを消す" }).click();
      await desk.getByText("控えをすべて消しました。").first().waitFor();
      expect(await countKept(desk)).toBe(0);
      await cellAt(desk, "D6")
        .filter({ hasText: /^推進協議会の開催$/u })
        .waitFor();
    });
  });

  it("offers what another window has open only when that window is gone", async () => {
    await withDesk({ prepare }, async (opened) => {
      const { page } = opened;
      await openAndEdit(opened);
      await allow(opened);
      const other = await page.context().newPage();
      await other.goto(page.url());
      const desk = other.mainFrame();
      const question = desk.getByText("保存していない作業が残っています");
      await button(desk, "Excelファイルを開く").waitFor();
      // Asked of the storage after the desk has asked it.
      expect(await countKept(desk)).toBe(1);
      expect(await question.count()).toBe(0);
      await page.close();
      await question.waitFor();
      await press(desk, `「${name}」を開き直す`);
      await awaitFile(desk, name);
    });
  });
});
