/** Every screen and dialog in every look: nothing for axe to find. */
import { describe, expect, it } from "@jest/globals";
import { listOwnColors } from "./listOwnColors";
import { listViolations } from "./listViolations";
import { lookNames, looks, wear } from "./looks";
import type { PaneOptions } from "./inPane";
import { sampleBook } from "./sampleBook";
import { walkScreens } from "./walkScreens";
import { withPane } from "./withPane";

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
