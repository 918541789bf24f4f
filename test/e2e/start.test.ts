/** The page of the add-in as it is built: it starts with office.js from Microsoft's address, under its own policy. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { withPane } from "./withPane";

const workbook = new Uint8Array(readFileSync("assets/sample/yamaguchi-r3.xlsx"));

describe("the page in Excel", () => {
  it("opens on 点検", async () => {
    await withPane({ workbook }, async ({ pane }) => {
      await pane.getByRole("button", { name: "点検する" }).click();
      await pane
        .getByRole("status")
        .filter({ hasText: /点検が終わりました/u })
        .waitFor();
      await pane.getByRole("list", { name: "指摘の一覧" }).waitFor();
      expect(await pane.getByRole("listitem").count()).toBeGreaterThan(3);
    });
  });
});
