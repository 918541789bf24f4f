/** Typing on the desk as it is built, looked at in the saved file: what was meant is written, and all else stays as it was. */
import { describe, expect, it } from "@jest/globals";
import type { Frame } from "playwright-core";
import { buildGrid } from "../../scripts/bench/buildGrid";
import { smallBook } from "../host/smallBooks";
import { workbookBytes } from "../support/xlsxParts";
import { eventually } from "./eventually";
import type { OpenDesk } from "./inDesk";
import {
  awaitFile,
  awaitPlace,
  cellAt,
  downloaded,
  entryField,
  goTo,
  openFiles,
  typeInto,
  withoutHandles,
} from "./onDesk";
import { annotatedBook } from "./annotatedBook";
import { planCells } from "./sampleBook";
import { changedFromSample, describeFile, describedSample } from "./savedFile";
import { withDesk } from "./withDesk";

const sample = { prepare: withoutHandles, hash: "#sample" } as const;

async function withSample(act: (opened: OpenDesk) => Promise<void>): Promise<void> {
  await withDesk(sample, async (opened) => {
    await awaitFile(opened.desk, "yamaguchi-r3.xlsx");
    await act(opened);
  });
}

async function withBook(
  bytes: Uint8Array,
  act: (opened: OpenDesk) => Promise<void>,
): Promise<void> {
  await withDesk({ prepare: withoutHandles }, async (opened) => {
    await openFiles(opened.page, [{ name: "小.xlsx", bytes }]);
    await awaitFile(opened.desk, "小.xlsx");
    await act(opened);
  });
}

async function save({ page }: OpenDesk): Promise<Uint8Array> {
  return (await downloaded(page, () => page.keyboard.press("Control+S"))).bytes;
}

/** As somebody copies a table in another program. */
async function paste({ page, desk }: OpenDesk, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await desk.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("Control+V");
}

async function awaitUnchanged(desk: Frame): Promise<void> {
  await desk.getByText("未保存の変更はありません").waitFor();
}

describe("typing", () => {
  it("into a cell of several colours keeps the colours of the rest", async () => {
    await withSample(async (opened) => {
      const { page, desk } = opened;
      await goTo(desk, "D12");
      await page.keyboard.press("F2");
      await page.keyboard.type("、追記");
      await page.keyboard.press("Enter");
      await cellAt(desk, "D12")
        .filter({ hasText: /、追記$/u })
        .waitFor();
      const bytes = await save(opened);
      expect(changedFromSample(bytes)).toEqual(["D12"]);
      const before = planCells(describedSample).D12 ?? "";
      expect(before).toContain("{#C00000}");
      expect(planCells(describeFile(bytes)).D12).toBe(`${before}、追記`);
    });
  });

  it("is given up by Escape, and taken back and done again by Ctrl+Z and Ctrl+Y", async () => {
    await withSample(async (opened) => {
      const { page, desk } = opened;
      await goTo(desk, "D6");
      await page.keyboard.type("協議会");
      await page.keyboard.press("Escape");
      await awaitUnchanged(desk);
      await typeInto(opened, "D6", "協議会");
      await cellAt(desk, "D6")
        .filter({ hasText: /^協議会$/u })
        .waitFor();
      await page.keyboard.press("Control+Z");
      await awaitUnchanged(desk);
      await page.keyboard.press("Control+Y");
      await cellAt(desk, "D6")
        .filter({ hasText: /^協議会$/u })
        .waitFor();
    });
  });

  it("of Ctrl+M puts a ○ in and takes it out again", async () => {
    await withSample(async (opened) => {
      const { page, desk } = opened;
      const toggle = async (address: string, becomes: string): Promise<void> => {
        await goTo(desk, address);
        await page.keyboard.press("Control+M");
        await eventually(async () =>
          expect(await cellAt(desk, address).textContent()).toBe(becomes),
        );
      };
      await toggle("F6", "");
      await toggle("F7", "");
      await toggle("F7", "○");
      expect(changedFromSample(await save(opened))).toEqual(["F6"]);
    });
  });

  it("goes on from what was typed before the workbook has it", async () => {
    await withSample(async (opened) => {
      const { desk } = opened;
      await goTo(desk, "F6");
      const before = await cellAt(desk, "F6").textContent();
      // Both in one task: no answer of a worker comes between them.
      await entryField(desk).evaluate((field) => {
        const press = (): boolean =>
          field.dispatchEvent(
            new KeyboardEvent("keydown", { key: "m", ctrlKey: true, bubbles: true }),
          );
        press();
        press();
      });
      expect(await cellAt(desk, "F6").textContent()).toBe(before);
      expect(changedFromSample(await save(opened))).toEqual([]);
    });
  });

  it("of dates shows them as their cells do", async () => {
    const rows = `<row r="1"><c r="A1" s="1"/></row>`;
    const styles = `<cellXfs><xf/><xf numFmtId="57"/></cellXfs>`;
    await withBook(workbookBytes({ sheets: [{ rows }], styles }), async (opened) => {
      await typeInto(opened, "A1", "2026/4/1");
      await typeInto(opened, "A2", "R8.4.1");
      await typeInto(opened, "A3", "4/1");
      for (const [address, text] of [
        ["A1", "R8.4.1"],
        ["A2", "R8.4.1"],
        ["A3", "4/1"],
      ] as const) {
        await cellAt(opened.desk, address).filter({ hasText: text }).waitFor();
      }
      const [sheet] = describeFile(await save(opened));
      expect(sheet?.cells).toMatchObject({
        A1: expect.stringMatching(/^number: .*R8\.4\.1$/u),
        A2: expect.stringMatching(/^number: .*R8\.4\.1$/u),
        A3: expect.stringMatching(/^text: .*4\/1$/u),
      });
    });
  });

  it("of a number stays a number, of a formula a text that is told", async () => {
    await withBook(smallBook(), async (opened) => {
      await typeInto(opened, "B2", "12");
      await typeInto(opened, "A2", "=1+1");
      await opened.desk.getByText("数式ではなく文字として入れました").first().waitFor();
      const [sheet] = describeFile(await save(opened));
      expect(sheet?.cells).toMatchObject({
        A2: expect.stringMatching(/^text: .*=1\+1$/u),
        B2: expect.stringMatching(/^number: /u),
      });
    });
  });

  it("of a composition arrives once, as a whole", async () => {
    await withSample(async ({ page, desk }) => {
      await goTo(desk, "D6");
      const keys = await page.context().newCDPSession(page);
      for (const text of ["きょ", "きょうぎ", "協議"]) {
        const selection = { selectionStart: text.length, selectionEnd: text.length };
        await keys.send("Input.imeSetComposition", { text, ...selection });
      }
      await keys.send("Input.insertText", { text: "協議" });
      expect(await entryField(desk).inputValue()).toBe("協議");
      await awaitPlace(desk, "D6");
      await page.keyboard.press("Enter");
      await awaitPlace(desk, "D7");
      await cellAt(desk, "D6")
        .filter({ hasText: /^協議$/u })
        .waitFor();
      await page.keyboard.press("Control+Z");
      await awaitUnchanged(desk);
    });
  });
});

describe("pasting", () => {
  it("spreads a table over the cells from the active one on", async () => {
    await withSample(async (opened) => {
      await goTo(opened.desk, "F6");
      await paste(opened, "○\t－\n\t○\n");
      await cellAt(opened.desk, "G6").filter({ hasText: "－" }).waitFor();
      const cells = planCells(describeFile(await save(opened)));
      expect([cells.F6, cells.G6, cells.F7, cells.G7].map((cell) => cell?.at(-1) ?? "")).toEqual([
        "○",
        "－",
        "",
        "○",
      ]);
    });
  });
});

describe("a list of data validation", () => {
  it("is opened, walked and chosen from by keys, and the choice is written", async () => {
    await withBook(annotatedBook(), async (opened) => {
      const { page, desk } = opened;
      await goTo(desk, "B2");
      await page.keyboard.press("Alt+ArrowDown");
      await desk.getByRole("listbox", { name: "B2に入れられる内容の一覧" }).waitFor();
      await page.keyboard.press("End");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Enter");
      await cellAt(desk, "B2").filter({ hasText: "●" }).waitFor();
      await awaitPlace(desk, "B2");
      await page.keyboard.type("×");
      await page.keyboard.press("Enter");
      await desk.getByText("入力規則の一覧(○、●、－)にありません").first().waitFor();
      await page.keyboard.press("Control+Z");
      await cellAt(desk, "B2").filter({ hasText: "●" }).waitFor();
      const [sheet] = describeFile(await save(opened));
      expect(sheet?.cells).toMatchObject({ B2: expect.stringMatching(/●$/u) });
    });
  });
});

describe("a protected sheet", () => {
  const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>見出し</t></is></c></row>`;
  const bytes = workbookBytes({ sheets: [{ rows, after: `<sheetProtection sheet="1"/>` }] });

  it("says that its cells are locked, and takes nothing", async () => {
    await withBook(bytes, async (opened) => {
      const { page, desk } = opened;
      await goTo(desk, "A1");
      await desk.getByText("保護されているため、変更できません").waitFor();
      await page.keyboard.type("変更");
      await page.keyboard.press("Delete");
      await paste(opened, "変更\t変更");
      await desk.getByRole("alert").filter({ hasText: "入力できませんでした" }).first().waitFor();
      expect(await cellAt(desk, "A1").textContent()).toBe("見出し");
      await awaitUnchanged(desk);
    });
  });
});

describe("copying", () => {
  it("takes what has not come into sight yet along, also where the page came by plain http", async () => {
    const http = { prepare: withoutHandles, address: "http://desk.test/" };
    await withDesk(http, async ({ page, desk }) => {
      await openFiles(page, [{ name: "大.xlsx", bytes: buildGrid(1_000, 3) }]);
      await awaitFile(desk, "大.xlsx");
      await goTo(desk, "A1");
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Control+C");
      const content = desk.getByRole("textbox", { name: "A1の内容" });
      await eventually(async () => {
        await content.fill("");
        await content.press("Control+V");
        expect(await content.inputValue()).toMatch(/取組999の0\t99901\t○\s*$/u);
      });
    });
  });
});
