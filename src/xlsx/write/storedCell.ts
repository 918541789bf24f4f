/** What a worksheet part says of one cell, as far as edits need to know. */
import {
  attributeOf,
  childNamed,
  readElement,
  scanElement,
  type PartElement,
  type PartOutline,
} from "./partOutline";
import { plainText, readRichText, type RichText } from "./richText";
import type { StringTable } from "./stringTable";
import { decodeXstring } from "../xml/xmlText";
import type { XmlElement } from "./element";

export interface StoredCell {
  /** Index in cellXfs. */
  readonly format: number;
  readonly hasFormula: boolean;
  /** The text as stored; null for numbers, booleans, errors. An empty cell has the empty text. */
  readonly text: RichText | null;
}

/** Reads a located cell. */
export function readStoredCell(
  outline: PartOutline,
  cell: PartElement,
  strings: StringTable | null,
): StoredCell {
  return {
    format: Number(attributeOf(cell, "s") ?? 0),
    hasFormula: childNamed(cell, "f") !== undefined,
    text: readText(outline, cell, strings),
  };
}

function readText(
  outline: PartOutline,
  cell: PartElement,
  strings: StringTable | null,
): RichText | null {
  const type = attributeOf(cell, "t") ?? "n";
  const inline = childNamed(cell, "is");
  const value = childNamed(cell, "v");
  const valueText = value === undefined ? "" : textOf(readElement(outline, value));
  if (inline !== undefined && type === "inlineStr") {
    return readRichText(scanElement(outline, inline.start), outline.prefix);
  }
  if (valueText === "") return plainText("");
  if (type === "s") return readShared(strings, Number(valueText));
  return type === "str" || type === "inlineStr" ? plainText(decodeXstring(valueText)) : null;
}

function readShared(strings: StringTable | null, index: number): RichText {
  return strings?.item(index) ?? plainText("");
}

function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === "string").join("");
}
