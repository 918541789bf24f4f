/** What the build makes of manifest.xml for an address, and what it refuses. */
import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { fillManifest, readAddress } from "../../scripts/bundle/addInFiles.cjs";
import { pagePolicy } from "../../scripts/bundle/pagePolicy.cjs";

const source = readFileSync("manifest.xml", "utf8");

describe("the manifest of a build", () => {
  const address = readAddress("https://plan.example.lg.jp/renkei");
  const built = fillManifest(source, { address, version: "1.2.3" });

  it("has the address everywhere, with one slash before the name of the file", () => {
    expect(built).not.toContain("localhost:3000/");
    expect(built).toContain('"https://plan.example.lg.jp/renkei/taskpane.html?start=check"');
    expect(built.split(address).length).toBe(source.split("https://localhost:3000/").length);
  });

  it("has the version of the package as four numbers", () => {
    expect(built).toContain("<Version>1.2.3.0</Version>");
  });

  it("is the one of the repository where no address is set", () => {
    expect(fillManifest(source, { address: readAddress(undefined), version: "0.1.0" })).toBe(
      source,
    );
  });

  it.each([
    "http://plan.example.lg.jp/",
    "https://plan.example.lg.jp/?a=1",
    "https://x/#a",
    "renkei",
  ])("cannot be made for %s", (text) => {
    expect(() => readAddress(text)).toThrow(/RENKEI_URL/u);
  });
});

describe("the policy of the page", () => {
  it("lets nothing leave the computer and takes scripts from two places alone", () => {
    expect(pagePolicy).toContain("connect-src 'none'");
    expect(pagePolicy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(pagePolicy).not.toMatch(/unsafe-eval|\*|http:/u);
    expect(pagePolicy).not.toMatch(/script-src[^;]*unsafe/u);
  });
});
