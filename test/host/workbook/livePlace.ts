/** An area of a sheet that follows rows and columns put in before it, as Excel's kept ranges do. */
import type { CellRange } from "../../../src/core/grid/address";
import { shiftArea } from "./shift";
import type { SheetModel } from "./sheetModel";

export class LivePlace {
  private revision: number;
  private current: CellRange | null;

  constructor(
    readonly sheet: SheetModel,
    area: CellRange,
  ) {
    this.revision = sheet.revision;
    this.current = area;
  }

  /** Where the area is now; null where its cells were deleted. */
  area(): CellRange | null {
    for (const shift of this.sheet.shiftsSince(this.revision)) {
      if (this.current !== null) this.current = shiftArea(this.current, shift);
    }
    this.revision = this.sheet.revision;
    return this.current;
  }
}
