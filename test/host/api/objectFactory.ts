/** Makes those objects that lead to each other: a range to its sheet, a sheet to its ranges. */
import type { CellRange } from "../../../src/core/grid/address";
import type { HostObject } from "../protocol/hostObject";
import type { DefinedName } from "../workbook/definedNames";
import type { SheetModel } from "../workbook/sheetModel";

export interface ObjectFactory {
  worksheet(sheet: SheetModel): HostObject;
  range(sheet: SheetModel, area: CellRange): HostObject;
  rangeAreas(sheet: SheetModel, areas: readonly CellRange[]): HostObject;
  namedItem(name: DefinedName): HostObject;
}
