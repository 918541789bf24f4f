/** Several files on the desk as it is built: none is lost, whichever goes, and what cannot be read is refused in words. */
import { describe, expect, it } from "@jest/globals";
import type { Frame } from "playwright-core";
import { makeCompoundFile } from "../support/compoundFile";
import { eventually } from "./eventually";
import {
  awaitFile,
  cellAt,
  downloaded,
  openFiles,
  typeInto,
  withoutHandles,
  type ChosenFile,
} from "./onDesk";
import { awaitInSight, button, check, openScreen, press, textsInSight } from "./onPane";
import { sampleBook } from "./sampleBook";
import { changedFromSample } from "./savedFile";
import { withDesk } from "./withDesk";

const prepare = withoutHandles;
const first = { name: "一.xlsx", bytes: sampleBook };
const second = { name: "二.xlsm", bytes: sampleBook };

/** Lets files fall onto the page, as from a folder's window. */
async function drop(desk: Frame, files: readonly ChosenFile[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({
    name,
    text: Buffer.from(bytes).toString("base64"),
  }));
  const transfer = await desk.evaluateHandle((dropped) => {
    const held = new DataTransfer();
    for (const { name, text } of dropped) {
      const content = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      held.items.add(new File([content], name));
    }
    return held;
  }, given);
  await desk.dispatchEvent("main", "dragover", { dataTransfer: transfer });
  await desk.getByText("ここでファイルを放すと開きます").waitFor();
  await desk.dispatchEvent("main", "drop", { dataTransfer: transfer });
}

describe("several files", () => {
  it("keep their changes, their place and their kind of file", async () => {
    await withDesk({ prepare }, async (opened) => {
      const { page, desk } = opened;
      await openFiles(page, [first, second]);
      await awaitFile(desk, first.name);
      await typeInto(opened, "D41", "調査");
      await desk.getByRole("tab", { name: second.name }).click();
      await awaitFile(desk, second.name);
      await typeInto(opened, "D6", "協議会");
      const saved = await downloaded(page, () => page.keyboard.press("Control+S"));
      expect(saved.name).toBe(second.name);
      expect(changedFromSample(saved.bytes)).toEqual(["D6"]);
      await desk.getByRole("tab", { name: first.name }).click();
      await cellAt(desk, "D41")
        .filter({ hasText: /^調査$/u })
        .waitFor();
      await desk.getByText("未保存の変更があります").waitFor();
    });
  });

  it("are dropped anywhere, at any time", async () => {
    await withDesk({ prepare }, async ({ desk }) => {
      await drop(desk, [first]);
      await awaitFile(desk, first.name);
      await drop(desk, [second]);
      await awaitFile(desk, second.name);
    });
  });
});

describe("closing a file with changes", () => {
  it("asks, and does what is answered", async () => {
    await withDesk({ prepare }, async (opened) => {
      const { page, desk } = opened;
      await openFiles(page, [first, second]);
      await awaitFile(desk, first.name);
      await typeInto(opened, "D6", "協議会");
      const close = async (answer: string): Promise<void> => {
        await press(desk, `「${first.name}」を閉じる`);
        await press(desk.getByRole("dialog", { name: `「${first.name}」を閉じる前に` }), answer);
      };
      await close("閉じない");
      await desk.getByRole("tab", { name: first.name, selected: true }).waitFor();
      const saved = await downloaded(page, () => close("保存して閉じる"));
      expect(changedFromSample(saved.bytes)).toEqual(["D6"]);
      await awaitFile(desk, second.name);
      await openFiles(page, [first]);
      await awaitFile(desk, first.name);
      await typeInto(opened, "D6", "協議会");
      await close("保存せずに閉じる");
      await awaitFile(desk, second.name);
      await press(desk, `「${second.name}」を閉じる`);
      await button(desk, "Excelファイルを開く").waitFor();
    });
  });

  it("is asked by the browser too, where the whole page would go", async () => {
    await withDesk({ prepare }, async (opened) => {
      const { page, desk } = opened;
      await openFiles(page, [first]);
      await awaitFile(desk, first.name);
      await typeInto(opened, "D6", "協議会");
      await desk.getByText("未保存の変更があります").waitFor();
      const asked = page.waitForEvent("dialog");
      await page.close({ runBeforeUnload: true });
      const question = await asked;
      expect(question.type()).toBe("beforeunload");
      await question.dismiss();
      await cellAt(desk, "D6")
        .filter({ hasText: /^協議会$/u })
        .waitFor();
    });
  });
});

const unreadable: Readonly<Record<string, ChosenFile>> = {
  "file-csv": { name: "計画.csv", bytes: new TextEncoder().encode("事業名,山口市\n起業,○\n") },
  "file-encrypted": {
    name: "計画.xlsx",
    bytes: makeCompoundFile(["EncryptionInfo", "EncryptedPackage"]),
  },
  "file-truncated": { name: "計画.xlsx", bytes: sampleBook.slice(0, sampleBook.length / 2) },
  "file-empty": { name: "計画.xlsx", bytes: new Uint8Array() },
};

describe("a file that cannot be read", () => {
  it("is refused in words, and the others stay as they are", async () => {
    await withDesk({ prepare }, async (opened) => {
      const { page, desk } = opened;
      await openFiles(page, [first]);
      await awaitFile(desk, first.name);
      await typeInto(opened, "D6", "協議会");
      for (const [code, file] of Object.entries(unreadable)) {
        await openFiles(page, [file]);
        await desk.getByText(`理由のコード: ${code}`).waitFor();
        await desk.getByText(`「${file.name}」を開けませんでした`).first().waitFor();
        await press(desk, "閉じる");
      }
      await cellAt(desk, "D6")
        .filter({ hasText: /^協議会$/u })
        .waitFor();
      expect(
        await desk.getByRole("tablist", { name: "開いているファイル" }).getByRole("tab").count(),
      ).toBe(1);
    });
  });
});

describe("the panel of a file", () => {
  it("is as it was left when the file comes back to the front", async () => {
    await withDesk({ prepare, size: { width: 1366, height: 600 } }, async ({ page, desk }) => {
      const turn = async (): Promise<void> => {
        await desk.getByRole("tab", { name: second.name }).click();
        await button(desk, "点検する").waitFor();
        await desk.getByRole("tab", { name: first.name }).click();
      };
      await openFiles(page, [first, second]);
      await awaitFile(desk, first.name);
      const list = await check(desk);
      const filter = desk.getByRole("combobox", { name: "シート" });
      await filter.selectOption("取組一覧");
      await press(desk, "次へ");
      await press(desk, "次へ");
      await awaitInSight(desk);
      const before = await textsInSight(desk);
      await list.hover();
      await page.mouse.wheel(0, 500);
      await eventually(async () => expect(await textsInSight(desk)).not.toEqual(before));
      const seen = await textsInSight(desk);
      await turn();
      await eventually(async () => expect(await textsInSight(desk)).toEqual(seen));
      expect(await filter.inputValue()).toBe("取組一覧");
      await desk.getByText("12件中 2件目").waitFor();
      await openScreen(desk, "集計表");
      await turn();
      await desk.getByRole("tabpanel", { name: "集計表" }).waitFor();
      await openScreen(desk, "点検");
      // Without the notice of the check there is room for more of them.
      await eventually(async () => expect((await textsInSight(desk))[0]).toBe(seen[0]));
    });
  });
});
