/** The rows and cells of a generated sheet as `<sheetData>` (ECMA-376 part 1, 18.3.1.80). */
import {
  formatAddress,
  type CellSpec,
  type CellValue,
  type RowSpec,
  type RunSpec,
  type StyleSpec,
} from "../../core";
import { escapeXstring, tag } from "./markup";

/** Where a generated sheet's styles and texts go: the tables of its workbook. */
export interface SheetTables {
  /** The index in cellXfs of a format with this look. */
  internStyle(style: StyleSpec): number;
  /** How a cell holds a text. */
  internText(text: string): StoredText;
  internRuns(runs: readonly RunSpec[], style: StyleSpec): StoredText;
}

/** A text as a cell refers to it: the `t` of the cell and what stands inside. */
export interface StoredText {
  readonly type: "s" | "inlineStr";
  readonly content: string;
}

/** All rows that have a height or a cell. */
export function sheetDataMarkup(rows: readonly RowSpec[], tables: SheetTables): string {
  const written = rows.map((row, index) => rowMarkup(row, index, tables));
  return tag("sheetData", {}, written.join(""));
}

function rowMarkup(spec: RowSpec, row: number, tables: SheetTables): string {
  const cells = spec.cells.map((cell, column) =>
    cell === null ? "" : cellMarkup(cell, formatAddress({ row, column }), tables),
  );
  const content = cells.join("");
  if (content === "" && spec.height === undefined) return "";
  const height = spec.height === undefined ? {} : { ht: spec.height, customHeight: 1 };
  return tag("row", { r: row + 1, ...height }, content);
}

function cellMarkup(cell: CellSpec, address: string, tables: SheetTables): string {
  const style = tables.internStyle(cell.style);
  const { type, content } = storedValue(cell, tables);
  return tag("c", { r: address, s: style === 0 ? undefined : style, t: type }, content);
}

interface StoredValue {
  readonly type?: "s" | "inlineStr" | "str";
  readonly content: string;
}

function storedValue({ value, style }: CellSpec, tables: SheetTables): StoredValue {
  if (value === null || value === "") return { content: "" };
  if (typeof value === "string") return tables.internText(value);
  if (typeof value === "number") return { content: numberMarkup(value) };
  if ("formula" in value) return storedFormula(value);
  return tables.internRuns(value.runs, style);
}

/** Formula and value, so that the cell shows right in programs that do not calculate. */
function storedFormula({ formula, value }: Extract<CellValue, { formula: string }>): StoredValue {
  const written = tag("f", {}, escapeXstring(formula));
  if (typeof value === "number") return { content: written + numberMarkup(value) };
  return { type: "str", content: written + tag("v", {}, escapeXstring(value)) };
}

function numberMarkup(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`no cell can hold the number ${value}`);
  return tag("v", {}, String(value));
}
