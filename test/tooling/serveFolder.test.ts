/** The server for trying the add-in gives the files of its folder and nothing else. */
import { describe, expect, it } from "@jest/globals";
import path from "node:path";
import { fileFor } from "../../scripts/excel/serveFolder";

const folder = path.resolve("assets");

describe("the server for trying the add-in", () => {
  it("finds a file, whatever stands behind the question mark", () => {
    const file = path.join(folder, "icons", "icon-16.png");
    expect(fileFor(folder, "/icons/icon-16.png?_host_Info=Excel")).toBe(file);
  });

  it.each([
    "/none.html",
    "/",
    "/icons",
    "/../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
  ])("has no %s", (address) => {
    expect(fileFor(folder, address)).toBeNull();
  });
});
