/** Fonts of styles and of runs: read into the API's words and written from them. */
import type { FontLook } from "./cellLook";
import { colorElement, type ColorTable } from "./colorTable";
import {
  childNamed,
  cloneElement,
  ensureChild,
  flagOf,
  makeElement,
  removeChildren,
  setAttribute,
  type XmlElement,
} from "./xmlTree";

/** Order of what a font holds, as Excel writes it (ECMA-376 part 1, 18.8.22 and 18.4.7). */
const order = [
  ...["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz"],
  ...["color", "name", "rFont", "family", "charset", "scheme"],
];

const underlines: readonly (readonly [file: string, api: string])[] = [
  ["none", "None"],
  ["single", "Single"],
  ["double", "Double"],
  ["singleAccounting", "SingleAccountant"],
  ["doubleAccounting", "DoubleAccountant"],
];

/** The look of a font element, or of a run's properties; what it does not say is as `base` has it. */
export function readFont(
  element: XmlElement | undefined,
  colors: ColorTable,
  base: FontLook = plainFont,
): FontLook {
  if (element === undefined) return base;
  const named = (name: string): XmlElement | undefined => childNamed(element, name);
  const position = named("vertAlign")?.attributes.get("val");
  const name = named("name") ?? named("rFont");
  return {
    name: name?.attributes.get("val") ?? base.name,
    size: Number(named("sz")?.attributes.get("val") ?? base.size),
    color: colors.resolve(named("color")) ?? "#000000",
    bold: isOn(named("b")),
    italic: isOn(named("i")),
    underline: readUnderline(named("u")),
    strikethrough: isOn(named("strike")),
    subscript: position === "subscript",
    superscript: position === "superscript",
  };
}

export const plainFont: FontLook = {
  name: "Calibri",
  size: 11,
  color: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  subscript: false,
  superscript: false,
};

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && flagOf(element, "val", true);
}

function readUnderline(element: XmlElement | undefined): string {
  if (element === undefined) return "None";
  const kind = element.attributes.get("val") ?? "single";
  return underlines.find(([file]) => file === kind)?.[1] ?? "Single";
}

/** A copy of a font with some of its looks changed. */
export function changeFont(old: XmlElement | undefined, change: Partial<FontLook>): XmlElement {
  const font = old === undefined ? makeElement("font") : cloneElement(old);
  writeFont(font, change, "name");
  return font;
}

/** The properties of a run (CT_RPrElt) that looks like this. */
export function runProperties(font: FontLook): XmlElement {
  const properties = makeElement("rPr");
  writeFont(properties, font, "rFont");
  return properties;
}

/** Changes some looks of a run's properties. */
export function writeRunFont(properties: XmlElement, change: Partial<FontLook>): void {
  writeFont(properties, change, "rFont");
}

function writeFont(font: XmlElement, change: Partial<FontLook>, nameTag: string): void {
  setSwitch(font, "b", change.bold);
  setSwitch(font, "i", change.italic);
  setSwitch(font, "strike", change.strikethrough);
  if (change.size !== undefined) setValue(font, "sz", String(change.size));
  if (change.name !== undefined) {
    setValue(font, nameTag, change.name);
    removeChildren(font, "scheme");
  }
  if (change.color !== undefined) writeColor(font, change.color);
  if (change.underline !== undefined) writeUnderline(font, change.underline);
  writePosition(font, change);
}

function setSwitch(font: XmlElement, name: string, isSet: boolean | undefined): void {
  if (isSet === undefined) return;
  removeChildren(font, name);
  if (isSet) ensureChild(font, name, order);
}

function setValue(font: XmlElement, name: string, value: string): void {
  setAttribute(ensureChild(font, name, order), "val", value);
}

function writeColor(font: XmlElement, color: string): void {
  const made = colorElement("color", color);
  const place = ensureChild(font, "color", order);
  font.children = font.children.map((child) => (child === place ? made : child));
}

function writeUnderline(font: XmlElement, underline: string): void {
  removeChildren(font, "u");
  const kind = underlines.find(([, api]) => api === underline)?.[0] ?? "none";
  if (kind !== "none") setValue(font, "u", kind);
}

function writePosition(font: XmlElement, { subscript, superscript }: Partial<FontLook>): void {
  if (subscript === undefined && superscript === undefined) return;
  removeChildren(font, "vertAlign");
  if (superscript === true) setValue(font, "vertAlign", "superscript");
  else if (subscript === true) setValue(font, "vertAlign", "subscript");
}
