/** The worksheets of a workbook. */
import type { SheetModel } from "../workbook/sheetModel";
import { eventTypes } from "./eventTypes";
import { itemExists, itemNotFound } from "./excelErrors";
import { SheetEvents } from "./sheetEvents";
import { checkSheetName } from "./sheetNames";
import { Worksheet } from "./worksheet";
import { requireOpenStructure } from "./writeChecks";
import { isOmitted, requireText } from "./wireValues";

export class WorksheetCollection extends SheetEvents {
  override get typeName(): string {
    return "WorksheetCollection";
  }
  override items(): Worksheet[] {
    return this.session.book.sheets.map((sheet) => this.wrap(sheet));
  }
  override itemAt(key: unknown): Worksheet {
    return this.GetItem(key);
  }
  GetItem(key: unknown): Worksheet {
    const sheet = this.GetItemOrNullObject(key);
    if (sheet === null) throw itemNotFound("WorksheetCollection.getItem");
    return sheet;
  }
  GetItemOrNullObject(key: unknown): Worksheet | null {
    const text = requireText(key, "WorksheetCollection.getItem");
    const sheet = this.session.book.findSheet(text);
    return sheet === undefined ? null : this.wrap(sheet);
  }
  GetActiveWorksheet(): Worksheet {
    return this.wrap(this.session.book.active);
  }
  GetFirst(visibleOnly: unknown): Worksheet {
    const [first] = this.listed(visibleOnly);
    if (first === undefined) throw itemNotFound("WorksheetCollection.getFirst");
    return this.wrap(first);
  }
  GetLast(visibleOnly: unknown): Worksheet {
    const last = this.listed(visibleOnly).at(-1);
    if (last === undefined) throw itemNotFound("WorksheetCollection.getLast");
    return this.wrap(last);
  }
  GetCount(visibleOnly: unknown): number {
    return this.listed(visibleOnly).length;
  }
  /** A new sheet behind all others; it does not come to the front. */
  Add(name: unknown): Worksheet {
    const location = "WorksheetCollection.add";
    requireOpenStructure(this.session, location);
    const wished = isOmitted(name) ? this.freeName() : checkSheetName(name, location);
    if (this.session.book.findSheet(wished) !== undefined) throw itemExists(location);
    const sheet = this.session.book.addSheet(wished);
    this.session.raise(eventTypes.added, sheet, { source: "Local" });
    return this.wrap(sheet);
  }

  private wrap(sheet: SheetModel): Worksheet {
    return new Worksheet(this.session, sheet);
  }

  private listed(visibleOnly: unknown): SheetModel[] {
    const { sheets } = this.session.book;
    return visibleOnly === true
      ? sheets.filter(({ visibility }) => visibility === "Visible")
      : [...sheets];
  }

  private freeName(): string {
    let number = this.session.book.sheets.length + 1;
    while (this.session.book.findSheet(`Sheet${number}`) !== undefined) number += 1;
    return `Sheet${number}`;
  }
}
