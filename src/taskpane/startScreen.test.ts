import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { startScreen } from "./startScreen";

describe("startScreen", () => {
  it("is the one of the button, whatever Excel adds to the address", () => {
    expect(startScreen("?start=summary&_host_Info=Excel$Win32$16.01$ja-JP")).toBe("summary");
  });

  it("is 自己診断 where an address without a button asks for it", () => {
    expect(startScreen("?start=diagnosis")).toBe("diagnosis");
  });

  it("is 点検 where the address asks for none, or for one that there is not", () => {
    expect(startScreen("")).toBe("check");
    expect(startScreen("?start=constructor")).toBe("check");
  });

  it("knows every screen that a button of the manifest opens", () => {
    const asked = [...readFileSync("manifest.xml", "utf8").matchAll(/\?start=(\w+)/gu)];
    expect(asked).toHaveLength(3);
    for (const [search, name] of asked) expect(startScreen(search)).toBe(name);
  });
});
