/** Rows and columns that stay when scrolling. */
import { formatAddress } from "../../../src/core/grid/address";
import { HostObject } from "../protocol/hostObject";
import type { SheetModel } from "../workbook/sheetModel";
import {
  childNamed,
  ensureChild,
  makeElement,
  removeChildren,
  type XmlElement,
} from "../workbook/xmlTree";
import { parseArea, splitSheet } from "./areaText";
import { invalidArgument } from "./excelErrors";
import { ExcelObject } from "./excelObject";
import type { ExcelSession } from "./excelSession";
import { isOmitted, requireNumber, requireText } from "./wireValues";

export class FreezePanes extends ExcelObject {
  constructor(
    session: ExcelSession,
    private readonly sheet: SheetModel,
  ) {
    super(session);
  }
  override get typeName(): string {
    return "WorksheetFreezePanes";
  }
  FreezeRows(count: unknown): void {
    this.freeze(readCount(count, "WorksheetFreezePanes.freezeRows"), 0);
  }
  FreezeColumns(count: unknown): void {
    this.freeze(0, readCount(count, "WorksheetFreezePanes.freezeColumns"));
  }
  /** @param frozen a range, or its address, that stays: "A1:B3" is three rows and two columns */
  FreezeAt(frozen: unknown): void {
    const location = "WorksheetFreezePanes.freezeAt";
    const address: unknown = frozen instanceof HostObject ? Reflect.get(frozen, "Address") : frozen;
    const area = parseArea(splitSheet(requireText(address, location)).address);
    if (area === null) throw invalidArgument(location);
    this.freeze(area.bottom + 1, area.right + 1);
  }
  Unfreeze(): void {
    const view = this.view();
    removeChildren(view, "pane");
  }
  GetLocationOrNullObject(): HostObject | null {
    const pane = childNamed(this.view(), "pane");
    if (pane === undefined) return null;
    const bottom = Number(pane.attributes.get("ySplit") ?? 0) - 1;
    const right = Number(pane.attributes.get("xSplit") ?? 0) - 1;
    const whole = { bottom: bottom < 0 ? 1_048_575 : bottom, right: right < 0 ? 16_383 : right };
    return this.session.make.range(this.sheet, { top: 0, left: 0, ...whole });
  }

  private freeze(rows: number, columns: number): void {
    const view = this.view();
    removeChildren(view, "pane");
    if (rows === 0 && columns === 0) return;
    const pane = makeElement("pane");
    if (columns > 0) pane.attributes.set("xSplit", String(columns));
    if (rows > 0) pane.attributes.set("ySplit", String(rows));
    pane.attributes.set("topLeftCell", formatAddress({ row: rows, column: columns }));
    const right = columns > 0 ? "Right" : "Left";
    pane.attributes.set("activePane", rows > 0 ? `bottom${right}` : `top${right}`);
    pane.attributes.set("state", "frozen");
    view.children.unshift(pane);
  }

  private view(): XmlElement {
    const view = ensureChild(this.sheet.ensure("sheetViews"), "sheetView", ["sheetView"]);
    if (!view.attributes.has("workbookViewId")) view.attributes.set("workbookViewId", "0");
    return view;
  }
}

/** Omitted counts as one. */
function readCount(count: unknown, location: string): number {
  return isOmitted(count) ? 1 : requireNumber(count, location);
}
