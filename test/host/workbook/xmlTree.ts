/** XML as a tree that can be changed and written again, with whatever the host does not know left in its place. */
import { decodeEntities } from "../../../src/xlsx/xml/xmlText";

export interface XmlElement {
  /** Name with its prefix, as written. */
  readonly name: string;
  readonly attributes: Map<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/[^>]*>|<([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|[^<]+/gu;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** Parses a part; the tree of its root element. Throws where tags do not match. */
export function parseXml(text: string): XmlElement {
  const top = makeElement("");
  const open = [top];
  for (const match of text.matchAll(token)) readToken(match, open);
  const root = elementsOf(top)[0];
  if (root === undefined || open.length !== 1) throw new Error("The XML is not well-formed.");
  return root;
}

/** Adds what a token says to the innermost of the open elements, or closes it. */
function readToken(match: RegExpExecArray, open: XmlElement[]): void {
  const [whole, cdata, name, attributes = "", slash] = match;
  const parent = open.at(-1);
  if (parent === undefined) throw new Error("The XML has more end tags than start tags.");
  if (cdata !== undefined) parent.children.push(cdata);
  else if (name !== undefined) {
    const element = makeElement(name, readAttributes(attributes));
    parent.children.push(element);
    if (slash === "") open.push(element);
  } else if (whole.startsWith("</")) closeElement(whole, open);
  else if (!whole.startsWith("<") && open.length > 1) parent.children.push(decodeEntities(whole));
}

function closeElement(tag: string, open: XmlElement[]): void {
  const element = open.pop();
  if (element?.name !== tag.slice(2, -1).trim()) throw new Error(`${tag} closes nothing.`);
}

function readAttributes(text: string): [string, string][] {
  return [...text.matchAll(attribute)].map(([, name, double, single]) => [
    name ?? "",
    decodeEntities(double ?? single ?? ""),
  ]);
}

/** A part's text, with the declaration that Excel writes. */
export function formatXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${formatElement(root)}`;
}

/** An element as text, without a declaration. */
export function formatElement(element: XmlElement): string {
  const pieces: string[] = [];
  writeElement(element, pieces);
  return pieces.join("");
}

function writeElement({ name, attributes, children }: XmlElement, pieces: string[]): void {
  pieces.push("<", name);
  for (const [key, value] of attributes) pieces.push(" ", key, '="', escape(value), '"');
  if (children.length === 0) {
    pieces.push("/>");
    return;
  }
  pieces.push(">");
  for (const child of children) {
    if (typeof child === "string") pieces.push(escape(child));
    else writeElement(child, pieces);
  }
  pieces.push("</", name, ">");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}

export function makeElement(
  name: string,
  attributes: Iterable<readonly [string, string]> = [],
  children: XmlNode[] = [],
): XmlElement {
  return { name, attributes: new Map(attributes), children };
}

/** A copy that shares nothing with the original. */
export function cloneElement(element: XmlElement): XmlElement {
  const children = element.children.map((child) =>
    typeof child === "string" ? child : cloneElement(child),
  );
  return makeElement(element.name, element.attributes, children);
}

export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).filter((child) => localName(child) === name);
}

/** The first child of a name (without prefix), or undefined. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return elementsOf(element).find((child) => localName(child) === name);
}

export function removeChildren(element: XmlElement, name: string): void {
  element.children = element.children.filter(
    (child) => typeof child === "string" || localName(child) !== name,
  );
}

export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : textOf(child)))
    .join("");
}

/** Whether an attribute says yes; `absent` is what it means where it is not there. */
export function flagOf(element: XmlElement | undefined, name: string, absent = false): boolean {
  const value = element?.attributes.get(name);
  return value === undefined ? absent : value === "1" || value === "true";
}

/** Sets an attribute, or takes it away for null. */
export function setAttribute(element: XmlElement, name: string, value: string | null): void {
  if (value === null) element.attributes.delete(name);
  else element.attributes.set(name, value);
}

/** The child of a name; made at its place among `order` where it is not there yet. */
export function ensureChild(
  element: XmlElement,
  name: string,
  order: readonly string[],
): XmlElement {
  const known = childNamed(element, name);
  if (known !== undefined) return known;
  const prefix = element.name.slice(0, element.name.indexOf(":") + 1);
  const made = makeElement(prefix + name);
  const rank = order.indexOf(name);
  const next = element.children.findIndex(
    (child) => typeof child !== "string" && order.indexOf(localName(child)) > rank,
  );
  element.children.splice(next === -1 ? element.children.length : next, 0, made);
  return made;
}
