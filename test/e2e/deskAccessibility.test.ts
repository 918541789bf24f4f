/** Every screen, menu and dialog of the desk in every look: nothing for axe to find. */
import { describe, expect, it } from "@jest/globals";
import { annotatedBook } from "./annotatedBook";
import type { OpenDesk } from "./inDesk";
import { listOwnColors } from "./listOwnColors";
import { listViolations } from "./listViolations";
import { lookNames, looks, wear } from "./looks";
import { awaitFile, goTo, openFiles, withoutHandles } from "./onDesk";
import { button, press } from "./onPane";
import { walkDesk } from "./walkDesk";
import { withDesk } from "./withDesk";

/** What is wrong with what is seen, in each look: only colours differ between them. */
async function judge({ page, desk }: OpenDesk, name: string): Promise<string[]> {
  const found = (await listViolations(desk)).map((one) => `${name}: ${one}`);
  for (const look of lookNames.filter((one) => one !== "light")) {
    await wear(page, desk, look);
    // Where all colours are the system's, they have the contrast that the system gives them.
    const isForced = looks[look].forcedColors === "active";
    const odd = isForced ? listOwnColors(desk) : listViolations(desk, ["color-contrast"]);
    found.push(...(await odd).map((one) => `${name} in ${look}: ${one}`));
  }
  await wear(page, desk, "light");
  return found;
}

describe("accessibility of the desk", () => {
  it("has no violation on any screen, menu or dialog, in any look", async () => {
    const found: string[] = [];
    await withDesk({ prepare: withoutHandles }, async (opened) => {
      await walkDesk(opened, async (name) => {
        found.push(...(await judge(opened, name)));
      });
    });
    expect(found).toEqual([]);
  });

  it("has no violation where a list, a message or a comment is open at a cell", async () => {
    const found: string[] = [];
    await withDesk({ prepare: withoutHandles }, async (opened) => {
      const { page, desk } = opened;
      await openFiles(page, [{ name: "小.xlsx", bytes: annotatedBook() }]);
      await awaitFile(desk, "小.xlsx");
      await goTo(desk, "B2");
      await desk.getByText("○か●を選んでください。").first().waitFor();
      found.push(...(await judge(opened, "a message")));
      await page.keyboard.press("Alt+ArrowDown");
      await desk.getByRole("listbox").waitFor();
      found.push(...(await judge(opened, "a list")));
      await page.keyboard.press("Escape");
      await page.keyboard.press("Shift+F2");
      await desk.getByRole("dialog", { name: "B2のコメント" }).waitFor();
      found.push(...(await judge(opened, "a comment")));
    });
    expect(found).toEqual([]);
  });

  it("has no violation in a narrow window", async () => {
    const size = { width: 600, height: 800 };
    const found: string[] = [];
    await withDesk({ prepare: withoutHandles, hash: "#sample", size }, async (opened) => {
      await opened.desk.getByRole("gridcell").first().waitFor();
      found.push(...(await judge(opened, "the sheet")));
      await press(opened.desk, "点検パネル");
      await button(opened.desk, "点検する").waitFor();
      found.push(...(await judge(opened, "the pane")));
    });
    expect(found).toEqual([]);
  });
});
