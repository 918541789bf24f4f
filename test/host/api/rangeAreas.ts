/** Several areas of one sheet, and the collection of their ranges. */
import type { CellRange } from "../../../src/core/grid/address";
import type { HostObject } from "../protocol/hostObject";
import { LivePlace } from "../workbook/livePlace";
import type { SheetModel } from "../workbook/sheetModel";
import { cellCount, formatArea, quoteSheet } from "./areaText";
import { itemNotFound } from "./excelErrors";
import { ExcelObject } from "./excelObject";
import type { ExcelSession } from "./excelSession";
import { clearArea } from "./rangeChanges";
import { optionalText } from "./wireValues";

export class RangeAreas extends ExcelObject {
  private readonly places: readonly LivePlace[];

  constructor(
    session: ExcelSession,
    private readonly sheet: SheetModel,
    areas: readonly CellRange[],
  ) {
    super(session);
    this.places = areas.map((area) => new LivePlace(sheet, area));
  }

  override get typeName(): string {
    return "RangeAreas";
  }
  override canBeKept(): boolean {
    return true;
  }
  override get scalars(): readonly string[] {
    return ["Address", "AreaCount", "CellCount"];
  }
  get Address(): string {
    return this.areas()
      .map((area) => `${quoteSheet(this.sheet.name)}!${formatArea(area)}`)
      .join(",");
  }
  get AreaCount(): number {
    return this.areas().length;
  }
  get CellCount(): number {
    return this.areas().reduce((sum, area) => sum + cellCount(area), 0);
  }
  get Areas(): RangeCollection {
    const ranges = this.areas().map((area) => this.session.make.range(this.sheet, area));
    return new RangeCollection(this.session, ranges);
  }
  get Worksheet(): HostObject {
    return this.session.make.worksheet(this.sheet);
  }
  Select(): void {
    this.session.select(this.sheet, this.areas());
  }
  Clear(applyTo: unknown): void {
    const kind = optionalText(applyTo, "RangeAreas.clear") ?? "All";
    for (const area of this.areas()) clearArea(this.session, this.sheet, area, kind);
  }

  private areas(): CellRange[] {
    return this.places.flatMap((place) => place.area() ?? []);
  }
}

/** Ranges without an id of their own are kept, so that the client reaches each of them later. */
class RangeCollection extends ExcelObject {
  constructor(
    session: ExcelSession,
    private readonly ranges: readonly HostObject[],
  ) {
    super(session);
  }
  override get typeName(): string {
    return "RangeCollection";
  }
  override items(): readonly HostObject[] {
    for (const range of this.ranges) this.session.kept.keep(range);
    return this.ranges;
  }
  override itemAt(index: unknown): HostObject {
    const range = this.ranges[Number(index)];
    if (range === undefined) throw itemNotFound("RangeCollection.getItemAt");
    return range;
  }
  GetItemAt(index: unknown): HostObject {
    return this.itemAt(index);
  }
  GetCount(): number {
    return this.ranges.length;
  }
}
