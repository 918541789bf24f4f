/** The desk as it is built in a window with room for one of sheet and pane. */
import { describe, it } from "@jest/globals";
import { awaitPlace, cellAt } from "./onDesk";
import { button, check, press } from "./onPane";
import { withDesk } from "./withDesk";

describe("a narrow window", () => {
  it("shows the cell of a finding, and the pane again", async () => {
    const size = { width: 600, height: 700 };
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
});
