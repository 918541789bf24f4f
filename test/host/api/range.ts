/** A range of cells on one sheet. It follows rows and columns that are put in while it is kept. */
import type { CellRange } from "../../../src/core/grid/address";
import type { HostObject } from "../protocol/hostObject";
import { HostError } from "../protocol/hostError";
import { LivePlace } from "../workbook/livePlace";
import { sheetLimits } from "../workbook/shift";
import type { SheetModel } from "../workbook/sheetModel";
import {
  bound,
  cellCount,
  columnCount,
  formatArea,
  intersect,
  isWholeColumns,
  isWholeRows,
  oneCell,
  parseArea,
  quoteSheet,
  rowCount,
  splitSheet,
} from "./areaText";
import { changeLook } from "./changeLook";
import { invalidArgument, invalidReference, itemNotFound } from "./excelErrors";
import { ExcelObject } from "./excelObject";
import type { ExcelSession } from "./excelSession";
import { linkAt, setLink } from "./hyperlinks";
import { setHidden } from "./lineSizes";
import {
  clearArea,
  copyArea,
  deleteArea,
  insertArea,
  mergeArea,
  unmergeArea,
} from "./rangeChanges";
import {
  readFormulas,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
  spread,
  writeContents,
} from "./rangeContents";
import { RangeFormat } from "./rangeFormat";
import {
  getCellProperties,
  getColumnProperties,
  getRowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from "./rangeProperties";
import { requirePermission } from "./writeChecks";
import { optionalText, requireBoolean, requireNumber, requireText } from "./wireValues";

export class Range extends ExcelObject {
  private readonly place: LivePlace;

  constructor(
    session: ExcelSession,
    readonly sheet: SheetModel,
    area: CellRange,
  ) {
    super(session);
    this.place = new LivePlace(sheet, area);
  }

  override get typeName(): string {
    return "Range";
  }
  override canBeKept(): boolean {
    return true;
  }
  override get scalars(): readonly string[] {
    return [
      ...["Address", "RowIndex", "ColumnIndex", "RowCount", "ColumnCount", "CellCount", "Values"],
      ...["Formulas", "Text", "NumberFormat", "ValueTypes", "RowHidden", "ColumnHidden", "Hidden"],
      ...["IsEntireRow", "IsEntireColumn"],
    ];
  }

  /** Where the range is now. Throws InvalidReference where its cells were deleted. */
  get area(): CellRange {
    const area = this.place.area();
    if (area === null) throw invalidReference("Range");
    return area;
  }

  get Address(): string {
    return `${quoteSheet(this.sheet.name)}!${formatArea(this.area)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.top;
  }
  get ColumnIndex(): number {
    return this.area.left;
  }
  get RowCount(): number {
    return rowCount(this.area);
  }
  get ColumnCount(): number {
    return columnCount(this.area);
  }
  /** -1 where there are more than 2^31-1 cells ("Range.cellCount"). */
  get CellCount(): number {
    const count = cellCount(this.area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireRow(): boolean {
    return isWholeRows(this.area);
  }
  get IsEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }

  get Values(): unknown[][] | null {
    return this.readBounded((area) => readValues(this.sheet, area));
  }
  set Values(input: unknown) {
    this.writeBounded(input, "Range.values");
  }
  get Formulas(): unknown[][] | null {
    return this.readBounded((area) => readFormulas(this.sheet, area));
  }
  set Formulas(input: unknown) {
    this.writeBounded(input, "Range.formulas");
  }
  get FormulasLocal(): unknown[][] | null {
    return this.Formulas;
  }
  set FormulasLocal(input: unknown) {
    this.writeBounded(input, "Range.formulasLocal");
  }
  get ValueTypes(): unknown[][] | null {
    return this.readBounded((area) => readValueTypes(this.sheet, area));
  }
  get Text(): unknown[][] | null {
    return this.readBounded((area) => readText(this.session, this.sheet, area));
  }
  get NumberFormat(): unknown[][] | null {
    return this.readBounded((area) => readNumberFormats(this.session, this.sheet, area));
  }
  set NumberFormat(input: unknown) {
    const { area } = this;
    const location = "Range.numberFormat";
    requirePermission(this.sheet, "formatCells", location);
    if (!Array.isArray(input)) {
      const numberFormat = requireText(input, location);
      changeLook(this.session, this.sheet, area, { numberFormat });
      return;
    }
    for (const [i, row] of spread(input, area, location).entries()) {
      for (const [j, format] of row.entries()) {
        if (format === null) continue;
        const numberFormat = requireText(format, location);
        const cell = oneCell(area.top + i, area.left + j);
        changeLook(this.session, this.sheet, cell, { numberFormat });
      }
    }
  }

  get RowHidden(): boolean | null {
    return this.sharedByLines("row", (row) => this.sheet.isRowHidden(row));
  }
  set RowHidden(value: unknown) {
    const { top, bottom } = this.area;
    requirePermission(this.sheet, "formatRows", "Range.rowHidden");
    setHidden(this.sheet, "row", top, bottom, requireBoolean(value, "Range.rowHidden"));
  }
  get ColumnHidden(): boolean | null {
    return this.sharedByLines("column", (column) => this.sheet.isColumnHidden(column));
  }
  set ColumnHidden(value: unknown) {
    const { left, right } = this.area;
    requirePermission(this.sheet, "formatColumns", "Range.columnHidden");
    setHidden(this.sheet, "column", left, right, requireBoolean(value, "Range.columnHidden"));
  }
  get Hidden(): boolean | null {
    const rows = this.RowHidden;
    const columns = this.ColumnHidden;
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }
  get Hyperlink(): unknown {
    return linkAt(this.sheet, this.area.top, this.area.left);
  }
  /** A link writes its text into the cell ("RangeHyperlink.textToDisplay"). */
  set Hyperlink(link: unknown) {
    setLink(this.sheet, this.area, link);
    const text: unknown = Reflect.get(Object(link), "textToDisplay");
    if (typeof text === "string") this.writeBounded(`'${text}`, "Range.hyperlink");
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.session, this.place);
  }
  get Worksheet(): HostObject {
    return this.session.make.worksheet(this.sheet);
  }

  GetCell(row: unknown, column: unknown): Range {
    const { top, left } = this.area;
    const location = "Range.getCell";
    const at = oneCell(top + requireNumber(row, location), left + requireNumber(column, location));
    return this.within(at, location);
  }
  GetRow(row: unknown): Range {
    const number = this.area.top + requireNumber(row, "Range.getRow");
    return this.within({ ...this.area, top: number, bottom: number }, "Range.getRow");
  }
  GetColumn(column: unknown): Range {
    const number = this.area.left + requireNumber(column, "Range.getColumn");
    return this.within({ ...this.area, left: number, right: number }, "Range.getColumn");
  }
  GetLastRow(): Range {
    return this.with({ ...this.area, top: this.area.bottom });
  }
  GetLastColumn(): Range {
    return this.with({ ...this.area, left: this.area.right });
  }
  GetLastCell(): Range {
    const { bottom, right } = this.area;
    return this.with(oneCell(bottom, right));
  }
  GetEntireRow(): Range {
    return this.with({ ...this.area, left: 0, right: sheetLimits.columns - 1 });
  }
  GetEntireColumn(): Range {
    return this.with({ ...this.area, top: 0, bottom: sheetLimits.rows - 1 });
  }
  GetOffsetRange(rows: unknown, columns: unknown): Range {
    const location = "Range.getOffsetRange";
    const down = requireNumber(rows, location);
    const right = requireNumber(columns, location);
    const { area } = this;
    return this.within(
      {
        top: area.top + down,
        bottom: area.bottom + down,
        left: area.left + right,
        right: area.right + right,
      },
      location,
    );
  }
  GetResizedRange(rows: unknown, columns: unknown): Range {
    const location = "Range.getResizedRange";
    const bottom = this.area.bottom + requireNumber(rows, location);
    const right = this.area.right + requireNumber(columns, location);
    return this.within({ ...this.area, bottom, right }, location);
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    const location = "Range.getAbsoluteResizedRange";
    const { top, left } = this.area;
    const bottom = top + requireNumber(rows, location) - 1;
    return this.within(
      { top, left, bottom, right: left + requireNumber(columns, location) - 1 },
      location,
    );
  }
  GetBoundingRect(other: unknown): Range {
    return this.with(bound(this.area, this.areaOf(other, "Range.getBoundingRect")));
  }
  GetIntersectionOrNullObject(other: unknown): Range | null {
    const common = intersect(this.area, this.areaOf(other, "Range.getIntersectionOrNullObject"));
    return common === null ? null : this.with(common);
  }
  GetIntersection(other: unknown): Range {
    const common = intersect(this.area, this.areaOf(other, "Range.getIntersection"));
    if (common === null) throw itemNotFound("Range.getIntersection");
    return this.with(common);
  }
  GetUsedRange(valuesOnly: unknown): Range {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    if (used === null) throw itemNotFound("Range.getUsedRange");
    return used;
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.sheet.cells.usedArea(valuesOnly === true, this.area);
    return used === null ? null : this.with(used);
  }

  /** Merged areas whose first cell is in the range (office-js#3611). Fails where there are too many. */
  GetMergedAreasOrNullObject(): HostObject | null {
    const { area } = this;
    const found = this.sheet.merges.filter(
      ({ top, left }) => intersect(area, oneCell(top, left)) !== null,
    );
    if (found.length > this.session.behaviour.mergedAreaLimit) {
      const message = "The operation failed because the range has too many merged areas.";
      throw new HostError("InvalidOperation", message, "Range.getMergedAreasOrNullObject");
    }
    return found.length === 0 ? null : this.session.make.rangeAreas(this.sheet, found);
  }

  GetCellProperties(options: unknown): unknown {
    return getCellProperties(this.session, this.sheet, this.area, options);
  }
  SetCellProperties(properties: unknown): void {
    setCellProperties(this.session, this.sheet, this.area, properties);
  }
  GetRowProperties(options: unknown): unknown {
    return getRowProperties(this.sheet, this.area, options);
  }
  SetRowProperties(properties: unknown): void {
    setRowProperties(this.session, this.sheet, this.area, properties);
  }
  GetColumnProperties(options: unknown): unknown {
    return getColumnProperties(this.sheet, this.area, options);
  }
  SetColumnProperties(properties: unknown): void {
    setColumnProperties(this.session, this.sheet, this.area, properties);
  }

  Merge(across: unknown): void {
    mergeArea(this.session, this.sheet, this.area, across === true);
  }
  Unmerge(): void {
    unmergeArea(this.session, this.sheet, this.area);
  }
  Clear(applyTo: unknown): void {
    const kind = optionalText(applyTo, "Range.clear") ?? "All";
    clearArea(this.session, this.sheet, this.area, kind);
  }
  /** Pastes from a range or from an address on this sheet, or with "Sheet!" before it on another. */
  CopyFrom(source: unknown, kind: unknown): void {
    const location = "Range.copyFrom";
    const from =
      source instanceof Range ? source : this.session.make.range(...this.locate(source, location));
    if (!(from instanceof Range)) throw invalidArgument(location);
    copyArea(this.session, from, this, optionalText(kind, location) ?? "All");
  }
  Insert(direction: unknown): Range {
    const { area } = this;
    insertArea(this.session, this.sheet, area, requireText(direction, "Range.insert"));
    return this.with(area);
  }
  Delete(direction: unknown): void {
    deleteArea(this.session, this.sheet, this.area, requireText(direction, "Range.delete"));
  }
  Select(): void {
    this.session.select(this.sheet, [this.area]);
  }
  Calculate(): void {
    // Nothing here waits to be calculated: formulas have their values when they are written.
  }

  /** The client asks for it before it writes a large block in parts. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount)
      throw invalidArgument("Range.values");
  }

  private with(area: CellRange): Range {
    return new Range(this.session, this.sheet, area);
  }

  private within(area: CellRange, location: string): Range {
    const { top, left, bottom, right } = area;
    const isInside = top >= 0 && left >= 0 && top <= bottom && left <= right;
    const fits = bottom < sheetLimits.rows && right < sheetLimits.columns;
    if (!isInside || !fits) throw invalidArgument(location);
    return this.with(area);
  }

  private areaOf(other: unknown, location: string): CellRange {
    if (other instanceof Range) return other.area;
    return this.locate(other, location)[1];
  }

  private locate(text: unknown, location: string): [SheetModel, CellRange] {
    const { sheet: name, address } = splitSheet(requireText(text, location));
    const sheet = name === null ? this.sheet : this.session.book.findSheet(name);
    const area = parseArea(address);
    if (sheet === undefined || area === null) throw invalidArgument(location);
    return [sheet, area];
  }

  /** Whole rows and columns have no values ("Work with ranges: unbounded"), and too many cells are refused. */
  private readBounded(read: (area: CellRange) => unknown[][]): unknown[][] | null {
    const { area } = this;
    if (isWholeRows(area) || isWholeColumns(area)) return null;
    if (cellCount(area) > this.session.behaviour.cellLimit) {
      const message = "The range has more cells than can be read at once.";
      throw new HostError("RangeExceedsLimit", message, "Range");
    }
    return read(area);
  }

  private writeBounded(input: unknown, location: string): void {
    const { area } = this;
    if (isWholeRows(area) || isWholeColumns(area)) throw invalidArgument(location);
    writeContents(this.session, this.sheet, area, input, location);
  }

  private sharedByLines(axis: "row" | "column", read: (line: number) => boolean): boolean | null {
    const { area } = this;
    const [first, last] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
    const value = read(first);
    for (let line = first + 1; line <= last; line++) if (read(line) !== value) return null;
    return value;
  }
}
