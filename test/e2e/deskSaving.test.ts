/** Saving on the desk as it is built: over the file it came from, never over somebody else's work, else as a download. */
import { describe, expect, it } from "@jest/globals";
import { fileOnDisk, putOnDisk, readDisk, refuseWriting, withHandles } from "./deskDisk";
import type { OpenDesk } from "./inDesk";
import {
  awaitFile,
  awaitPlace,
  downloaded,
  entryField,
  goTo,
  typeInto,
  withoutHandles,
} from "./onDesk";
import { press } from "./onPane";
import { sampleBook } from "./sampleBook";
import { changedFromSample } from "./savedFile";
import { withDesk } from "./withDesk";

const name = fileOnDisk;

/** Opens the file from the disk and changes a cell of it. */
async function openAndEdit(opened: OpenDesk): Promise<void> {
  await putOnDisk(opened.desk, { name, bytes: sampleBook });
  await opened.page.keyboard.press("Control+O");
  await awaitFile(opened.desk, name);
  await typeInto(opened, "D6", "推進協議会の開催");
  await opened.desk.getByText("未保存の変更があります").waitFor();
}

describe("saving over the file", () => {
  it("writes what was done, again and again", async () => {
    await withDesk({ prepare: withHandles }, async (opened) => {
      const { page, desk } = opened;
      await openAndEdit(opened);
      for (const changed of [["D6"], ["D6", "D7"]]) {
        if (changed.length > 1) await typeInto(opened, "D7", "懇談会の開催");
        await page.keyboard.press("Control+S");
        await desk.getByText("未保存の変更はありません").waitFor();
        expect(changedFromSample(await readDisk(desk, name))).toEqual(changed);
      }
      expect(await page.title()).toBe(`${name} - 連携計画`);
    });
  });

  it("never replaces what somebody else has saved there since", async () => {
    await withDesk({ prepare: withHandles }, async (opened) => {
      const { page, desk } = opened;
      await openAndEdit(opened);
      const theirs = Uint8Array.of(1, 2, 3);
      await putOnDisk(desk, { name, bytes: theirs });
      await page.keyboard.press("Control+S");
      await desk.getByText("理由のコード: file-changed-on-disk").waitFor();
      await desk.getByText("未保存の変更があります").waitFor();
      expect(await readDisk(desk, name)).toEqual(theirs);
      await page.keyboard.press("Control+Shift+S");
      await desk.getByRole("tab", { name: `写し-${name}` }).waitFor();
      expect(changedFromSample(await readDisk(desk, `写し-${name}`))).toEqual(["D6"]);
      expect(await readDisk(desk, name)).toEqual(theirs);
    });
  });

  it("downloads it and says so where the browser may not write", async () => {
    await withDesk({ prepare: withHandles }, async (opened) => {
      const { page, desk } = opened;
      await openAndEdit(opened);
      await refuseWriting(desk);
      const file = await downloaded(page, () => page.keyboard.press("Control+S"));
      expect(file.name).toBe(name);
      expect(changedFromSample(file.bytes)).toEqual(["D6"]);
      await desk.getByText("理由のコード: file-write-refused").waitFor();
      expect(await readDisk(desk, name)).toEqual(sampleBook);
    });
  });

  it("knows a file that is open already", async () => {
    await withDesk({ prepare: withHandles }, async (opened) => {
      await openAndEdit(opened);
      await opened.page.keyboard.press("Control+O");
      await opened.desk.getByText(/を開いています/u).waitFor({ state: "detached" });
      expect(await opened.desk.getByRole("tab", { name }).count()).toBe(1);
    });
  });
});

describe("saving without a place", () => {
  it("takes along what is still being typed", async () => {
    await withDesk({ prepare: withoutHandles, hash: "#sample" }, async ({ page, desk }) => {
      await awaitFile(desk, "yamaguchi-r3.xlsx");
      await goTo(desk, "D6");
      await page.keyboard.type("協議会");
      const file = await downloaded(page, () => page.keyboard.press("Control+S"));
      expect(changedFromSample(file.bytes)).toEqual(["D6"]);
      await awaitPlace(desk, "D6");
      expect(await entryField(desk).evaluate((field) => field === document.activeElement)).toBe(
        true,
      );
    });
  });

  it("asks for one the first time, and goes there from then on", async () => {
    await withDesk({ prepare: withHandles, hash: "#sample" }, async (opened) => {
      const { page, desk } = opened;
      await awaitFile(desk, "yamaguchi-r3.xlsx");
      await typeInto(opened, "D6", "推進協議会の開催");
      const copy = "写し-yamaguchi-r3.xlsx";
      await page.keyboard.press("Control+S");
      await awaitFile(desk, copy);
      await typeInto(opened, "D7", "懇談会の開催");
      await page.keyboard.press("Control+S");
      await desk.getByText("未保存の変更はありません").waitFor();
      expect(changedFromSample(await readDisk(desk, copy))).toEqual(["D6", "D7"]);
    });
  });

  it("says that there is nothing to save", async () => {
    await withDesk({ prepare: withoutHandles, hash: "#sample" }, async ({ desk }) => {
      await awaitFile(desk, "yamaguchi-r3.xlsx");
      await press(desk, "保存");
      await desk.getByText("保存する変更はありません").first().waitFor();
    });
  });
});
