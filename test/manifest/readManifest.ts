/** The manifest as a tree, with what its tests ask of it. */
import { readFileSync } from "node:fs";
import { elementsOf, parseXml, type XmlElement } from "../host/workbook/xmlTree";

export function readManifest(file = "manifest.xml"): XmlElement {
  return parseXml(readFileSync(file, "utf8"));
}

/** The element and all beneath it, in the order of the file. */
export function allWithin(element: XmlElement): readonly XmlElement[] {
  return [element, ...elementsOf(element).flatMap(allWithin)];
}

export function namedWithin(element: XmlElement, name: string): readonly XmlElement[] {
  return allWithin(element).filter((one) => one.name === name);
}

export function textOf(element: XmlElement, name: string): string | undefined {
  return namedWithin(element, name)[0]
    ?.children.filter((child) => typeof child === "string")
    .join("");
}

/** Every text that the attribute has, within the element. */
export function valuesOf(element: XmlElement, attribute: string): readonly string[] {
  return allWithin(element).flatMap((one) => one.attributes.get(attribute) ?? []);
}
