/** The content of a cell as its part writes it: what moves from cell to cell without being taken apart. */
import { decodeUtf8 } from "../xml/utf8";
import { tag } from "./markup";
import { attributeOf, type PartElement, type PartOutline } from "./partOutline";

/** Type, value and what belongs to the value, of ECMA-376 part 1, 18.3.1.4 (CT_Cell). */
export interface StoredContent {
  /** By name; null for one that is not there. */
  readonly attributes: Readonly<Record<string, string | null>>;
  /** `<v>` or `<is>`, prefix included; "" for none. */
  readonly xml: string;
}

/** The attributes of a cell without content. Metadata of a cell (`cm`) is that of a formula and does not move. */
export const noAttributes: StoredContent["attributes"] = { t: null, cm: null, vm: null };

/** Reads the content of a located cell. `ph` says whether its ふりがな is shown. */
export function readContent(outline: PartOutline, cell: PartElement): StoredContent {
  const xml = cell.children
    .filter(({ name }) => name === "v" || name === "is")
    .map(({ start, end }) => decodeUtf8(outline.bytes, start, end))
    .join("");
  const attribute = (name: string): string | null => attributeOf(cell, name) ?? null;
  return {
    attributes: { ...noAttributes, t: attribute("t"), vm: attribute("vm"), ph: attribute("ph") },
    xml,
  };
}

/** A number as a cell holds it: digits with a point, and an exponent where JavaScript writes one (xsd:double has it too). */
export function numberContent(value: number): StoredContent {
  return { attributes: noAttributes, xml: tag("v", {}, String(value)) };
}

export function isSameContent(a: StoredContent, b: StoredContent): boolean {
  const names = new Set([...Object.keys(a.attributes), ...Object.keys(b.attributes)]);
  return (
    a.xml === b.xml &&
    [...names].every((name) => (a.attributes[name] ?? null) === (b.attributes[name] ?? null))
  );
}
