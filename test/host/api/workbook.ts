/** The workbook: the object at which all paths of the client begin. */
import type { HostObject } from "../protocol/hostObject";
import { Application } from "./application";
import { CustomXmlPartCollection } from "./customXml";
import { eventTypes, workbookTarget } from "./eventTypes";
import { invalidOperation } from "./excelErrors";
import { ExcelObject } from "./excelObject";
import { NamedItemCollection } from "./namedItems";
import { WorkbookProtection } from "./protection";
import { RuntimeObject } from "./runtime";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { WorksheetCollection } from "./worksheetCollection";
import { requireText } from "./wireValues";

export class Workbook extends ExcelObject {
  override get typeName(): string {
    return "Workbook";
  }
  override get scalars(): readonly string[] {
    return ["Name", "ReadOnly", "IsDirty"];
  }
  get Name(): string {
    return this.session.fileName;
  }
  get ReadOnly(): boolean {
    return this.session.behaviour.isReadOnly;
  }
  get IsDirty(): boolean {
    return this.session.book.sheets.some(({ isChanged }) => isChanged);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }
  get Application(): Application {
    return new Application(this.session);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.session, null);
  }
  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.session);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.session);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.session);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.session, this.session.book.sheets);
  }
  get _Runtime(): RuntimeObject {
    return new RuntimeObject(this.session);
  }

  GetSelectedRange(): HostObject {
    const { sheet, areas } = this.session.selection;
    const [area, second] = areas;
    // Several areas are no range ("Workbook.getSelectedRange").
    if (area === undefined || second !== undefined) {
      throw invalidOperation("Workbook.getSelectedRange");
    }
    return this.session.make.range(sheet, area);
  }
  GetSelectedRanges(): HostObject {
    const { sheet, areas } = this.session.selection;
    return this.session.make.rangeAreas(sheet, areas);
  }
  GetActiveCell(): HostObject {
    const { sheet, areas } = this.session.selection;
    const { top, left } = areas[0] ?? { top: 0, left: 0 };
    return this.session.make.range(sheet, { top, left, bottom: top, right: left });
  }
  GetIsActiveCollabSession(): boolean {
    return this.session.behaviour.isShared;
  }
  Save(): void {
    // The file is what the host's own save() gives; here nothing has to be done.
  }
  _RemoveReference(id: unknown): void {
    this.session.kept.release(requireText(id, "Workbook._RemoveReference"));
  }
  _RegisterActivatedEvent(): void {
    this.session.events.register(eventTypes.workbookActivated, workbookTarget);
  }
  _UnregisterActivatedEvent(): void {
    this.session.events.unregister(eventTypes.workbookActivated, workbookTarget);
  }
  /** The range that an event tells of; the host's reference ids are sheet and address. */
  _GetRangeForEventByReferenceId(reference: unknown): HostObject {
    const [sheet = "", address = ""] = requireText(reference, "event").split("|");
    return new WorksheetCollection(this.session).GetItem(sheet).GetRange(address);
  }
  _GetRangeOrNullObjectForEventByReferenceId(reference: unknown): HostObject {
    return this._GetRangeForEventByReferenceId(reference);
  }
}
