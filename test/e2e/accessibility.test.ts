/** Every screen and dialog in every look: nothing for axe to find. */
import { describe, expect, it } from "@jest/globals";
import type { Frame, Page } from "playwright-core";
import { listOwnColors } from "./listOwnColors";
import { listViolations } from "./listViolations";
import type { PaneOptions } from "./inPane";
import { sampleBook } from "./sampleBook";
import { walkScreens } from "./walkScreens";
import { withPane } from "./withPane";

const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "a light contrast theme": { colorScheme: "light", forcedColors: "active" },
  "a dark contrast theme": { colorScheme: "dark", forcedColors: "active" },
} as const;

type LookName = keyof typeof looks;
const lookNames = Object.keys(looks) as LookName[];

/** Excel tells of no change of its look: the pane asks when it is entered. */
async function wear(page: Page, pane: Frame, look: LookName): Promise<void> {
  await page.emulateMedia(looks[look]);
  await pane.evaluate(() => window.dispatchEvent(new Event("focus")));
  // Colours pass over to the new ones, however quickly.
  await pane.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** What stands on the page where no screen comes. */
const notices: Readonly<Record<string, Partial<PaneOptions>>> = {
  "office.js is blocked": { isOfficeBlocked: true, expected: /ERR_FAILED/u },
  "Excel is too old": { excelApi: "1.12" },
};

describe("accessibility", () => {
  it.each(Object.entries(notices))("has no violation where %s", async (_why, options) => {
    const found: string[] = [];
    await withPane({ workbook: sampleBook, ...options }, async ({ page, pane }) => {
      await pane.getByRole("alert").getByRole("heading").first().waitFor();
      for (const look of lookNames) {
        await wear(page, pane, look);
        found.push(...(await listViolations(pane)).map((one) => `${look}: ${one}`));
      }
    });
    expect(found).toEqual([]);
  });

  it("has no violation on any screen or dialog, in any look", async () => {
    const found: string[] = [];
    await withPane({ workbook: sampleBook }, async (opened) => {
      const { page, pane } = opened;
      await walkScreens(opened, async (name) => {
        for (const look of lookNames) {
          await wear(page, pane, look);
          const violations = await listViolations(pane);
          found.push(...violations.map((one) => `${name} in ${look}: ${one}`));
          if (looks[look].forcedColors === "none") continue;
          const own = await listOwnColors(pane);
          found.push(...own.map((one) => `${name} in ${look} keeps ${one}`));
        }
        await wear(page, pane, "light");
      });
    });
    expect(found).toEqual([]);
  });
});
