/** Range.format and what hangs on it. A look that the cells do not share is null. */
import type { CellRange } from "../../../src/core/grid/address";
import { asObject } from "../protocol/json";
import type { BorderLook, CellLook, FontLook, LookChange } from "../workbook/cellLook";
import type { LivePlace } from "../workbook/livePlace";
import { intersect } from "./areaText";
import { changeLook, parseAlignment, parseFill, parseFont, parseLine } from "./changeLook";
import { invalidArgument, invalidReference } from "./excelErrors";
import { ExcelObject } from "./excelObject";
import type { ExcelSession } from "./excelSession";
import { columnWidth, forgetSizes, rowHeight, setColumnWidth, setRowHeight } from "./lineSizes";
import { hasSeveralLooks, recolorRuns } from "./mixedText";
import { borderIndexes, linesOf } from "./rangeBorders";
import { requirePermission } from "./writeChecks";
import { requireBoolean, requireNumber, requireText } from "./wireValues";

/** Something about the looks of a range. */
abstract class LookObject extends ExcelObject {
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

export class RangeFormat extends LookObject {
  override get typeName(): string {
    return "RangeFormat";
  }
  override get scalars(): readonly string[] {
    return [
      ...["HorizontalAlignment", "VerticalAlignment", "WrapText", "ShrinkToFit", "IndentLevel"],
      ...["TextOrientation", "ColumnWidth", "RowHeight"],
    ];
  }

  get Font(): RangeFont {
    return new RangeFont(this.session, this.place);
  }
  get Fill(): RangeFill {
    return new RangeFill(this.session, this.place);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.session, this.place);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.session, this.place);
  }

  get HorizontalAlignment(): string | null {
    return this.common(({ alignment }) => alignment.horizontalAlignment);
  }
  set HorizontalAlignment(value: unknown) {
    this.align({ horizontalAlignment: value });
  }
  get VerticalAlignment(): string | null {
    return this.common(({ alignment }) => alignment.verticalAlignment);
  }
  set VerticalAlignment(value: unknown) {
    this.align({ verticalAlignment: value });
  }
  get WrapText(): boolean | null {
    return this.common(({ alignment }) => alignment.wrapText);
  }
  set WrapText(value: unknown) {
    this.align({ wrapText: value });
  }
  get ShrinkToFit(): boolean | null {
    return this.common(({ alignment }) => alignment.shrinkToFit);
  }
  set ShrinkToFit(value: unknown) {
    this.align({ shrinkToFit: value });
  }
  get IndentLevel(): number | null {
    return this.common(({ alignment }) => alignment.indentLevel);
  }
  set IndentLevel(value: unknown) {
    this.align({ indentLevel: value });
  }
  get TextOrientation(): number | null {
    return this.common(({ alignment }) => alignment.textOrientation);
  }
  set TextOrientation(value: unknown) {
    this.align({ textOrientation: value });
  }

  get ColumnWidth(): number | null {
    const { left, right } = this.area;
    const first = columnWidth(this.place.sheet, left);
    for (let column = left + 1; column <= right; column++) {
      if (columnWidth(this.place.sheet, column) !== first) return null;
    }
    return first;
  }
  set ColumnWidth(value: unknown) {
    const { left, right } = this.area;
    requirePermission(this.place.sheet, "formatColumns", "RangeFormat.columnWidth");
    setColumnWidth(this.place.sheet, left, right, requireSize(value, "RangeFormat.columnWidth"));
  }
  get RowHeight(): number | null {
    const { top, bottom } = this.area;
    const first = rowHeight(this.place.sheet, top);
    for (let row = top + 1; row <= bottom; row++) {
      if (rowHeight(this.place.sheet, row) !== first) return null;
    }
    return first;
  }
  set RowHeight(value: unknown) {
    const { top, bottom } = this.area;
    requirePermission(this.place.sheet, "formatRows", "RangeFormat.rowHeight");
    setRowHeight(this.place.sheet, top, bottom, requireSize(value, "RangeFormat.rowHeight"));
  }

  AutofitColumns(): void {
    const { left, right } = this.area;
    forgetSizes(this.place.sheet, "column", left, right);
  }
  AutofitRows(): void {
    const { top, bottom } = this.area;
    forgetSizes(this.place.sheet, "row", top, bottom);
  }

  private align(alignment: Readonly<Record<string, unknown>>): void {
    this.change({ alignment: parseAlignment(alignment, "RangeFormat") });
  }
}

/** Rows have at most 409 points, columns about 1,790 (Excel specifications and limits). */
function requireSize(value: unknown, location: string): number {
  const points = requireNumber(value, location);
  if (points < 0 || points > 1790) throw invalidArgument(location);
  return points;
}

/** A font; parts of texts that have other looks than their cells make it mixed. */
class RangeFont extends LookObject {
  override get typeName(): string {
    return "RangeFont";
  }
  override get scalars(): readonly string[] {
    return ["Name", "Size", "Color", "Bold", "Italic", "Underline", "Strikethrough"];
  }

  get Name(): string | null {
    return this.common(({ font }) => font.name);
  }
  set Name(value: unknown) {
    this.set("name", value);
  }
  get Size(): number | null {
    return this.common(({ font }) => font.size);
  }
  set Size(value: unknown) {
    this.set("size", value);
  }
  get Color(): string | null {
    return this.hasMixedText() ? null : this.common(({ font }) => font.color);
  }
  set Color(value: unknown) {
    this.set("color", value);
  }
  get Bold(): boolean | null {
    return this.hasMixedText() ? null : this.common(({ font }) => font.bold);
  }
  set Bold(value: unknown) {
    this.set("bold", value);
  }
  get Italic(): boolean | null {
    return this.common(({ font }) => font.italic);
  }
  set Italic(value: unknown) {
    this.set("italic", value);
  }
  get Underline(): string | null {
    return this.common(({ font }) => font.underline);
  }
  set Underline(value: unknown) {
    this.set("underline", value);
  }
  get Strikethrough(): boolean | null {
    return this.common(({ font }) => font.strikethrough);
  }
  set Strikethrough(value: unknown) {
    this.set("strikethrough", value);
  }
  get Subscript(): boolean | null {
    return this.common(({ font }) => font.subscript);
  }
  set Subscript(value: unknown) {
    this.set("subscript", value);
  }
  get Superscript(): boolean | null {
    return this.common(({ font }) => font.superscript);
  }
  set Superscript(value: unknown) {
    this.set("superscript", value);
  }

  /** A look of the whole cell takes the place of what its runs had. */
  private set(name: keyof FontLook, value: unknown): void {
    const font = parseFont({ [name]: value }, `RangeFont.${name}`);
    this.change({ font });
    const { sheet } = this.place;
    for (const { row, column, cell } of [...sheet.cells.all()]) {
      const isInside = intersect(this.area, { top: row, left: column, bottom: row, right: column });
      if (isInside === null || cell.rich === null) continue;
      sheet.setCell(row, column, recolorRuns(cell, font));
    }
  }

  private hasMixedText(): boolean {
    const { sheet } = this.place;
    const used = sheet.cells.usedArea(true);
    const looked = used === null ? null : intersect(this.area, used);
    if (looked === null) return false;
    for (let row = looked.top; row <= looked.bottom; row++) {
      for (let column = looked.left; column <= looked.right; column++) {
        const cell = sheet.cells.get(row, column);
        if (cell !== undefined && hasSeveralLooks(this.session.book, cell)) return true;
      }
    }
    return false;
  }
}

class RangeFill extends LookObject {
  override get typeName(): string {
    return "RangeFill";
  }
  override get scalars(): readonly string[] {
    return ["Color"];
  }
  /** White for cells without a fill, as Excel answers. */
  get Color(): string | null {
    return this.common(({ fill }) => fill ?? "#FFFFFF");
  }
  set Color(value: unknown) {
    this.change({ fill: parseFill(value, "RangeFill.color") });
  }
  Clear(): void {
    this.change({ fill: null });
  }
}

class FormatProtection extends LookObject {
  override get typeName(): string {
    return "FormatProtection";
  }
  override get scalars(): readonly string[] {
    return ["Locked", "FormulaHidden"];
  }
  get Locked(): boolean | null {
    return this.common(({ locked }) => locked);
  }
  set Locked(value: unknown) {
    this.change({ locked: requireBoolean(value, "FormatProtection.locked") });
  }
  get FormulaHidden(): boolean | null {
    return this.common(({ formulaHidden }) => formulaHidden);
  }
  set FormulaHidden(value: unknown) {
    this.change({ formulaHidden: requireBoolean(value, "FormatProtection.formulaHidden") });
  }
}

class RangeBorderCollection extends LookObject {
  override get typeName(): string {
    return "RangeBorderCollection";
  }
  override get scalars(): readonly string[] {
    return ["Count"];
  }
  get Count(): number {
    return borderIndexes.length;
  }
  override items(): RangeBorder[] {
    return borderIndexes.map((index) => new RangeBorder(this.session, this.place, index));
  }
  override itemAt(key: unknown): RangeBorder {
    const index = requireText(key, "RangeBorderCollection.getItem");
    if (!borderIndexes.includes(index)) throw invalidArgument("RangeBorderCollection.getItem");
    return new RangeBorder(this.session, this.place, index);
  }
}

class RangeBorder extends LookObject {
  constructor(
    session: ExcelSession,
    place: LivePlace,
    private readonly index: string,
  ) {
    super(session, place);
  }
  override get typeName(): string {
    return "RangeBorder";
  }
  override get scalars(): readonly string[] {
    return ["SideIndex", "Style", "Color", "Weight"];
  }
  get SideIndex(): string {
    return this.index;
  }
  get Style(): string | null {
    return this.read(({ style }) => style);
  }
  set Style(value: unknown) {
    this.write({ style: value });
  }
  get Color(): string | null {
    return this.read(({ color }) => color);
  }
  set Color(value: unknown) {
    this.write({ color: value });
  }
  get Weight(): string | null {
    return this.read(({ weight }) => weight);
  }
  set Weight(value: unknown) {
    this.write({ weight: value });
  }

  private read(pick: (line: BorderLook) => string): string | null {
    const [line] = linesOf(this.area, this.index);
    if (line === undefined) return null;
    return this.common(({ borders }) => pick(borders[line.side]), line.part);
  }

  private write(line: unknown): void {
    const wanted = parseLine(asObject(line), "RangeBorder");
    for (const { side, part } of linesOf(this.area, this.index)) {
      this.change({ borders: { [side]: wanted } }, part);
    }
  }
}
