/**
 * A workbook that can be changed, opened from the bytes of an .xlsx file and saved to them. Parts and elements that the
 * host does not know stay as they are, so that a saved workbook is the file with what the client did to it.
 */
import { readThemeColors } from "../../../src/xlsx/read/style/theme";
import { XlsxPackage } from "../../../src/xlsx/package/xlsxPackage";
import { ColorTable } from "./colorTable";
import { CustomXmlParts } from "./customXmlParts";
import { DefinedNames } from "./definedNames";
import { PackageParts } from "./packageParts";
import { SheetModel, type Visibility } from "./sheetModel";
import type { Shift } from "./shift";
import { StyleSheet } from "./styleSheet";
import {
  childNamed,
  elementsOf,
  ensureChild,
  flagOf,
  makeElement,
  removeChildren,
  type XmlElement,
} from "./xmlTree";

/** Order of what the workbook part holds (ECMA-376 part 1, 18.2.27). */
const order = [
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets"],
  ...["functionGroups", "externalReferences", "definedNames", "calcPr", "extLst"],
];
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

export class BookModel {
  readonly colors: ColorTable;
  readonly styles: StyleSheet;
  readonly names: DefinedNames;
  readonly customXml: CustomXmlParts;
  sheets: SheetModel[] = [];
  active: SheetModel;
  private readonly parts: PackageParts;
  private readonly part: string;
  private readonly root: XmlElement;
  private readonly stylesPart: string;
  private readonly elements = new Map<SheetModel, XmlElement>();
  private nextId = 1;

  constructor(file: Uint8Array) {
    this.parts = new PackageParts(file);
    this.part = this.parts.related("", "officeDocument") ?? "xl/workbook.xml";
    this.root = this.parts.parse(this.part);
    const theme = readThemeColors(new XlsxPackage(file), this.parts.related(this.part, "theme"));
    this.colors = new ColorTable(theme);
    this.stylesPart = this.parts.related(this.part, "styles") ?? this.makeStyles();
    this.styles = new StyleSheet(this.parts.parse(this.stylesPart), this.colors);
    this.openSheets();
    this.names = new DefinedNames(childNamed(this.root, "definedNames"), this.sheets);
    this.customXml = new CustomXmlParts(this.parts, this.part);
    const views = childNamed(this.root, "bookViews");
    const tab = Number(
      views === undefined ? 0 : (elementsOf(views)[0]?.attributes.get("activeTab") ?? 0),
    );
    const active = this.sheets[tab] ?? this.sheets[0];
    if (active === undefined) throw new Error("The workbook has no sheets.");
    this.active = active;
  }

  /** Whether dates count from 1904. */
  get is1904(): boolean {
    return flagOf(childNamed(this.root, "workbookPr"), "date1904");
  }

  get isStructureLocked(): boolean {
    return flagOf(childNamed(this.root, "workbookProtection"), "lockStructure");
  }

  set isStructureLocked(isLocked: boolean) {
    removeChildren(this.root, "workbookProtection");
    if (!isLocked) return;
    ensureChild(this.root, "workbookProtection", order).attributes.set("lockStructure", "1");
  }

  /** The tree of a part that a sheet is related to ("drawing", "table"), for each of them. */
  relatedTrees(sheet: SheetModel, kind: string): XmlElement[] {
    return this.parts
      .relations(sheet.part)
      .filter((relation) => relation.kind === kind && this.parts.has(relation.target))
      .map(({ target }) => this.parts.parse(target));
  }

  /** The sheet of a name in any letters or of an id, or undefined. */
  findSheet(key: string): SheetModel | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find(
      ({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted,
    );
  }

  addSheet(name: string): SheetModel {
    const part = this.parts.freeName("xl/worksheets/sheet#.xml");
    const root = makeElement("worksheet", [
      ["xmlns", main],
      ["xmlns:r", related],
    ]);
    root.children.push(makeElement("sheetData"));
    this.parts.put(part, root);
    this.parts.setContentType(part, worksheetType);
    const ids = [...this.elements.values()].map(({ attributes }) =>
      Number(attributes.get("sheetId")),
    );
    const relation = this.parts.relate(this.part, "worksheet", part);
    const element = makeElement("sheet", [
      ...([
        ["name", name],
        ["sheetId", String(Math.max(0, ...ids) + 1)],
      ] as const),
      ["r:id", relation],
    ]);
    const sheet = this.openSheet(element, part);
    sheet.isChanged = true;
    return sheet;
  }

  removeSheet(sheet: SheetModel): void {
    this.sheets = this.sheets.filter((one) => one !== sheet);
    this.names.removeSheet(sheet);
    this.parts.unrelate(this.part, sheet.part);
    this.parts.setContentType(sheet.part, null);
    this.parts.remove(sheet.part);
    const [first] = this.sheets;
    if (this.active === sheet && first !== undefined) this.active = first;
  }

  moveSheet(sheet: SheetModel, position: number): void {
    this.sheets = this.sheets.filter((one) => one !== sheet);
    this.sheets.splice(position, 0, sheet);
  }

  /** Puts rows or columns of a sheet in or takes them out; formulas and names of the whole workbook follow. */
  shift(sheet: SheetModel, shift: Shift): void {
    sheet.shift(shift);
    for (const one of this.sheets) one.adjustFormulas(sheet.name, shift);
    this.names.adjust(sheet, shift);
  }

  /** The bytes of the workbook as it is now. */
  save(): Uint8Array {
    for (const sheet of this.sheets) if (sheet.isChanged) this.parts.put(sheet.part, sheet.write());
    if (this.styles.isChanged) this.parts.put(this.stylesPart, this.styles.root);
    if (this.sheets.some(({ isChanged }) => isChanged)) this.dropCalculationChain();
    this.writeWorkbook();
    return this.parts.zip();
  }

  private openSheets(): void {
    const relations = new Map(this.parts.relations(this.part).map((one) => [one.id, one]));
    const sheets = childNamed(this.root, "sheets");
    for (const element of sheets === undefined ? [] : elementsOf(sheets)) {
      const relation = relations.get(element.attributes.get("r:id") ?? "");
      if (relation?.kind === "worksheet") this.openSheet(element, relation.target);
    }
  }

  private openSheet(element: XmlElement, part: string): SheetModel {
    const id = `{00000000-0001-0000-${String(this.nextId++).padStart(4, "0")}-000000000000}`;
    const name = element.attributes.get("name") ?? "";
    const sheet = new SheetModel(id, name, part, this.parts.parse(part), this.strings());
    sheet.visibility = visibilityOf(element.attributes.get("state"));
    this.elements.set(sheet, element);
    this.sheets.push(sheet);
    return sheet;
  }

  private strings(): readonly XmlElement[] {
    const part = this.parts.related(this.part, "sharedStrings");
    return part === null ? [] : elementsOf(this.parts.parse(part));
  }

  private makeStyles(): string {
    const part = "xl/styles.xml";
    const list = (name: string, item: string): XmlElement =>
      makeElement(name, [["count", "1"]], [makeElement(item)]);
    const lists = [list("fonts", "font"), list("fills", "fill"), list("borders", "border")];
    const root = [...lists, list("cellXfs", "xf")];
    this.parts.put(part, makeElement("styleSheet", [["xmlns", main]], root));
    this.parts.relate(this.part, "styles", part);
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    this.parts.setContentType(part, type);
    return part;
  }

  private writeWorkbook(): void {
    const sheets = ensureChild(this.root, "sheets", order);
    sheets.children = this.sheets.map((sheet) => {
      const { name, attributes } = this.elements.get(sheet) ?? makeElement("sheet");
      const state = stateOf(sheet.visibility);
      const kept = [...attributes].filter(([key]) => key !== "state");
      const own = state === null ? [] : [["state", state] as const];
      return makeElement(name, [...kept, ["name", sheet.name], ...own]);
    });
    removeChildren(this.root, "definedNames");
    const names = this.names.write(this.sheets);
    if (names.length > 0) ensureChild(this.root, "definedNames", order).children = names;
    const views = ensureChild(this.root, "bookViews", order);
    const view = ensureChild(views, "workbookView", ["workbookView"]);
    view.attributes.set("activeTab", String(Math.max(0, this.sheets.indexOf(this.active))));
    this.parts.put(this.part, this.root);
  }

  /** Excel makes it anew; one that names cells without formulas is an error to it. */
  private dropCalculationChain(): void {
    const part = this.parts.related(this.part, "calcChain");
    if (part === null) return;
    this.parts.unrelate(this.part, part);
    this.parts.setContentType(part, null);
    this.parts.remove(part);
  }
}

function visibilityOf(state: string | undefined): Visibility {
  if (state === "hidden") return "Hidden";
  return state === "veryHidden" ? "VeryHidden" : "Visible";
}

function stateOf(visibility: Visibility): string | null {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : null;
}
