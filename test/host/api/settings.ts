/** Workbook.settings: the same values that the Common API keeps as document settings. */
import { itemNotFound } from "./excelErrors";
import { ExcelObject } from "./excelObject";
import type { ExcelSession } from "./excelSession";
import { requireText } from "./wireValues";

class Setting extends ExcelObject {
  constructor(
    session: ExcelSession,
    private readonly key: string,
  ) {
    super(session);
  }
  override get typeName(): string {
    return "Setting";
  }
  override get scalars(): readonly string[] {
    return ["Key", "Value"];
  }
  override identity(): { readonly _Id: string } {
    return { _Id: this.key };
  }
  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return JSON.parse(this.session.settings.get(this.key) ?? "null") as unknown;
  }
  set Value(value: unknown) {
    this.session.settings.set(this.key, JSON.stringify(value));
  }
  Delete(): void {
    this.session.settings.delete(this.key);
  }
}

export class SettingCollection extends ExcelObject {
  override get typeName(): string {
    return "SettingCollection";
  }
  override items(): Setting[] {
    return [...this.session.settings.keys()].map((key) => new Setting(this.session, key));
  }
  override itemAt(key: unknown): Setting {
    return this.GetItem(key);
  }
  GetItem(key: unknown): Setting {
    const setting = this.GetItemOrNullObject(key);
    if (setting === null) throw itemNotFound("SettingCollection.getItem");
    return setting;
  }
  GetItemOrNullObject(key: unknown): Setting | null {
    const text = requireText(key, "SettingCollection.getItem");
    return this.session.settings.has(text) ? new Setting(this.session, text) : null;
  }
  GetCount(): number {
    return this.session.settings.size;
  }
  Add(key: unknown, value: unknown): Setting {
    const text = requireText(key, "SettingCollection.add");
    this.session.settings.set(text, JSON.stringify(value));
    return new Setting(this.session, text);
  }
}
