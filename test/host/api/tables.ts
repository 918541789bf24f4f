/** Tables ("listObjects") that a file has; they are told of, not changed. */
import { parseRange, type CellRange } from "../../../src/core/grid/address";
import type { HostObject } from "../protocol/hostObject";
import type { SheetModel } from "../workbook/sheetModel";
import { childNamed, flagOf, type XmlElement } from "../workbook/xmlTree";
import { invalidArgument, itemNotFound } from "./excelErrors";
import { ExcelObject } from "./excelObject";
import type { ExcelSession } from "./excelSession";
import { requireText } from "./wireValues";

class Table extends ExcelObject {
  constructor(
    session: ExcelSession,
    private readonly sheet: SheetModel,
    private readonly root: XmlElement,
  ) {
    super(session);
  }
  override get typeName(): string {
    return "Table";
  }
  override get scalars(): readonly string[] {
    return ["Id", "Name", "ShowHeaders", "ShowTotals", "ShowFilterButton", "Style"];
  }
  override identity(): { readonly Id: string } {
    return { Id: this.Id };
  }
  get Id(): string {
    return this.root.attributes.get("id") ?? "";
  }
  get Name(): string {
    return this.root.attributes.get("displayName") ?? this.root.attributes.get("name") ?? "";
  }
  get ShowHeaders(): boolean {
    return this.root.attributes.get("headerRowCount") !== "0";
  }
  get ShowTotals(): boolean {
    return flagOf(this.root, "totalsRowShown") && this.totals > 0;
  }
  get ShowFilterButton(): boolean {
    return childNamed(this.root, "autoFilter") !== undefined;
  }
  get Style(): string {
    return childNamed(this.root, "tableStyleInfo")?.attributes.get("name") ?? "";
  }
  get Worksheet(): HostObject {
    return this.session.make.worksheet(this.sheet);
  }
  GetRange(): HostObject {
    return this.session.make.range(this.sheet, this.area);
  }
  GetHeaderRowRange(): HostObject {
    const { area } = this;
    return this.session.make.range(this.sheet, { ...area, bottom: area.top });
  }
  GetDataBodyRange(): HostObject {
    const { area } = this;
    const top = area.top + (this.ShowHeaders ? 1 : 0);
    return this.session.make.range(this.sheet, { ...area, top, bottom: area.bottom - this.totals });
  }

  private get totals(): number {
    return Number(this.root.attributes.get("totalsRowCount") ?? 0);
  }
  private get area(): CellRange {
    const area = parseRange(this.root.attributes.get("ref") ?? "");
    if (area === null) throw invalidArgument("Table.getRange");
    return area;
  }
}

export class TableCollection extends ExcelObject {
  constructor(
    session: ExcelSession,
    private readonly sheets: readonly SheetModel[],
  ) {
    super(session);
  }
  override get typeName(): string {
    return "TableCollection";
  }
  override get scalars(): readonly string[] {
    return ["Count"];
  }
  override items(): Table[] {
    return this.sheets.flatMap((sheet) =>
      this.session.book
        .relatedTrees(sheet, "table")
        .map((root) => new Table(this.session, sheet, root)),
    );
  }
  override itemAt(key: unknown): Table {
    return this.GetItem(key);
  }
  get Count(): number {
    return this.items().length;
  }
  GetItem(key: unknown): Table {
    const table = this.GetItemOrNullObject(key);
    if (table === null) throw itemNotFound("TableCollection.getItem");
    return table;
  }
  GetItemOrNullObject(key: unknown): Table | null {
    const text = requireText(key, "TableCollection.getItem").toLowerCase();
    return this.items().find(({ Id, Name }) => Id === text || Name.toLowerCase() === text) ?? null;
  }
  GetCount(): number {
    return this.Count;
  }
}
