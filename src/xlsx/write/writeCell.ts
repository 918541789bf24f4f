/** Writes changed cells into their worksheet part; everything else of it stays byte for byte. */
import { formatAddress, type Place } from "../../core";
import { tag } from "./markup";
import { cellKey, type LocatedCells } from "./locateCells";
import { attributeOf, type PartElement } from "./partOutline";
import { PartPatch } from "./partPatch";
import { formatRichText, wholeText, type RichText } from "./richText";
import type { StoredText } from "./sheetDataMarkup";
import { widenDimension, widenSpans } from "./sheetExtent";
import type { WorkbookTables } from "./workbookTables";

/** A cell as it shall be; absent members stay. */
export interface CellWrite {
  readonly at: Place;
  /** Index in cellXfs. */
  readonly format?: number;
  /** The format a missing cell is made with. */
  readonly inherited: number;
  readonly text?: RichText;
}

/** The worksheet part with the cells written. They come by row and column. */
export function writeCells(
  located: LocatedCells,
  writes: readonly CellWrite[],
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
  if (write.text === undefined) return;
  const type = attributeOf(cell, "t");
  if (type === "s") tables.strings?.countReferences(-1);
  const stored = storeText(write.text, type === "inlineStr", tables);
  patch.setAttribute(cell, "t", stored?.type ?? null);
  // Metadata of cell and value (a picture in the cell, a dynamic array) belongs to the value that goes.
  patch.setAttribute(cell, "cm", null);
  patch.setAttribute(cell, "vm", null);
  const [value, ...others] = cell.children.filter(({ name }) => name === "v" || name === "is");
  others.forEach((other) => patch.remove(other));
  const content = stored?.content ?? "";
  if (value === undefined) patch.append(cell, content);
  else patch.replace(value, content);
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

function newCell({ at, format, inherited, text }: CellWrite, tables: WorkbookTables): string {
  const stored = text === undefined ? null : storeText(text, false, tables);
  const style = format ?? inherited;
  const attributes = {
    r: formatAddress(at),
    s: style === 0 ? undefined : style,
    t: stored?.type,
  };
  return tag("c", attributes, stored?.content);
}
