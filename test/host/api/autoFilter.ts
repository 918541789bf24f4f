/** The filter of a sheet: where it is and whether it hides anything. Criteria are those of the file. */
import { parseRange } from "../../../src/core/grid/address";
import type { HostObject } from "../protocol/hostObject";
import type { SheetModel } from "../workbook/sheetModel";
import { elementsOf, type XmlElement } from "../workbook/xmlTree";
import { itemNotFound } from "./excelErrors";
import { ExcelObject } from "./excelObject";
import type { ExcelSession } from "./excelSession";
import { setHidden } from "./lineSizes";

export class AutoFilter extends ExcelObject {
  constructor(
    session: ExcelSession,
    private readonly sheet: SheetModel,
  ) {
    super(session);
  }
  override get typeName(): string {
    return "AutoFilter";
  }
  override get scalars(): readonly string[] {
    return ["Enabled", "IsDataFiltered"];
  }
  get Enabled(): boolean {
    return this.filter !== undefined;
  }
  get IsDataFiltered(): boolean {
    return this.filter !== undefined && elementsOf(this.filter).length > 0;
  }
  GetRange(): HostObject {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw itemNotFound("AutoFilter.getRange");
    return range;
  }
  GetRangeOrNullObject(): HostObject | null {
    const area = parseRange(this.filter?.attributes.get("ref") ?? "");
    return area === null ? null : this.session.make.range(this.sheet, area);
  }
  /** All rows are seen again; the filter's buttons stay. */
  ClearCriteria(): void {
    const { filter } = this;
    const area = parseRange(filter?.attributes.get("ref") ?? "");
    if (filter === undefined || area === null) return;
    filter.children = [];
    setHidden(this.sheet, "row", area.top, area.bottom, false);
  }
  Remove(): void {
    this.ClearCriteria();
    this.sheet.remove("autoFilter");
  }

  private get filter(): XmlElement | undefined {
    return this.sheet.element("autoFilter");
  }
}
