/** What moves or empties cells: merge, clear, copy, insert, delete. */
import type { CellRange } from "../../../src/core/grid/address";
import { emptyCell } from "../workbook/cellState";
import { moveFormula } from "../workbook/formulaReferences";
import { sheetLimits, type Shift } from "../workbook/shift";
import { containsPlace, type SheetModel } from "../workbook/sheetModel";
import { columnCount, intersect, isWholeColumns, isWholeRows, rowCount } from "./areaText";
import { invalidArgument } from "./excelErrors";
import type { ExcelSession } from "./excelSession";
import { removeLinks } from "./hyperlinks";
import { requireEditable, requirePermission, requireUnprotected } from "./writeChecks";

/** Merges an area, or with `across` each of its rows. Only the content of the first cell stays. */
export function mergeArea(
  session: ExcelSession,
  sheet: SheetModel,
  area: CellRange,
  across: boolean,
): void {
  requireUnprotected(sheet, "Range.merge");
  const rows = Array.from({ length: rowCount(area) }, (_row, index) => area.top + index);
  const parts = across ? rows.map((row) => ({ ...area, top: row, bottom: row })) : [area];
  sheet.isChanged = true;
  unmergeWithin(sheet, area);
  for (const part of parts) {
    if (rowCount(part) * columnCount(part) === 1) continue;
    sheet.merges.push(part);
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        if (row === part.top && column === part.left) continue;
        const cell = sheet.cells.get(row, column);
        if (cell !== undefined) sheet.setCell(row, column, emptyCell(cell.style));
      }
    }
  }
  session.raiseFormatChanged(sheet, area);
}

/** Takes apart each merged area that the given one touches. */
export function unmergeArea(session: ExcelSession, sheet: SheetModel, area: CellRange): void {
  requireUnprotected(sheet, "Range.unmerge");
  sheet.isChanged = true;
  unmergeWithin(sheet, area);
  session.raiseFormatChanged(sheet, area);
}

const clearKinds = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"];

/** @param applyTo Excel.ClearApplyTo */
export function clearArea(
  session: ExcelSession,
  sheet: SheetModel,
  area: CellRange,
  applyTo: string,
): void {
  if (!clearKinds.includes(applyTo)) throw invalidArgument("Range.clear");
  requireEditable(session, sheet, area, "Range.clear");
  sheet.isChanged = true;
  const clearsLook = applyTo === "All" || applyTo === "Formats";
  const clearsContent = applyTo === "All" || applyTo === "Contents";
  clearCells(sheet, area, clearsLook, clearsContent);
  if (clearsLook) {
    unmergeWithin(sheet, area);
    session.raiseFormatChanged(sheet, area);
  }
  if (applyTo === "All" || applyTo.endsWith("Hyperlinks")) removeLinks(sheet, area);
  if (clearsContent) session.raiseChanged(sheet, area);
}

function clearCells(
  sheet: SheetModel,
  area: CellRange,
  clearsLook: boolean,
  clearsContent: boolean,
): void {
  for (const { row, column, cell } of [...sheet.cells.all()]) {
    if (!containsPlace(area, row, column)) continue;
    const style = clearsLook ? 0 : cell.style;
    if (clearsContent && style === 0) sheet.cells.remove(row, column);
    else sheet.setCell(row, column, clearsContent ? emptyCell(style) : { ...cell, style });
  }
}

function unmergeWithin(sheet: SheetModel, area: CellRange): void {
  sheet.merges = sheet.merges.filter((merge) => intersect(merge, area) === null);
}

/** Copies cells of the same workbook; a target larger than the source is filled with it. */
export function copyArea(
  session: ExcelSession,
  from: { readonly sheet: SheetModel; readonly area: CellRange },
  to: { readonly sheet: SheetModel; readonly area: CellRange },
  kind: string,
): void {
  const height = rowCount(from.area);
  const width = columnCount(from.area);
  const { top, left } = to.area;
  const bottom = Math.max(to.area.bottom, top + height - 1);
  const right = Math.max(to.area.right, left + width - 1);
  const target = { top, left, bottom, right };
  requireEditable(session, to.sheet, target, "Range.copyFrom");
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const source = {
        row: from.area.top + ((row - top) % height),
        column: from.area.left + ((column - left) % width),
      };
      copyCell(from.sheet, source, to.sheet, { row, column }, kind);
    }
  }
  session.raiseChanged(to.sheet, target);
}

interface At {
  readonly row: number;
  readonly column: number;
}

function copyCell(from: SheetModel, source: At, to: SheetModel, target: At, kind: string): void {
  const cell = from.cell(source.row, source.column);
  const old = to.cell(target.row, target.column);
  if (kind === "Formats") {
    to.setCell(target.row, target.column, { ...old, style: cell.style });
    return;
  }
  const moved =
    cell.formula === null
      ? null
      : moveFormula(cell.formula, target.row - source.row, target.column - source.column);
  const style = kind === "All" ? cell.style : old.style;
  const formula = kind === "Values" ? null : moved;
  const kept = formula === cell.formula ? cell.source : null;
  to.setCell(target.row, target.column, { ...cell, formula, style, source: kept });
}

/** Puts empty cells in; those of the area and beyond go down or right. */
export function insertArea(
  session: ExcelSession,
  sheet: SheetModel,
  area: CellRange,
  direction: string,
): void {
  const shift = shiftFor(area, "insert", direction === "Down");
  requirePermission(sheet, "insertRows", "Range.insert");
  requireRoom(sheet, shift);
  session.book.shift(sheet, shift);
  const type = isWholeRows(area)
    ? "RowInserted"
    : isWholeColumns(area)
      ? "ColumnInserted"
      : "CellInserted";
  session.raiseChanged(sheet, area, {}, type);
}

/** Takes cells out; those beyond go up or left. */
export function deleteArea(
  session: ExcelSession,
  sheet: SheetModel,
  area: CellRange,
  direction: string,
): void {
  const shift = shiftFor(area, "delete", direction === "Up");
  requirePermission(sheet, "deleteRows", "Range.delete");
  session.book.shift(sheet, shift);
  const type = isWholeRows(area)
    ? "RowDeleted"
    : isWholeColumns(area)
      ? "ColumnDeleted"
      : "CellDeleted";
  session.raiseChanged(sheet, area, {}, type);
}

function shiftFor(area: CellRange, kind: Shift["kind"], isAlongRows: boolean): Shift {
  const isRow = isWholeRows(area) || (!isWholeColumns(area) && isAlongRows);
  return isRow
    ? { kind, axis: "row", at: area.top, count: rowCount(area), from: area.left, to: area.right }
    : {
        kind,
        axis: "column",
        at: area.left,
        count: columnCount(area),
        from: area.top,
        to: area.bottom,
      };
}

/** Excel does not push content off the sheet (NonBlankCellOffSheet). */
function requireRoom(sheet: SheetModel, { axis, count }: Shift): void {
  const used = sheet.cells.usedArea(true);
  if (used === null) return;
  const last = axis === "row" ? used.bottom : used.right;
  const limit = axis === "row" ? sheetLimits.rows : sheetLimits.columns;
  if (last + count >= limit) throw invalidArgument("Range.insert");
}
