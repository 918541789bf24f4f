/** Names of the workbook or of a sheet. */
import { HostObject } from "../protocol/hostObject";
import type { DefinedName } from "../workbook/definedNames";
import type { SheetModel } from "../workbook/sheetModel";
import { parseArea, splitSheet } from "./areaText";
import { invalidArgument, itemExists, itemNotFound } from "./excelErrors";
import { ExcelObject } from "./excelObject";
import type { ExcelSession } from "./excelSession";
import { optionalText, requireBoolean, requireText } from "./wireValues";

export class NamedItem extends ExcelObject {
  constructor(
    session: ExcelSession,
    private readonly item: DefinedName,
  ) {
    super(session);
  }
  override get typeName(): string {
    return "NamedItem";
  }
  override get scalars(): readonly string[] {
    return ["Name", "Type", "Value", "Formula", "Visible", "Comment", "Scope"];
  }
  /** Names have no number: the client finds one by its name, on the collection that it came from. */
  override identity(): { readonly _Id: string } {
    return { _Id: this.item.name };
  }
  get Name(): string {
    return this.item.name;
  }
  get Type(): string {
    if (this.place() !== null) return "Range";
    return this.item.formula.startsWith('"') ? "String" : "Error";
  }
  get Value(): string {
    return this.item.formula.replace(/^"(.*)"$/u, "$1").replaceAll('""', '"');
  }
  get Formula(): string {
    return `=${this.item.formula}`;
  }
  set Formula(value: unknown) {
    this.item.formula = requireText(value, "NamedItem.formula").replace(/^=/u, "");
  }
  get Visible(): boolean {
    return this.item.isVisible;
  }
  set Visible(value: unknown) {
    this.item.isVisible = requireBoolean(value, "NamedItem.visible");
  }
  get Comment(): string {
    return this.item.comment;
  }
  set Comment(value: unknown) {
    this.item.comment = requireText(value, "NamedItem.comment");
  }
  get Scope(): string {
    return this.item.sheet === null ? "Workbook" : "Worksheet";
  }
  GetRange(): HostObject {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw itemNotFound("NamedItem.getRange");
    return range;
  }
  GetRangeOrNullObject(): HostObject | null {
    const place = this.place();
    const sheet = place === null ? undefined : this.session.book.findSheet(place.sheet);
    if (place === null || sheet === undefined) return null;
    return this.session.make.range(sheet, place.area);
  }
  Delete(): void {
    this.session.book.names.remove(this.item.sheet, this.item.name);
  }

  private place(): { sheet: string; area: NonNullable<ReturnType<typeof parseArea>> } | null {
    const { sheet, address } = splitSheet(this.item.formula);
    const area = parseArea(address);
    return sheet === null || area === null ? null : { sheet, area };
  }
}

export class NamedItemCollection extends ExcelObject {
  /** @param sheet whose names these are; null for those of the workbook */
  constructor(
    session: ExcelSession,
    private readonly sheet: SheetModel | null,
  ) {
    super(session);
  }
  override get typeName(): string {
    return "NamedItemCollection";
  }
  override items(): HostObject[] {
    const { names } = this.session.book;
    return names.of(this.sheet).map((name) => this.session.make.namedItem(name));
  }
  override itemAt(key: unknown): HostObject {
    return this.GetItem(key);
  }
  GetItem(key: unknown): HostObject {
    const item = this.GetItemOrNullObject(key);
    if (item === null) throw itemNotFound("NamedItemCollection.getItem");
    return item;
  }
  GetItemOrNullObject(key: unknown): HostObject | null {
    const name = requireText(key, "NamedItemCollection.getItem");
    const found = this.session.book.names.find(this.sheet, name);
    return found === undefined ? null : this.session.make.namedItem(found);
  }
  GetCount(): number {
    return this.session.book.names.of(this.sheet).length;
  }
  /** @param reference a range, or a formula with = */
  Add(name: unknown, reference: unknown, comment: unknown): HostObject {
    const location = "NamedItemCollection.add";
    const text = requireText(name, location);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text)) throw invalidArgument(location);
    const { names } = this.session.book;
    if (names.find(this.sheet, text) !== undefined) throw itemExists(location);
    const made = names.set({
      name: text,
      sheet: this.sheet,
      formula: readReference(reference, location),
      isVisible: true,
      comment: optionalText(comment, location) ?? "",
    });
    return this.session.make.namedItem(made);
  }
}

function readReference(reference: unknown, location: string): string {
  if (reference instanceof HostObject) {
    const address: unknown = Reflect.get(reference, "Address");
    const [sheet = "", area = ""] = requireText(address, location).split(/!(?=[^!]*$)/u);
    return `${sheet}!${area.replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2")}`;
  }
  return requireText(reference, location).replace(/^=/u, "");
}
