/** Writes changed cells into their worksheet part; everything else of it stays byte for byte. */
import { formatAddress, type CellRange, type Place } from "../../core";
import { tag } from "./markup";
import { removeMerges } from "./mergedRegions";
import { cellKey, type LocatedCells } from "./locateCells";
import { attributeOf, childNamed, type PartElement } from "./partOutline";
import { PartPatch } from "./partPatch";
import { formatRichText, wholeText, type RichText } from "./richText";
import type { StoredText } from "./sheetDataMarkup";
import { widenDimension, widenSpans } from "./sheetExtent";
import { noAttributes, type StoredContent } from "./storedContent";
import type { WorkbookTables } from "./workbookTables";

/** A cell as it shall be; absent members stay. */
export interface CellWrite {
  readonly at: Place;
  /** Index in cellXfs. */
  readonly format?: number;
  /** The format a missing cell is made with. */
  readonly inherited: number;
  readonly text?: RichText;
  /** What stood in another cell, or a number; in the place of a text. */
  readonly content?: StoredContent;
  readonly removesFormula?: true;
}

export interface CellWrites {
  readonly located: LocatedCells;
  /** By row and column. */
  readonly writes: readonly CellWrite[];
  /** Merged regions to take apart. */
  readonly unmerged: readonly CellRange[];
}

/** The worksheet part with the cells written. */
export function writeCells(
  { located, writes, unmerged }: CellWrites,
  tables: WorkbookTables,
): Uint8Array {
  const patch = new PartPatch(located.outline);
  const missing: CellWrite[] = [];
  for (const write of writes) {
    const cell = located.cells.get(cellKey(write.at));
    if (cell === undefined) missing.push(write);
    else rewriteCell(patch, cell, write, tables);
  }
  insertCells(patch, located, missing, tables);
  removeMerges(patch, located.outline.root, unmerged);
  const added = missing.map(({ at }) => at);
  widenDimension(patch, located.outline.root, added);
  return patch.apply();
}

function rewriteCell(
  patch: PartPatch,
  cell: PartElement,
  write: CellWrite,
  tables: WorkbookTables,
): void {
  if (write.format !== undefined) patch.setAttribute(cell, "s", String(write.format));
  const type = attributeOf(cell, "t");
  const stored = contentOf(write, type === "inlineStr", tables);
  if (stored === null) return;
  if (type === "s") tables.strings?.countReferences(-1);
  for (const [name, value] of Object.entries(stored.attributes)) {
    patch.setAttribute(cell, name, value);
  }
  replaceContent(patch, cell, stored.xml, write.removesFormula === true);
}

/** A formula has to go, or the cell has none: its value is not written over. */
function replaceContent(
  patch: PartPatch,
  cell: PartElement,
  xml: string,
  removesFormula: boolean,
): void {
  const formula = removesFormula ? childNamed(cell, "f") : undefined;
  if (formula !== undefined) patch.remove(formula);
  const [value, ...others] = cell.children.filter(({ name }) => name === "v" || name === "is");
  others.forEach((other) => patch.remove(other));
  if (value === undefined) patch.append(cell, xml);
  else patch.replace(value, xml);
}

/** What the cell shall hold, counted where it refers to a shared string; null where that is what it holds now. */
function contentOf(
  { text, content }: CellWrite,
  isInline: boolean,
  tables: WorkbookTables,
): StoredContent | null {
  if (content !== undefined) {
    if (content.attributes.t === "s") tables.strings?.countReferences(1);
    return content;
  }
  if (text === undefined) return null;
  const stored = storeText(text, isInline, tables);
  // Metadata of cell and value (a picture in the cell, a dynamic array) belongs to the value that goes.
  return { attributes: { ...noAttributes, t: stored?.type ?? null }, xml: stored?.content ?? "" };
}

/** How a cell holds a text; null for the empty text, which is no value. */
function storeText(text: RichText, isInline: boolean, tables: WorkbookTables): StoredText | null {
  if (wholeText(text) === "") return null;
  const content = formatRichText(text);
  return isInline ? { type: "inlineStr", content: tag("is", {}, content) } : tables.store(content);
}

function insertCells(
  patch: PartPatch,
  located: LocatedCells,
  missing: readonly CellWrite[],
  tables: WorkbookTables,
): void {
  const rows = new Map<number, CellWrite[]>();
  for (const write of missing) {
    rows.set(write.at.row, [...(rows.get(write.at.row) ?? []), write]);
  }
  for (const [row, writes] of rows) {
    const element = located.rows.get(row);
    if (element === undefined) insertRow(patch, located, row, writes, tables);
    else insertIntoRow(patch, located, element, writes, tables);
  }
}

function insertRow(
  patch: PartPatch,
  located: LocatedCells,
  row: number,
  writes: readonly CellWrite[],
  tables: WorkbookTables,
): void {
  const cells = writes.map((write) => newCell(write, tables)).join("");
  const place = located.rowPlaces.get(row);
  patch.insertBefore(located.sheetData, place, tag("row", { r: row + 1 }, cells));
}

function insertIntoRow(
  patch: PartPatch,
  located: LocatedCells,
  row: PartElement,
  writes: readonly CellWrite[],
  tables: WorkbookTables,
): void {
  for (const [place, group] of groupByPlace(located, writes)) {
    patch.insertBefore(row, place, group.map((write) => newCell(write, tables)).join(""));
  }
  const columns = writes.map(({ at }) => at.column);
  widenSpans(patch, row, columns);
}

function groupByPlace(
  located: LocatedCells,
  writes: readonly CellWrite[],
): Map<number | undefined, CellWrite[]> {
  const groups = new Map<number | undefined, CellWrite[]>();
  for (const write of writes) {
    const place = located.cellPlaces.get(cellKey(write.at));
    groups.set(place, [...(groups.get(place) ?? []), write]);
  }
  return groups;
}

function newCell(write: CellWrite, tables: WorkbookTables): string {
  const { at, format, inherited } = write;
  const stored = contentOf(write, false, tables);
  const style = format ?? inherited;
  const attributes: Record<string, string | number | undefined> = {
    r: formatAddress(at),
    s: style === 0 ? undefined : style,
  };
  for (const [name, value] of Object.entries(stored?.attributes ?? {})) {
    if (value !== null) attributes[name] = value;
  }
  return tag("c", attributes, stored?.xml);
}
