/** A worksheet. */
import type { CellRange } from "../../../src/core/grid/address";
import type { HostObject } from "../protocol/hostObject";
import type { SheetModel, Visibility } from "../workbook/sheetModel";
import { setAttribute } from "../workbook/xmlTree";
import { oneCell, parseArea, splitSheet, wholeSheet } from "./areaText";
import { AutoFilter } from "./autoFilter";
import { eventTypes } from "./eventTypes";
import { invalidArgument, invalidOperation, itemExists } from "./excelErrors";
import type { ExcelSession } from "./excelSession";
import { FreezePanes } from "./freezePanes";
import { standardWidth } from "./lineSizes";
import { NamedItemCollection } from "./namedItems";
import { PageLayout } from "./pageLayout";
import { WorksheetProtection } from "./protection";
import { recalculate } from "./recalculate";
import { SheetEvents } from "./sheetEvents";
import { chartsOf, commentsOf, shapesOf } from "./shapes";
import { checkSheetName } from "./sheetNames";
import { TableCollection } from "./tables";
import { requireOpenStructure } from "./writeChecks";
import { isOmitted, requireColor, requireNumber, requireText } from "./wireValues";
import { WorksheetCustomPropertyCollection } from "./customProperties";

export class Worksheet extends SheetEvents {
  constructor(
    session: ExcelSession,
    readonly sheet: SheetModel,
  ) {
    super(session, sheet.id);
  }

  override get typeName(): string {
    return "Worksheet";
  }
  override get scalars(): readonly string[] {
    return ["Id", "Name", "Position", "Visibility", "TabColor", "ShowGridlines", "ShowHeadings"];
  }
  override identity(): { readonly Id: string } {
    return { Id: this.sheet.id };
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(value: unknown) {
    const location = "Worksheet.name";
    requireOpenStructure(this.session, location);
    const name = checkSheetName(value, location);
    const other = this.session.book.sheets.find(
      (sheet) => sheet !== this.sheet && sheet.name.toLowerCase() === name.toLowerCase(),
    );
    if (other !== undefined) throw itemExists(location);
    const nameBefore = this.sheet.name;
    this.sheet.name = name;
    this.session.raise(eventTypes.nameChanged, this.sheet, {
      source: "Local",
      nameBefore,
      nameAfter: name,
    });
  }
  get Position(): number {
    return this.session.book.sheets.indexOf(this.sheet);
  }
  set Position(value: unknown) {
    const location = "Worksheet.position";
    requireOpenStructure(this.session, location);
    const position = requireNumber(value, location);
    if (position < 0 || position >= this.session.book.sheets.length)
      throw invalidArgument(location);
    this.session.book.moveSheet(this.sheet, position);
  }
  get Visibility(): Visibility {
    return this.sheet.visibility;
  }
  /** The last sheet that is seen cannot be hidden. */
  set Visibility(value: unknown) {
    const location = "Worksheet.visibility";
    requireOpenStructure(this.session, location);
    if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") {
      throw invalidArgument(location);
    }
    const seen = this.session.book.sheets.filter(({ visibility }) => visibility === "Visible");
    if (value !== "Visible" && seen.length === 1 && seen[0] === this.sheet) {
      throw invalidOperation(location);
    }
    this.sheet.visibility = value;
    const next = seen.find((sheet) => sheet !== this.sheet);
    if (value !== "Visible" && this.session.book.active === this.sheet && next !== undefined) {
      this.session.activate(next);
    }
  }
  /** #RRGGBB, "" for none. */
  get TabColor(): string {
    const color = this.properties()?.attributes.get("rgb");
    return color === undefined ? "" : `#${color.slice(-6)}`;
  }
  set TabColor(value: unknown) {
    const element = this.sheet.ensure("sheetPr");
    element.children = element.children.filter(
      (child) => typeof child === "string" || child.name !== "tabColor",
    );
    if (value === "") return;
    const color = requireColor(value, "Worksheet.tabColor").slice(1);
    const made = { name: "tabColor", attributes: new Map([["rgb", `FF${color}`]]), children: [] };
    element.children.unshift(made);
  }
  /** Digits that a column of the usual width holds. */
  get StandardWidth(): number {
    return standardWidth(this.sheet);
  }
  get ShowGridlines(): boolean {
    return this.view("showGridLines");
  }
  set ShowGridlines(value: unknown) {
    this.setView("showGridLines", value === true);
  }
  /** The client's name for writing {@link ShowGridlines}. */
  set Gridlines(value: unknown) {
    this.ShowGridlines = value;
  }
  get ShowHeadings(): boolean {
    return this.view("showRowColHeaders");
  }
  set ShowHeadings(value: unknown) {
    this.setView("showRowColHeaders", value === true);
  }
  set Headings(value: unknown) {
    this.ShowHeadings = value;
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.session, this.sheet);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.session, this.sheet);
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.session, this.sheet);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.session, this.sheet);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.session, this.sheet);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.session, [this.sheet]);
  }
  get Shapes(): HostObject {
    return shapesOf(this.session, this.sheet);
  }
  get Charts(): HostObject {
    return chartsOf(this.session, this.sheet);
  }
  get Comments(): HostObject {
    return commentsOf(this.session, this.sheet);
  }
  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.session, this.sheet);
  }

  /** Without an address the whole sheet; a name of the sheet or of the workbook will do. */
  GetRange(address: unknown): HostObject {
    if (isOmitted(address)) return this.range(wholeSheet);
    return this.range(this.locate(requireText(address, "Worksheet.getRange")));
  }
  GetRanges(addresses: unknown): HostObject {
    const location = "Worksheet.getRanges";
    const text = isOmitted(addresses) ? "A1" : requireText(addresses, location);
    const areas = text.split(",").map((address) => this.locate(address.trim()));
    return this.session.make.rangeAreas(this.sheet, areas);
  }
  GetCell(row: unknown, column: unknown): HostObject {
    const location = "Worksheet.getCell";
    return this.range(oneCell(requireNumber(row, location), requireNumber(column, location)));
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): HostObject {
    const location = "Worksheet.getRangeByIndexes";
    const [top = 0, left = 0, height = 0, width = 0] = [row, column, rows, columns].map((value) =>
      requireNumber(value, location),
    );
    if (top < 0 || left < 0 || height < 1 || width < 1) throw invalidArgument(location);
    return this.range({ top, left, bottom: top + height - 1, right: left + width - 1 });
  }
  /** The first cell of a sheet that has nothing. */
  GetUsedRange(valuesOnly: unknown): HostObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.range(oneCell(0, 0));
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): HostObject | null {
    const used = this.sheet.cells.usedArea(valuesOnly === true);
    return used === null ? null : this.range(used);
  }
  Activate(): void {
    this.session.activate(this.sheet);
  }
  Calculate(): void {
    recalculate(this.session, true);
  }
  /** A sheet that is very hidden, and the last one that is seen, stay ("Worksheet.delete"). */
  Delete(): void {
    const location = "Worksheet.delete";
    requireOpenStructure(this.session, location);
    const seen = this.session.book.sheets.filter(({ visibility }) => visibility === "Visible");
    const isLast = seen.length === 1 && seen[0] === this.sheet;
    if (this.sheet.visibility === "VeryHidden" || isLast) throw invalidOperation(location);
    this.session.book.removeSheet(this.sheet);
    this.session.raise(eventTypes.deleted, this.sheet, { source: "Local" });
  }

  private range(area: CellRange): HostObject {
    return this.session.make.range(this.sheet, area);
  }

  private locate(text: string): CellRange {
    const { sheet, address } = splitSheet(text);
    const location = "Worksheet.getRange";
    if (sheet !== null && sheet.toLowerCase() !== this.sheet.name.toLowerCase()) {
      throw invalidArgument(location);
    }
    const area = parseArea(address) ?? this.areaOfName(address);
    if (area === null) throw invalidArgument(location);
    return area;
  }

  private areaOfName(name: string): CellRange | null {
    const { names } = this.session.book;
    const found = names.find(this.sheet, name) ?? names.find(null, name);
    return found === undefined ? null : parseArea(splitSheet(found.formula).address);
  }

  private properties(): { readonly attributes: Map<string, string> } | undefined {
    const children = this.sheet.element("sheetPr")?.children ?? [];
    return children.flatMap((child) =>
      typeof child !== "string" && child.name.endsWith("tabColor") ? [child] : [],
    )[0];
  }

  private view(name: string): boolean {
    const [view] = this.sheet.element("sheetViews")?.children ?? [];
    return view === undefined || typeof view === "string" || view.attributes.get(name) !== "0";
  }

  private setView(name: string, isShown: boolean): void {
    const views = this.sheet.ensure("sheetViews");
    const [view] = views.children;
    if (view === undefined || typeof view === "string") {
      const attributes = new Map([["workbookViewId", "0"]]);
      views.children = [{ name: "sheetView", attributes, children: [] }];
      this.setView(name, isShown);
    } else setAttribute(view, name, isShown ? null : "0");
  }
}
