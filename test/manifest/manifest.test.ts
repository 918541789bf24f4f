/** manifest.xml against the rules of its schema: Excel refuses a manifest that breaks one, mostly without saying which. */
import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { elementsOf, type XmlElement } from "../host/workbook/xmlTree";
import { elementOrder, orderPattern } from "./elementOrder";
import { allWithin, namedWithin, readManifest, textOf, valuesOf } from "./readManifest";

const manifest = readManifest();
const resources = namedWithin(manifest, "Resources").flatMap(elementsOf).flatMap(elementsOf);

/** Edges that a button and a group must have, and those that sharp screens use besides (Microsoft, "Icon element"). */
const buttonIcons = ["16", "20", "24", "32", "40", "48", "64", "80"];

/** Width and height that a PNG says it has: bytes 16 to 23 of the file (PNG specification, IHDR). */
function sizeOfPng(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function fileOf(url: string): string {
  return url.replace("https://localhost:3000/", "assets/");
}

function longest(elements: readonly XmlElement[]): number {
  const texts = elements.flatMap((one) => [
    ...valuesOf(one, "DefaultValue"),
    ...valuesOf(one, "Value"),
  ]);
  return Math.max(...texts.map((text) => text.length));
}

describe("the elements of the manifest", () => {
  it.each(Object.keys(elementOrder))("stand in the order of the schema within %s", (name) => {
    const found = namedWithin(manifest, name);
    expect(found.length).toBeGreaterThan(0);
    for (const element of found.filter((one) => elementsOf(one).length > 0)) {
      const names = elementsOf(element).map((child) => `${child.name} `);
      expect(names.join("")).toMatch(orderPattern(elementOrder[name] ?? []));
    }
  });

  it("are all elements that the order is known of, or hold no others", () => {
    const parents = allWithin(manifest).filter((one) =>
      elementsOf(one).some((child) => !child.name.endsWith("Override")),
    );
    const unknown = parents.map((one) => one.name).filter((name) => !(name in elementOrder));
    expect(new Set(unknown)).toEqual(new Set(["Requirements", "Host"]));
  });
});

describe("what the manifest asks for", () => {
  it("is a task pane for workbooks, by an id that never changes", () => {
    expect(manifest.attributes.get("xsi:type")).toBe("TaskPaneApp");
    expect(namedWithin(manifest, "Host").map((host) => [...host.attributes.values()])).toEqual([
      ["Workbook"],
      ["Workbook"],
    ]);
    expect(textOf(manifest, "Id")).toBe("2c2e2df9-3f82-4f9c-897c-7cb4152746de");
  });

  it("is ExcelApi 1.13, the oldest Excel that Microsoft still supports", () => {
    const sets = namedWithin(manifest, "Set").map((set) => [...set.attributes.values()]);
    expect(sets).toEqual([["ExcelApi", "1.13"]]);
  });

  it("is the document alone: no other domain, no account", () => {
    expect(textOf(manifest, "Permissions")).toBe("ReadWriteDocument");
    expect(namedWithin(manifest, "AppDomain")).toEqual([]);
    expect(namedWithin(manifest, "WebApplicationInfo")).toEqual([]);
  });

  it("has a version of four numbers, that of package.json first", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(textOf(manifest, "Version")).toBe(`${version}.0`);
    expect(`${version}.0`).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/u);
  });
});

describe("the words of the manifest", () => {
  it("are Japanese first, and every one of them also English", () => {
    expect(textOf(manifest, "DefaultLocale")).toBe("ja-JP");
    const spoken = allWithin(manifest).filter(
      (one) => one.name === "bt:String" || one.name === "DisplayName" || one.name === "Description",
    );
    const worded = spoken.filter((one) => one.attributes.has("DefaultValue"));
    expect(worded.length).toBeGreaterThan(8);
    for (const one of worded) expect(valuesOf(one, "Locale")).toEqual(["en-US"]);
  });

  it("keep to the lengths of the schema: 125 characters, or 250 where it is a sentence", () => {
    expect(longest(namedWithin(manifest, "bt:ShortStrings"))).toBeLessThanOrEqual(125);
    expect(longest(namedWithin(manifest, "bt:LongStrings"))).toBeLessThanOrEqual(250);
    expect(longest(namedWithin(manifest, "DisplayName"))).toBeLessThanOrEqual(125);
    const descriptions = namedWithin(manifest, "Description");
    expect(
      longest(descriptions.filter((one) => one.attributes.has("DefaultValue"))),
    ).toBeLessThanOrEqual(250);
    expect(
      Math.max(...valuesOf(manifest, "DefaultValue").map((value) => value.length)),
    ).toBeLessThanOrEqual(2048);
  });

  it("fit on the ribbon: a button's label has at most four characters", () => {
    for (const name of ["Check", "Highlight", "Summary"]) {
      const label = resources.find((one) => one.attributes.get("id") === `${name}.Label`);
      expect(label?.attributes.get("DefaultValue")?.length).toBeLessThanOrEqual(4);
    }
  });
});

describe("the resources of the manifest", () => {
  const ids = resources.map((one) => one.attributes.get("id") ?? "");
  const asked = new Set(valuesOf(manifest, "resid"));

  it("have ids of at most 32 characters, each once", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(32);
  });

  it("are those that are asked for, none missing and none idle", () => {
    expect([...asked].filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !asked.has(id))).toEqual([]);
  });

  it("are of the kind that the place asks for", () => {
    const kinds = new Map(resources.map((one) => [one.attributes.get("id"), one.name]));
    for (const image of namedWithin(manifest, "Icon").flatMap(elementsOf)) {
      expect(kinds.get(image.attributes.get("resid"))).toBe("bt:Image");
    }
    for (const place of namedWithin(manifest, "Action").flatMap((one) =>
      namedWithin(one, "SourceLocation"),
    )) {
      expect(kinds.get(place.attributes.get("resid"))).toBe("bt:Url");
    }
  });

  it("come over https and from one address", () => {
    const urls = valuesOf(manifest, "DefaultValue").filter((value) => value.includes("://"));
    expect(urls.filter((url) => !url.startsWith("https://localhost:3000/"))).toEqual([]);
  });
});

describe("controls and pictures", () => {
  it("have ids of their own", () => {
    const controls = [...namedWithin(manifest, "Group"), ...namedWithin(manifest, "Control")];
    const ids = controls.map((one) => one.attributes.get("id"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("share one pane, each button opening its own screen of it", () => {
    const actions = namedWithin(manifest, "Action");
    expect(actions.map((one) => one.attributes.get("xsi:type"))).toEqual(
      Array(3).fill("ShowTaskpane"),
    );
    expect(new Set(actions.map((one) => textOf(one, "TaskpaneId"))).size).toBe(1);
    const screens = valuesOf(manifest, "DefaultValue").flatMap(
      (url) => new RegExp("taskpane\\.html\\?start=(\\w+)$", "u").exec(url)?.[1] ?? [],
    );
    expect(screens).toEqual(["check", "highlight", "summary"]);
  });

  it("show a picture in every size that the ribbon asks for, and each file has its pixels", () => {
    const files = new Map(
      resources.map((one) => [one.attributes.get("id"), one.attributes.get("DefaultValue") ?? ""]),
    );
    for (const icon of namedWithin(manifest, "Icon")) {
      const sizes = elementsOf(icon).map((image) => image.attributes.get("size"));
      expect(sizes).toEqual(buttonIcons);
      for (const image of elementsOf(icon)) {
        const edge = Number(image.attributes.get("size"));
        expect(sizeOfPng(fileOf(files.get(image.attributes.get("resid")) ?? ""))).toEqual([
          edge,
          edge,
        ]);
      }
    }
  });

  it("show 32 and 64 pixels where add-ins are listed", () => {
    const [small] = valuesOf(namedWithin(manifest, "IconUrl")[0] ?? manifest, "DefaultValue");
    const [large] = valuesOf(
      namedWithin(manifest, "HighResolutionIconUrl")[0] ?? manifest,
      "DefaultValue",
    );
    expect(sizeOfPng(fileOf(small ?? ""))).toEqual([32, 32]);
    expect(sizeOfPng(fileOf(large ?? ""))).toEqual([64, 64]);
  });
});
