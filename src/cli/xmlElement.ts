/** Small XML documents as data, and as text with a line an element. */
import { escapeAttribute, escapeText } from "./xmlText";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Elements inside, or a text. */
  readonly content: readonly XmlElement[] | string;
}

export function formatXml(root: XmlElement): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...formatElement(root, "")].join("\n");
}

function formatElement({ name, attributes, content }: XmlElement, indent: string): string[] {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`,
  );
  const start = `${indent}<${name}${written.join("")}`;
  if (content.length === 0) return [`${start}/>`];
  if (typeof content === "string") return [`${start}>${escapeText(content)}</${name}>`];
  const inside = content.flatMap((element) => formatElement(element, `${indent}  `));
  return [`${start}>`, ...inside, `${indent}</${name}>`];
}
