/** A small piece of XML as a tree: fonts, formats and strings that are looked into before they are written again. */
import { escapeAttribute, escapeText } from "./markup";

/** An element; the prefix of its part's main namespace is dropped, other prefixes stay in the names. */
export interface XmlElement {
  readonly name: string;
  /** In the order of the source. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Text is decoded; white space between elements is kept only beside text. */
  readonly children: readonly (XmlElement | string)[];
}

export function makeElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes)), children };
}

/** The child elements, text left out. */
export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== "string");
}

export function findChild(element: XmlElement, name: string): XmlElement | undefined {
  return childElements(element).find((child) => child.name === name);
}

/** The same element with some attributes set, or removed where their value is undefined. */
export function withAttributes(
  element: XmlElement,
  changes: Readonly<Record<string, string | undefined>>,
): XmlElement {
  const attributes = new Map(element.attributes);
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) attributes.delete(key);
    else attributes.set(key, value);
  }
  return { ...element, attributes };
}

/** The element as XML without prefix; attributes in their order. */
export function formatElement(element: XmlElement): string {
  return format(element, [...element.attributes]);
}

/** One spelling for elements that differ only in the order of their attributes: for telling equals. */
export function canonicalForm(element: XmlElement): string {
  const sorted = [...element.attributes].sort(([a], [b]) => (a < b ? -1 : 1));
  return format(element, sorted, canonicalForm);
}

function format(
  element: XmlElement,
  attributes: readonly (readonly [string, string])[],
  formatChild: (child: XmlElement) => string = formatElement,
): string {
  const written = attributes.map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join("");
  const content = element.children
    .map((child) => (typeof child === "string" ? formatText(child) : formatChild(child)))
    .join("");
  const open = `<${element.name}${written}`;
  return content === "" ? `${open}/>` : `${open}>${content}</${element.name}>`;
}

/** A carriage return written as it is would be read as a line feed (XML 1.0, 2.11). */
function formatText(text: string): string {
  return escapeText(text).replaceAll("\r", "&#13;");
}
