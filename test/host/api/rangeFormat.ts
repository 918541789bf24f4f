/** Range.format: alignment and sizes, and the way to fonts, fills and borders. A look that cells do not share is null. */
import { parseAlignment } from "./changeLook";
import { invalidArgument } from "./excelErrors";
import { FormatProtection } from "./formatProtection";
import { columnWidth, forgetSizes, rowHeight, setColumnWidth, setRowHeight } from "./lineSizes";
import { LookObject } from "./lookObject";
import { RangeBorderCollection } from "./rangeBorderObjects";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";
import { requirePermission } from "./writeChecks";
import { requireNumber } from "./wireValues";

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
