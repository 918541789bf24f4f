/** Where the elements of a part stand: a table of contents with byte offsets, only as deep as asked for. */
import { decodeUtf8 } from "../xml/utf8";
import { decodeEntities } from "../xml/xmlText";
import { XmlScanner } from "../xml/xmlScanner";
import type { XmlElement } from "./element";

export interface PartElement {
  /** Without prefix. */
  readonly name: string;
  /** As written, prefix included. */
  readonly qualifiedName: string;
  /** First byte of the open tag, the byte after it, first byte of the close tag, the byte after it. */
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  /** Whether it is written `<a/>`. */
  readonly isEmpty: boolean;
  /** Decoded, by name as written. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Empty below the depth of the outline. */
  readonly children: readonly PartElement[];
}

export interface PartOutline {
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly root: PartElement;
  /** Of the root element, and so of the part's main namespace: "" or "x". */
  readonly prefix: string;
}

/**
 * Outlines a part in UTF-8.
 * @param depth how many levels of elements: 1 is the root alone, 2 its children too
 */
export function outlinePart(bytes: Uint8Array, part: string, depth: number): PartOutline {
  const scanner = new XmlScanner(bytes, part);
  while (scanner.next() !== "open");
  const root = outlineElement(scanner, depth);
  // What follows the root must be well-formed too: the part is written again.
  while (scanner.next() !== "end");
  return { part, bytes, root, prefix: prefixOf(root.qualifiedName) };
}

/** Outlines the element that has just opened; the scanner is then at its close. */
export function outlineElement(scanner: XmlScanner, depth: number): PartElement {
  const open = openElement(scanner);
  const children: PartElement[] = [];
  if (depth > 1) {
    const inside = scanner.depth;
    while (scanner.next() !== "close" || scanner.depth >= inside) {
      if (scanner.event === "open") children.push(outlineElement(scanner, depth - 1));
    }
  } else scanner.skip();
  return { ...open, children, closeStart: scanner.start, end: scanner.end };
}

/** The element that has just opened, as if it ended with its open tag. */
export function openElement(scanner: XmlScanner): PartElement {
  const { bytes, start, end, localName: name, isEmpty } = scanner;
  const open = decodeUtf8(bytes, start, end);
  return {
    name,
    qualifiedName: tagName(open),
    start,
    openEnd: end,
    closeStart: end,
    end,
    isEmpty,
    attributes: tagAttributes(open),
    children: [],
  };
}

export function childrenNamed(element: PartElement, name: string): PartElement[] {
  return element.children.filter((child) => child.name === name);
}

export function childNamed(element: PartElement, name: string): PartElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** The value of an attribute by its name without prefix; one without a prefix goes first. */
export function attributeOf(element: PartElement, name: string): string | undefined {
  const plain = element.attributes.get(name);
  if (plain !== undefined) return plain;
  for (const [key, value] of element.attributes) {
    if (key.endsWith(`:${name}`) && !key.startsWith("xmlns:")) return value;
  }
  return undefined;
}

/** Reads an element of a part as a tree. */
export function readElement(outline: PartOutline, element: PartElement): XmlElement {
  return readTree(scanElement(outline, element.start), outline.prefix);
}

/** A scanner at an element that has just opened. */
export function scanElement(outline: PartOutline, start: number): XmlScanner {
  const scanner = new XmlScanner(outline.bytes, outline.part);
  scanner.seek(start);
  scanner.next();
  return scanner;
}

/** Reads XML text whose root is one element, e.g. a piece cut out of a part with this prefix. */
export function parseElement(xml: string, part: string, prefix = ""): XmlElement {
  const scanner = new XmlScanner(new TextEncoder().encode(xml), part);
  while (scanner.next() !== "open");
  return readTree(scanner, prefix);
}

/** Reads the element that has just opened as a tree; the scanner is then at its close. */
export function readTree(scanner: XmlScanner, prefix: string): XmlElement {
  const open = decodeUtf8(scanner.bytes, scanner.start, scanner.end);
  const children: (XmlElement | string)[] = [];
  const inside = scanner.depth;
  while (scanner.next() !== "close" || scanner.depth >= inside) {
    if (scanner.event === "open") children.push(readTree(scanner, prefix));
    else if (scanner.event === "text") children.push(scanner.text());
  }
  return {
    name: withoutPrefix(tagName(open), prefix),
    attributes: tagAttributes(open),
    children: withoutIndents(children),
  };
}

/** White space between elements is layout; white space alone or beside text is text. */
function withoutIndents(children: (XmlElement | string)[]): (XmlElement | string)[] {
  const isLayout =
    children.some((child) => typeof child !== "string") &&
    children.every((child) => typeof child !== "string" || child.trim() === "");
  return isLayout ? children.filter((child) => typeof child !== "string") : children;
}

function withoutPrefix(qualifiedName: string, prefix: string): string {
  const isMain = prefix !== "" && qualifiedName.startsWith(`${prefix}:`);
  return isMain ? qualifiedName.slice(prefix.length + 1) : qualifiedName;
}

/** The namespace prefix of a name as written; "" for none. */
export function prefixOf(qualifiedName: string): string {
  const colon = qualifiedName.indexOf(":");
  return colon === -1 ? "" : qualifiedName.slice(0, colon);
}

function tagName(open: string): string {
  return /^<([^\s/>]+)/u.exec(open)?.[1] ?? "";
}

function tagAttributes(open: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const match of open.matchAll(/([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) {
    attributes.set(match[1] ?? "", decodeEntities(match[2] ?? match[3] ?? ""));
  }
  return attributes;
}
