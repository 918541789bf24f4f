/** Whether cells of a sheet may be changed: protection as Excel keeps it. */
import type { CellRange } from "../../../src/core/grid/address";
import type { SheetModel } from "../workbook/sheetModel";
import { flagOf } from "../workbook/xmlTree";
import { intersect, mapArea } from "./areaText";
import { accessDenied } from "./excelErrors";
import type { ExcelSession } from "./excelSession";

export function isProtected(sheet: SheetModel): boolean {
  return flagOf(sheet.element("sheetProtection"), "sheet");
}

/** Refuses where the sheet is protected and a cell of the area is locked. */
export function requireEditable(
  { book }: ExcelSession,
  sheet: SheetModel,
  area: CellRange,
  location: string,
): void {
  if (!isProtected(sheet)) return;
  const used = sheet.cells.usedArea(false);
  const looked = used === null ? area : (intersect(area, used) ?? { ...area, bottom: area.top });
  const locked = mapArea(
    looked,
    (row, column) => book.styles.look(sheet.cell(row, column).style).locked,
  );
  if (locked.flat().includes(true)) throw accessDenied(location);
}

/** What protection can allow all the same, as a file names it: "formatCells" (ECMA-376 part 1, 18.3.1.85). */
type Permission = "formatCells" | "formatColumns" | "formatRows" | "insertRows" | "deleteRows";

/** Refuses where the sheet is protected and does not allow this kind of change. In files these flags mean "locked". */
export function requirePermission(
  sheet: SheetModel,
  permission: Permission,
  location: string,
): void {
  if (!isProtected(sheet)) return;
  if (flagOf(sheet.element("sheetProtection"), permission, true)) throw accessDenied(location);
}

/** Refuses what protection never allows: merging, moving, page layout of locked sheets. */
export function requireUnprotected(sheet: SheetModel, location: string): void {
  if (isProtected(sheet)) throw accessDenied(location);
}

/** Refuses where sheets may not be added, removed, renamed, moved or hidden. */
export function requireOpenStructure({ book }: ExcelSession, location: string): void {
  if (book.isStructureLocked) throw accessDenied(location);
}
