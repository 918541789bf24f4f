/** Custom properties of a sheet: texts by keys without regard to case. They live as long as the host. */
import type { SheetModel } from "../workbook/sheetModel";
import { invalidArgument, itemNotFound } from "./excelErrors";
import { ExcelObject } from "./excelObject";
import type { ExcelSession } from "./excelSession";
import { requireText } from "./wireValues";

/** "The key is limited to 255 characters" (WorksheetCustomPropertyCollection.add). */
const longestKey = 255;

class WorksheetCustomProperty extends ExcelObject {
  constructor(
    session: ExcelSession,
    private readonly sheet: SheetModel,
    private readonly property: { readonly key: string; value: string },
  ) {
    super(session);
  }
  override get typeName(): string {
    return "WorksheetCustomProperty";
  }
  override get scalars(): readonly string[] {
    return ["Key", "Value"];
  }
  override identity(): { readonly _Id: string } {
    return { _Id: this.property.key.toLowerCase() };
  }
  get Key(): string {
    return this.property.key;
  }
  get Value(): string {
    return this.property.value;
  }
  set Value(value: unknown) {
    this.property.value = requireText(value, "WorksheetCustomProperty.value");
  }
  Delete(): void {
    this.sheet.properties.delete(this.property.key.toLowerCase());
  }
}

export class WorksheetCustomPropertyCollection extends ExcelObject {
  constructor(
    session: ExcelSession,
    private readonly sheet: SheetModel,
  ) {
    super(session);
  }
  override get typeName(): string {
    return "WorksheetCustomPropertyCollection";
  }
  override items(): WorksheetCustomProperty[] {
    const { properties } = this.sheet;
    return [...properties.values()].map(
      (property) => new WorksheetCustomProperty(this.session, this.sheet, property),
    );
  }
  override itemAt(key: unknown): WorksheetCustomProperty {
    return this.GetItem(key);
  }
  GetItem(key: unknown): WorksheetCustomProperty {
    const property = this.GetItemOrNullObject(key);
    if (property === null) throw itemNotFound("WorksheetCustomPropertyCollection.getItem");
    return property;
  }
  GetItemOrNullObject(key: unknown): WorksheetCustomProperty | null {
    const text = requireText(key, "WorksheetCustomPropertyCollection.getItem");
    const property = this.sheet.properties.get(text.toLowerCase());
    return property === undefined
      ? null
      : new WorksheetCustomProperty(this.session, this.sheet, property);
  }
  GetCount(): number {
    return this.sheet.properties.size;
  }
  /** Sets a property, or makes it. */
  Add(key: unknown, value: unknown): WorksheetCustomProperty {
    const location = "WorksheetCustomPropertyCollection.add";
    const text = requireText(key, location);
    if (text.length === 0 || text.length > longestKey) throw invalidArgument(location);
    const property = { key: text, value: requireText(value, location) };
    this.sheet.properties.set(text.toLowerCase(), property);
    return new WorksheetCustomProperty(this.session, this.sheet, property);
  }
}
