/** Values, formulas, texts and number formats of an area, read and written as Excel does. */
import type { CellRange } from "../../../src/core/grid/address";
import {
  formatNumber,
  formatText,
  parseNumberFormat,
} from "../../../src/xlsx/read/numberFormat/numberFormat";
import { hasContent, type CellScalar, type CellState } from "../workbook/cellState";
import type { SheetModel } from "../workbook/sheetModel";
import { cellCount, columnCount, mapArea, rowCount } from "./areaText";
import { computeFormula } from "./computeFormula";
import { enterValue } from "./enterValue";
import { invalidArgument } from "./excelErrors";
import type { ExcelSession } from "./excelSession";
import { requireEditable } from "./writeChecks";
import { isOmitted } from "./wireValues";

export function readValues(sheet: SheetModel, area: CellRange): CellScalar[][] {
  return mapArea(area, (row, column) => sheet.cells.get(row, column)?.value ?? "");
}

/** Formulas with =, and values of cells without one. */
export function readFormulas(sheet: SheetModel, area: CellRange): CellScalar[][] {
  return mapArea(area, (row, column) => {
    const cell = sheet.cells.get(row, column);
    if (cell === undefined) return "";
    return cell.formula === null ? cell.value : `=${cell.formula}`;
  });
}

/** "Empty", "String", "Double", "Boolean" or "Error" (Excel.RangeValueType). */
export function readValueTypes(sheet: SheetModel, area: CellRange): string[][] {
  return mapArea(area, (row, column) => valueType(sheet.cells.get(row, column)));
}

function valueType(cell: CellState | undefined): string {
  if (cell === undefined || !hasContent(cell)) return "Empty";
  if (cell.isError) return "Error";
  if (typeof cell.value === "number") return "Double";
  return typeof cell.value === "boolean" ? "Boolean" : "String";
}

/** What cells show; widths are not looked at, so that no number becomes ####. */
export function readText({ book }: ExcelSession, sheet: SheetModel, area: CellRange): string[][] {
  return mapArea(area, (row, column) => {
    const cell = sheet.cells.get(row, column);
    if (cell === undefined || cell.value === "") return "";
    const { value, isError } = cell;
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    const format = parseNumberFormat(book.styles.look(cell.style).numberFormat);
    if (typeof value === "number") return formatNumber(format, value, book.is1904).text;
    return isError ? value : formatText(format, value).text;
  });
}

export function readNumberFormats(
  { book }: ExcelSession,
  sheet: SheetModel,
  area: CellRange,
): string[][] {
  return mapArea(
    area,
    (row, column) => book.styles.look(sheet.cell(row, column).style).numberFormat,
  );
}

/**
 * Puts values or formulas into cells: one for all, or a list of rows of the area's size. null leaves a cell as it is,
 * "" empties it. What stands in a merged area is that of its first cell: others take nothing.
 */
export function writeContents(
  session: ExcelSession,
  sheet: SheetModel,
  area: CellRange,
  input: unknown,
  location: string,
): void {
  const rows = spread(input, area, location);
  requireEditable(session, sheet, area, location);
  const before = sheet.cells.get(area.top, area.left);
  for (const [index, row] of targetRows(session, sheet, area).entries()) {
    for (let j = 0; j < columnCount(area); j++) {
      const value = rows[index]?.[j];
      if (!isOmitted(value)) enter(session, sheet, row, area.left + j, value, location);
    }
  }
  session.raiseChanged(sheet, area, cellCount(area) === 1 ? details(sheet, area, before) : {});
}

/** Rows that a block goes to; in a filtered list only those that are seen. */
function targetRows({ behaviour }: ExcelSession, sheet: SheetModel, area: CellRange): number[] {
  const rows = Array.from({ length: rowCount(area) }, (_row, index) => area.top + index);
  const filter = sheet.element("autoFilter");
  if (!behaviour.misplacesInFilter || filter === undefined || filter.children.length === 0)
    return rows;
  return rows.length === 1 ? rows : rows.filter((row) => !sheet.isRowHidden(row));
}

/** One value for all cells, or a list of rows that has the area's size. */
export function spread(input: unknown, area: CellRange, location: string): unknown[][] {
  if (!Array.isArray(input)) return mapArea(area, () => input);
  const rows: readonly unknown[] = input;
  const isFitting =
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!isFitting) throw invalidArgument(location);
  return rows as unknown[][];
}

function enter(
  session: ExcelSession,
  sheet: SheetModel,
  row: number,
  column: number,
  input: unknown,
  location: string,
): void {
  if (!isScalar(input)) throw invalidArgument(location);
  const merge = sheet.mergeAt(row, column);
  if (merge !== null && (merge.top !== row || merge.left !== column)) return;
  const { styles } = session.book;
  const old = sheet.cell(row, column);
  const look = styles.look(old.style);
  const { format, quotePrefix, ...content } = enterValue(input, look.numberFormat);
  let { style } = old;
  if (format !== undefined && look.numberFormat === "General") {
    style = styles.derive(style, { numberFormat: format });
  }
  if (quotePrefix !== look.quotePrefix) style = styles.derive(style, { quotePrefix });
  const value =
    content.formula === null ? content.value : computeFormula(session.book, sheet, content.formula);
  sheet.setCell(row, column, { ...content, value, rich: null, style, source: null });
}

function isScalar(value: unknown): value is CellScalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** What onChanged tells of a single cell. */
function details(
  sheet: SheetModel,
  area: CellRange,
  before: CellState | undefined,
): Record<string, unknown> {
  const after = sheet.cells.get(area.top, area.left);
  return {
    valueBefore: before?.value ?? "",
    valueAfter: after?.value ?? "",
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
