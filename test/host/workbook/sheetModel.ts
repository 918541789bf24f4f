/** A worksheet that can be changed: cells, merges and sizes as data, all else in the tree of its part. */
import type { CellRange } from "../../../src/core/grid/address";
import { formatRange, parseRange } from "../../../src/core/grid/address";
import { emptyCell, type CellState } from "./cellState";
import { ColumnSpans } from "./columnSpans";
import { adjustFormula } from "./formulaReferences";
import { isHiddenLine, SheetCells } from "./sheetCells";
import { shiftArea, type Shift } from "./shift";
import {
  childNamed,
  elementsOf,
  ensureChild,
  makeElement,
  removeChildren,
  type XmlElement,
} from "./xmlTree";

/** Order of what a worksheet holds (ECMA-376 part 1, 18.3.1.99). */
const order = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData"],
  ...["sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState"],
  ...["dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting"],
  ...["dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup"],
  ...["headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches"],
  ...["ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "picture"],
  ...["oleObjects", "controls", "webPublishItems", "tableParts", "extLst"],
];

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export class SheetModel {
  isChanged = false;
  visibility: Visibility = "Visible";
  /** Key and value by the key in small letters; they live as long as the host. */
  readonly properties = new Map<string, { readonly key: string; value: string }>();
  readonly cells: SheetCells;
  readonly columns: ColumnSpans;
  merges: CellRange[];
  private readonly shifts: Shift[] = [];

  /**
   * @param id by which the API knows the sheet as long as the host lives
   * @param part name of its part
   * @param root of the part
   */
  constructor(
    readonly id: string,
    public name: string,
    readonly part: string,
    readonly root: XmlElement,
    strings: readonly XmlElement[],
  ) {
    this.cells = new SheetCells(childNamed(root, "sheetData"), strings);
    this.columns = new ColumnSpans(childNamed(root, "cols"));
    this.merges = readMerges(root);
  }

  /** The cell at a place; one without content that looks as its row or column says where the sheet has none. */
  cell(row: number, column: number): CellState {
    const known = this.cells.get(row, column);
    if (known !== undefined) return known;
    const ofRow = this.cells.rowAttributes(row)?.get("s");
    return emptyCell(Number(ofRow ?? this.columns.get(column)?.get("style") ?? 0));
  }

  setCell(row: number, column: number, cell: CellState): void {
    this.cells.set(row, column, cell);
    this.isChanged = true;
  }

  /** The merged area that a cell belongs to, or null. */
  mergeAt(row: number, column: number): CellRange | null {
    return this.merges.find((area) => containsPlace(area, row, column)) ?? null;
  }

  isRowHidden(row: number): boolean {
    return isHiddenLine(this.cells.rowAttributes(row));
  }

  isColumnHidden(column: number): boolean {
    return isHiddenLine(this.columns.get(column));
  }

  /** An element of the part outside of the cells, or undefined. */
  element(name: string): XmlElement | undefined {
    return childNamed(this.root, name);
  }

  /** An element of the part, made where it is not there; the sheet counts as changed. */
  ensure(name: string): XmlElement {
    this.isChanged = true;
    return ensureChild(this.root, name, order);
  }

  remove(name: string): void {
    this.isChanged = true;
    removeChildren(this.root, name);
  }

  /** How many shifts there were: what remembers places notes it, and asks for {@link shiftsSince}. */
  get revision(): number {
    return this.shifts.length;
  }

  shiftsSince(revision: number): readonly Shift[] {
    return this.shifts.slice(revision);
  }

  /** Puts rows or columns in or takes them out; cells, merges, sizes, links and filters move along. */
  shift(shift: Shift): void {
    this.shifts.push(shift);
    this.isChanged = true;
    this.cells.shift(shift);
    this.columns.shift(shift);
    this.merges = this.merges.flatMap((area) => shiftArea(area, shift) ?? []);
    const links = this.element("hyperlinks");
    const filter = this.element("autoFilter");
    for (const element of links === undefined ? [] : elementsOf(links))
      moveReference(element, shift);
    if (filter !== undefined) moveReference(filter, shift);
  }

  /** Follows a shift of another sheet, or of this one, in the formulas of this sheet. */
  adjustFormulas(shifted: string, shift: Shift): void {
    for (const { row, column, cell } of this.cells.all()) {
      if (cell.formula === null) continue;
      const formula = adjustFormula(cell.formula, this.name, shifted, shift);
      if (formula !== cell.formula) this.setCell(row, column, { ...cell, formula, source: null });
    }
  }

  /** The tree of the part as it is now. */
  write(): XmlElement {
    this.replace("sheetData", this.cells.write());
    this.replace("cols", this.columns.write());
    this.replace("mergeCells", writeMerges(this.merges));
    removeChildren(this.root, "dimension");
    return this.root;
  }

  private replace(name: string, made: XmlElement | null): void {
    if (made === null) {
      removeChildren(this.root, name);
      return;
    }
    const place = ensureChild(this.root, name, order);
    place.attributes.clear();
    for (const [key, value] of made.attributes) place.attributes.set(key, value);
    place.children = made.children;
  }
}

function readMerges(root: XmlElement): CellRange[] {
  const merges = childNamed(root, "mergeCells");
  return (merges === undefined ? [] : elementsOf(merges)).flatMap(
    ({ attributes }) => parseRange(attributes.get("ref") ?? "") ?? [],
  );
}

function writeMerges(merges: readonly CellRange[]): XmlElement | null {
  if (merges.length === 0) return null;
  const areas = merges.map((area) => makeElement("mergeCell", [["ref", formatRange(area)]]));
  return makeElement("mergeCells", [["count", String(merges.length)]], areas);
}

function moveReference(element: XmlElement, shift: Shift): void {
  const area = parseRange(element.attributes.get("ref") ?? "");
  const moved = area === null ? null : shiftArea(area, shift);
  if (moved !== null) element.attributes.set("ref", formatRange(moved));
}

export function containsPlace(area: CellRange, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
