/** The icons that Excel shows are those that the drawings in assets/ give. */
import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { drawIcons } from "../../scripts/icons/drawIcons";

describe("the icons", () => {
  it("are drawn from assets/*.svg as these are now: node --import tsx scripts/writeIcons.ts", async () => {
    const drawn = await drawIcons();
    const stale = drawn.filter((icon) => !readFileSync(icon.path).equals(icon.bytes));
    expect(stale.map((icon) => icon.path)).toEqual([]);
  });

  it("leave no file behind that nobody draws any more", async () => {
    const drawn = (await drawIcons()).map((icon) => icon.path);
    const kept = readdirSync("assets/icons").map((file) => `assets/icons/${file}`);
    expect(kept.sort()).toEqual([...drawn].sort());
  });
});
