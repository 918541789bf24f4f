/** The names of a workbook and of its sheets. */
import { adjustFormula } from "./formulaReferences";
import type { SheetModel } from "./sheetModel";
import type { Shift } from "./shift";
import { elementsOf, flagOf, makeElement, setAttribute, textOf, type XmlElement } from "./xmlTree";

export interface DefinedName {
  name: string;
  /** The sheet it belongs to; null for the workbook. */
  readonly sheet: SheetModel | null;
  /** Without =. */
  formula: string;
  isVisible: boolean;
  comment: string;
}

export class DefinedNames {
  private names: DefinedName[];

  /** @param element `definedNames` of the workbook part */
  constructor(element: XmlElement | undefined, sheets: readonly SheetModel[]) {
    this.names = (element === undefined ? [] : elementsOf(element)).map((one) => {
      const position = one.attributes.get("localSheetId");
      return {
        name: one.attributes.get("name") ?? "",
        sheet: position === undefined ? null : (sheets[Number(position)] ?? null),
        formula: textOf(one),
        isVisible: !flagOf(one, "hidden"),
        comment: one.attributes.get("comment") ?? "",
      };
    });
  }

  /** Names of a sheet, or with null of the workbook. */
  of(sheet: SheetModel | null): DefinedName[] {
    return this.names.filter((one) => one.sheet === sheet);
  }

  find(sheet: SheetModel | null, name: string): DefinedName | undefined {
    return this.of(sheet).find((one) => one.name.toLowerCase() === name.toLowerCase());
  }

  /** Sets a name; one of the same sheet and spelling is replaced. */
  set(name: DefinedName): DefinedName {
    this.remove(name.sheet, name.name);
    this.names.push(name);
    return name;
  }

  remove(sheet: SheetModel | null, name: string): void {
    const gone = this.find(sheet, name);
    this.names = this.names.filter((one) => one !== gone);
  }

  removeSheet(sheet: SheetModel): void {
    this.names = this.names.filter((one) => one.sheet !== sheet);
  }

  adjust(sheet: SheetModel, shift: Shift): void {
    for (const name of this.names) {
      const home = name.sheet?.name ?? "";
      name.formula = adjustFormula(name.formula, home, sheet.name, shift);
    }
  }

  /** Elements for the workbook part; names of sheets count their tabs. */
  write(sheets: readonly SheetModel[]): XmlElement[] {
    return this.names.map(({ name, sheet, formula, isVisible, comment }) => {
      const element = makeElement("definedName", [["name", name]], [formula]);
      if (sheet !== null) element.attributes.set("localSheetId", String(sheets.indexOf(sheet)));
      setAttribute(element, "hidden", isVisible ? null : "1");
      setAttribute(element, "comment", comment === "" ? null : comment);
      return element;
    });
  }
}
