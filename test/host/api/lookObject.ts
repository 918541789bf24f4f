/** What objects about the looks of a range have in common: reading what cells share, changing what is named. */
import type { CellRange } from "../../../src/core/grid/address";
import type { CellLook, LookChange } from "../workbook/cellLook";
import type { LivePlace } from "../workbook/livePlace";
import { intersect } from "./areaText";
import { changeLook } from "./changeLook";
import { invalidReference } from "./excelErrors";
import { ExcelObject } from "./excelObject";
import type { ExcelSession } from "./excelSession";
import { requirePermission } from "./writeChecks";

/** Something about the looks of a range. */
export abstract class LookObject extends ExcelObject {
  constructor(
    session: ExcelSession,
    protected readonly place: LivePlace,
  ) {
    super(session);
  }

  protected get area(): CellRange {
    const area = this.place.area();
    if (area === null) throw invalidReference(this.typeName);
    return area;
  }

  /** What all cells of an area have in common; null where they differ. Of large areas only the used part is looked at. */
  protected common<T>(read: (look: CellLook) => T, area: CellRange = this.area): T | null {
    const { sheet } = this.place;
    const used = sheet.cells.usedArea(false);
    const first = { ...area, bottom: area.top, right: area.left };
    const looked = (used === null ? null : intersect(area, used)) ?? first;
    const value = read(this.lookAt(area.top, area.left));
    for (let row = looked.top; row <= looked.bottom; row++) {
      for (let column = looked.left; column <= looked.right; column++) {
        if (read(this.lookAt(row, column)) !== value) return null;
      }
    }
    return value;
  }

  protected change(change: LookChange, area: CellRange = this.area): void {
    requirePermission(this.place.sheet, "formatCells", this.typeName);
    changeLook(this.session, this.place.sheet, area, change);
    this.session.raiseFormatChanged(this.place.sheet, area);
  }

  private lookAt(row: number, column: number): CellLook {
    return this.session.book.styles.look(this.place.sheet.cell(row, column).style);
  }
}
