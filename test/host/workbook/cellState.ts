/** A cell as the host holds it, read from a file's XML and written back; what nobody touched stays as it was written. */
import { decodeXstring } from "../../../src/xlsx/xml/xmlText";
import {
  childNamed,
  childrenNamed,
  cloneElement,
  elementsOf,
  localName,
  makeElement,
  setAttribute,
  textOf,
  type XmlElement,
} from "./xmlTree";

export type CellScalar = string | number | boolean;

/** A cell. It is replaced, never changed, so that whoever kept one can give it back. */
export interface CellState {
  /** "" for nothing; an error as Excel spells it ("#N/A"). */
  readonly value: CellScalar;
  readonly isError: boolean;
  /** Without its leading =. */
  readonly formula: string | null;
  /** What a string item holds besides one plain text: runs and ふりがな. */
  readonly rich: readonly XmlElement[] | null;
  readonly style: number;
  /** The cell as the file has it, while nobody changed what it holds. */
  readonly source: XmlElement | null;
}

export function emptyCell(style: number): CellState {
  return { value: "", isError: false, formula: null, rich: null, style, source: null };
}

export function hasContent({ value, formula }: CellState): boolean {
  return value !== "" || formula !== null;
}

/** Runs of a rich text; null for a text of one look. */
export function runsOf({ rich }: CellState): XmlElement[] | null {
  const runs = (rich ?? []).filter((element) => localName(element) === "r");
  return runs.length === 0 ? null : runs;
}

/** Reads a `c` element (ECMA-376 part 1, 18.3.1.4). @param strings the items of the shared strings */
export function readCell(element: XmlElement, strings: readonly XmlElement[]): CellState {
  const style = Number(element.attributes.get("s") ?? 0);
  const formulaElement = childNamed(element, "f");
  const formula = formulaElement === undefined ? null : decodeXstring(textOf(formulaElement));
  return { ...emptyCell(style), formula, source: element, ...readValue(element, strings) };
}

function readValue(element: XmlElement, strings: readonly XmlElement[]): Partial<CellState> {
  const type = element.attributes.get("t") ?? "n";
  const written = childNamed(element, "v");
  const text = written === undefined ? "" : textOf(written);
  const item = type === "inlineStr" ? childNamed(element, "is") : sharedItem(type, text, strings);
  if (item !== undefined) return readString(item);
  if (text === "") return {};
  switch (type) {
    case "b":
      return { value: text === "1" || text === "true" };
    case "e":
      return { value: text, isError: true };
    case "str":
    case "d":
      return { value: decodeXstring(text) };
    default:
      return { value: Number(text) };
  }
}

function sharedItem(
  type: string,
  value: string,
  strings: readonly XmlElement[],
): XmlElement | undefined {
  return type === "s" ? strings[Number(value)] : undefined;
}

/** The text of a string item, ふりがな left out, and its parts where they are more than one text. */
function readString(item: XmlElement): { value: string; rich: XmlElement[] | null } {
  const parts = elementsOf(item);
  const runs = childrenNamed(item, "r");
  const texts =
    runs.length > 0 ? runs.flatMap((run) => childrenNamed(run, "t")) : childrenNamed(item, "t");
  const value = decodeXstring(texts.map(textOf).join(""));
  return { value, rich: parts.length === 1 && runs.length === 0 ? null : parts };
}

/** The `c` element of a cell at an address, or null for one that says nothing. */
export function writeCell(cell: CellState, address: string): XmlElement | null {
  const element = cell.source === null ? makeCell(cell) : cloneElement(cell.source);
  setAttribute(element, "s", cell.style === 0 ? null : String(cell.style));
  if (element.children.length === 0 && cell.style === 0) return null;
  return { ...element, attributes: new Map([["r", address], ...withoutAddress(element)]) };
}

function withoutAddress({ attributes }: XmlElement): [string, string][] {
  return [...attributes].filter(([name]) => name !== "r");
}

function makeCell(cell: CellState): XmlElement {
  const element = makeElement("c");
  if (cell.formula !== null) element.children.push(makeElement("f", [], [cell.formula]));
  if (cell.value === "" && cell.formula === null) return element;
  const type = typeOf(cell);
  if (type !== null) element.attributes.set("t", type);
  element.children.push(type === "inlineStr" ? inlineString(cell) : writtenValue(cell));
  return element;
}

function typeOf({ value, isError, formula }: CellState): string | null {
  if (isError) return "e";
  if (typeof value === "boolean") return "b";
  if (typeof value === "number") return null;
  return formula === null ? "inlineStr" : "str";
}

function writtenValue({ value }: CellState): XmlElement {
  const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
  return makeElement("v", [], [text]);
}

function inlineString({ value, rich }: CellState): XmlElement {
  if (rich !== null) return makeElement("is", [], rich.map(cloneElement));
  return makeElement("is", [], [textElement(String(value))]);
}

/** A `t` that keeps its white space. */
export function textElement(text: string): XmlElement {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_");
  return makeElement("t", [["xml:space", "preserve"]], [escaped]);
}
