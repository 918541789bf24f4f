/** What a worksheet part says of one cell, as far as edits need to know. */
import type { CellAddress } from "../../core";
import { inheritedFormat } from "./inheritedFormat";
import { cellKey, type LocatedCells } from "./locateCells";
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
  /** Whether other cells take their formula from this one (18.3.1.40), so that it cannot go alone. */
  readonly lendsFormula: boolean;
  /** What stands in `<v>`; "" for nothing. */
  readonly value: string;
  /** The number that the cell holds; null for anything else. */
  readonly number: number | null;
  /** The text as stored; null for numbers, booleans, errors. An empty cell has the empty text. */
  readonly text: RichText | null;
}

/** Reads a located cell. */
function readStoredCell(
  outline: PartOutline,
  cell: PartElement,
  strings: StringTable | null,
): StoredCell {
  const formula = childNamed(cell, "f");
  return {
    format: Number(attributeOf(cell, "s") ?? 0),
    hasFormula: formula !== undefined,
    lendsFormula: formula !== undefined && attributeOf(formula, "ref") !== undefined,
    ...readValue(outline, cell, strings),
  };
}

/** What a cell is that was asked for, there or not. */
export function readCellAt(
  { outline, cells, rows }: LocatedCells,
  at: CellAddress,
  strings: StringTable | null,
): StoredCell {
  const element = cells.get(cellKey(at));
  if (element !== undefined) return readStoredCell(outline, element, strings);
  const format = inheritedFormat(outline.root, rows.get(at.row), at.column);
  const empty = { value: "", number: null, text: plainText("") };
  return { format, hasFormula: false, lendsFormula: false, ...empty };
}

function readValue(
  outline: PartOutline,
  cell: PartElement,
  strings: StringTable | null,
): Pick<StoredCell, "value" | "number" | "text"> {
  const element = childNamed(cell, "v");
  const value = element === undefined ? "" : textOf(readElement(outline, element));
  const isNumber = value !== "" && (attributeOf(cell, "t") ?? "n") === "n";
  const number = isNumber ? Number(value) : null;
  return { value, number, text: readText(outline, cell, value, strings) };
}

function readText(
  outline: PartOutline,
  cell: PartElement,
  valueText: string,
  strings: StringTable | null,
): RichText | null {
  const type = attributeOf(cell, "t") ?? "n";
  const inline = childNamed(cell, "is");
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
