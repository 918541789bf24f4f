/** What keeps cells of a sheet from being written: protection, regions of one formula, headings of tables. */
import type { CellAddress, CellRange } from "../../core";
import type { LocatedCells } from "./locateCells";
import { attributeOf, childNamed } from "./partOutline";
import type { StyleTable } from "./styleTable";
import { isInside } from "./tableHeadings";
import type { WriteFailureCode } from "./writeFailure";

export class WriteGuard {
  readonly isProtected: boolean;

  constructor(
    private readonly located: LocatedCells,
    private readonly styles: StyleTable,
    private readonly tableHeadings: readonly CellRange[],
    ignoresProtection: boolean,
  ) {
    const protection = childNamed(located.outline.root, "sheetProtection");
    const flag = protection === undefined ? undefined : attributeOf(protection, "sheet");
    this.isProtected = (flag === "1" || flag === "true") && !ignoresProtection;
  }

  /** Why nothing of a cell may change, or null; `format` is its index in cellXfs. */
  refuseChange(format: number): WriteFailureCode | null {
    return this.isProtected && this.styles.isLocked(format) ? "sheet-protected" : null;
  }

  /** Why the cell may not get another content, or null. */
  refuseContent(at: CellAddress): WriteFailureCode | null {
    if (isInside(this.located.arrayRanges, at)) return "cell-formula";
    return isInside(this.tableHeadings, at) ? "cell-table-header" : null;
  }
}
