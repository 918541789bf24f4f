/** getCellProperties, setCellProperties and their kin for rows and columns: many looks in one call. */
import type { CellRange } from "../../../src/core/grid/address";
import { asObject, isJsonObject, type JsonObject } from "../protocol/json";
import { asList } from "../protocol/json";
import type { SheetModel } from "../workbook/sheetModel";
import { cellCount, formatArea, mapArea, oneCell, quoteSheet } from "./areaText";
import { changeLook, parseLookChange } from "./changeLook";
import { generalException, invalidArgument } from "./excelErrors";
import type { ExcelSession } from "./excelSession";
import { linkAt } from "./hyperlinks";
import { borderNames, readBorder } from "./rangeBorders";
import { spread } from "./rangeContents";
import { columnWidth, rowHeight, setColumnWidth, setHidden, setRowHeight } from "./lineSizes";
import { readTextRuns, writeTextRuns } from "./textRuns";
import { requireEditable, requirePermission } from "./writeChecks";

/** What `options` asks for of each cell, in the words of CellPropertiesLoadOptions. */
export function getCellProperties(
  session: ExcelSession,
  sheet: SheetModel,
  area: CellRange,
  options: unknown,
): JsonObject[][] {
  const wanted = asObject(options);
  return mapArea(area, (row, column) => {
    const found: Record<string, unknown> = {};
    const address = `${quoteSheet(sheet.name)}!${formatArea(oneCell(row, column))}`;
    if (wanted.address === true) found.address = address;
    if (wanted.addressLocal === true) found.addressLocal = address;
    if (wanted.hidden === true) found.hidden = isHidden(sheet, row, column);
    if (wanted.hyperlink === true) found.hyperlink = linkAt(sheet, row, column);
    const format = wanted.format;
    if (isJsonObject(format)) found.format = getFormat(session, sheet, row, column, format);
    if (wanted.textRuns === true && session.sets.hasExcelApi("1.18")) {
      const runs = readTextRuns(session, sheet.cell(row, column));
      if (runs !== null) found.textRuns = runs;
    }
    return found;
  });
}

function isHidden(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.isRowHidden(row) || sheet.isColumnHidden(column);
}

function getFormat(
  { book }: ExcelSession,
  sheet: SheetModel,
  row: number,
  column: number,
  wanted: JsonObject,
): JsonObject {
  const look = book.styles.look(sheet.cell(row, column).style);
  const found: Record<string, unknown> = pick(wanted, { ...look.alignment });
  if (wanted.columnWidth === true) found.columnWidth = columnWidth(sheet, column);
  if (wanted.rowHeight === true) found.rowHeight = rowHeight(sheet, row);
  const { font, fill, protection, borders } = wanted;
  if (isJsonObject(font)) found.font = pick(font, { ...look.font });
  if (isJsonObject(fill)) found.fill = pick(fill, { color: look.fill ?? "#FFFFFF" });
  // The typings have one flag for both (CellPropertiesFormatLoadOptions.protection: boolean).
  if (protection === true) {
    found.protection = { locked: look.locked, formulaHidden: look.formulaHidden };
  }
  if (isJsonObject(borders)) {
    found.borders = Object.fromEntries(
      borderNames.map((side) => [side, pick(borders, { ...readBorder(look, side) })]),
    );
  }
  return found;
}

/** Those members of an object that are asked for with true. */
function pick(wanted: JsonObject, values: JsonObject): Record<string, unknown> {
  const names = Object.keys(values).filter((name) => wanted[name] === true);
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

/** Gives each cell what its place in `input` says; {} leaves a cell alone. */
export function setCellProperties(
  session: ExcelSession,
  sheet: SheetModel,
  area: CellRange,
  input: unknown,
): void {
  const location = "Range.setCellProperties";
  if (cellCount(area) > session.behaviour.cellPropertiesLimit) throw generalException(location);
  const rows = spread(input, area, location);
  if (!Array.isArray(input)) throw invalidArgument(location);
  requirePermission(sheet, "formatCells", location);
  for (const [i, row] of rows.entries()) {
    for (const [j, properties] of row.entries()) {
      const { format, textRuns } = asObject(properties);
      const at = { row: area.top + i, column: area.left + j };
      if (format !== undefined) {
        changeLook(session, sheet, oneCell(at.row, at.column), parseLookChange(format, location));
      }
      if (textRuns === undefined || !session.sets.hasExcelApi("1.18")) continue;
      requireEditable(session, sheet, oneCell(at.row, at.column), location);
      writeTextRuns(session, sheet, at, asList(textRuns));
      session.raiseChanged(sheet, oneCell(at.row, at.column));
    }
  }
  session.raiseFormatChanged(sheet, area);
}

/** One entry for each row of the area. */
export function getRowProperties(
  sheet: SheetModel,
  area: CellRange,
  options: unknown,
): JsonObject[] {
  const wanted = asObject(options);
  return mapArea({ ...area, right: area.left }, (row) => {
    const found: Record<string, unknown> = {};
    const address = `${quoteSheet(sheet.name)}!${row + 1}:${row + 1}`;
    if (wanted.address === true) found.address = address;
    if (wanted.rowIndex === true) found.rowIndex = row;
    if (wanted.rowHidden === true) found.rowHidden = sheet.isRowHidden(row);
    const format = asObject(wanted.format);
    if (format.rowHeight === true) found.format = { rowHeight: rowHeight(sheet, row) };
    return found;
  }).flat();
}

/** One entry for each column of the area. */
export function getColumnProperties(
  sheet: SheetModel,
  area: CellRange,
  options: unknown,
): JsonObject[] {
  const wanted = asObject(options);
  return mapArea({ ...area, bottom: area.top }, (_row, column) => {
    const found: Record<string, unknown> = {};
    if (wanted.columnIndex === true) found.columnIndex = column;
    if (wanted.columnHidden === true) found.columnHidden = sheet.isColumnHidden(column);
    const format = asObject(wanted.format);
    if (format.columnWidth === true) {
      found.format = { columnWidth: columnWidth(sheet, column) };
    }
    return found;
  }).flat();
}

/** Sizes and hides rows; other looks apply to all of a row's cells in the area. */
export function setRowProperties(
  session: ExcelSession,
  sheet: SheetModel,
  area: CellRange,
  input: unknown,
): void {
  const location = "Range.setRowProperties";
  requirePermission(sheet, "formatRows", location);
  for (const [index, properties] of asList(input).entries()) {
    const row = area.top + index;
    const { rowHidden, format } = asObject(properties);
    if (typeof rowHidden === "boolean") setHidden(sheet, "row", row, row, rowHidden);
    const { rowHeight: height, ...look } = asObject(format);
    if (typeof height === "number") setRowHeight(sheet, row, row, height);
    changeLook(session, sheet, { ...area, top: row, bottom: row }, parseLookChange(look, location));
  }
}

export function setColumnProperties(
  session: ExcelSession,
  sheet: SheetModel,
  area: CellRange,
  input: unknown,
): void {
  const location = "Range.setColumnProperties";
  requirePermission(sheet, "formatColumns", location);
  for (const [index, properties] of asList(input).entries()) {
    const column = area.left + index;
    const { columnHidden, format } = asObject(properties);
    if (typeof columnHidden === "boolean") setHidden(sheet, "column", column, column, columnHidden);
    const { columnWidth: width, ...look } = asObject(format);
    if (typeof width === "number") setColumnWidth(sheet, column, column, width);
    changeLook(
      session,
      sheet,
      { ...area, left: column, right: column },
      parseLookChange(look, location),
    );
  }
}
