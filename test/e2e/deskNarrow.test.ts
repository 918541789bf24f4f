/** The desk as it is built in a window with room for one of sheet and pane. */
import { describe, it } from "@jest/globals";
import { awaitPlace, cellAt } from "./onDesk";
import { awaitInSight, button, check, press } from "./onPane";
import { withDesk } from "./withDesk";

const size = { width: 600, height: 700 };

describe("a narrow window", () => {
  it("shows the cell of a finding, and the pane again", async () => {
    await withDesk({ hash: "#sample", size }, async ({ desk }) => {
      await desk.getByRole("gridcell").first().waitFor();
      await press(desk, "点検パネル");
      await check(desk);
      await press(desk, "次へ");
      await awaitPlace(desk, "D49");
      // Only what is in sight is drawn, but for the active cell.
      await cellAt(desk, "C48").waitFor();
      await press(desk, "点検パネル");
      await button(desk, "次へ").waitFor();
    });
  });

  it("shows in the pane the finding to which somebody walked in the sheet", async () => {
    await withDesk({ hash: "#sample", size }, async ({ page, desk }) => {
      await desk.getByRole("gridcell").first().waitFor();
      await press(desk, "点検パネル");
      await check(desk);
      await press(desk, "次へ");
      await awaitPlace(desk, "D49");
      for (let step = 0; step < 9; step++) await page.keyboard.press("F8");
      await press(desk, "点検パネル");
      await desk.getByText(/件中 10件目/u).waitFor();
      await awaitInSight(desk);
    });
  });
});
