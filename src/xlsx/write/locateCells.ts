/** Finds cells in a worksheet part, and the places where missing ones belong. One pass over the bytes. */
import { parseAddress, parseRange, type CellAddress, type CellRange } from "../../core";
import { damaged } from "../xlsxFailure";
import { XmlScanner } from "../xml/xmlScanner";
import {
  attributeOf,
  openElement,
  outlineElement,
  prefixOf,
  type PartElement,
  type PartOutline,
} from "./partOutline";

export interface LocatedCells {
  /** The root with its children, without rows and cells. */
  readonly outline: PartOutline;
  readonly sheetData: PartElement;
  /** Of the cells asked for those that exist, with their children, by {@link cellKey}. */
  readonly cells: ReadonlyMap<number, PartElement>;
  /** Of the rows asked for those that exist, without their cells. */
  readonly rows: ReadonlyMap<number, PartElement>;
  /** The byte before which a missing cell of an existing row belongs; absent where that is the end of the row. */
  readonly cellPlaces: ReadonlyMap<number, number>;
  /** The byte before which a missing row belongs; absent where that is the end of the rows. */
  readonly rowPlaces: ReadonlyMap<number, number>;
  /** Regions of one formula: nothing inside may be changed alone. */
  readonly arrayRanges: readonly CellRange[];
}

/** One number for a cell address. */
export function cellKey({ row, column }: CellAddress): number {
  return row * 16_384 + column;
}

/** @param wanted cells to look for, each once or more */
export function locateCells(
  bytes: Uint8Array,
  part: string,
  wanted: readonly CellAddress[],
): LocatedCells {
  return new CellLocator(bytes, part, wanted).locate();
}

class CellLocator {
  private readonly scanner: XmlScanner;
  /** Columns to look for, by row. */
  private readonly wanted = new Map<number, Set<number>>();
  /** Rows to look for whose place is not yet passed, the last one first. */
  private readonly unplaced: number[];
  private readonly cells = new Map<number, PartElement>();
  private readonly rows = new Map<number, PartElement>();
  private readonly cellPlaces = new Map<number, number>();
  private readonly rowPlaces = new Map<number, number>();
  private readonly arrayRanges: CellRange[] = [];

  constructor(
    bytes: Uint8Array,
    private readonly part: string,
    wanted: readonly CellAddress[],
  ) {
    this.scanner = new XmlScanner(bytes, part);
    for (const { row, column } of wanted) {
      const columns = this.wanted.get(row);
      if (columns === undefined) this.wanted.set(row, new Set([column]));
      else columns.add(column);
    }
    this.unplaced = [...this.wanted.keys()].sort((a, b) => b - a);
  }

  locate(): LocatedCells {
    const { scanner, part } = this;
    scanner.next();
    const open = openElement(scanner);
    const children: PartElement[] = [];
    for (const name of scanner.children()) {
      children.push(name === "sheetData" ? this.locateRows() : outlineElement(scanner, 3));
    }
    const sheetData = children.find(({ name }) => name === "sheetData");
    if (sheetData === undefined) throw damaged(part, "sheetDataがありません", "no sheetData");
    const root = { ...open, children, closeStart: scanner.start, end: scanner.end };
    return {
      outline: { part, bytes: scanner.bytes, root, prefix: prefixOf(root.qualifiedName) },
      sheetData,
      cells: this.cells,
      rows: this.rows,
      cellPlaces: this.cellPlaces,
      rowPlaces: this.rowPlaces,
      arrayRanges: this.arrayRanges,
    };
  }

  private locateRows(): PartElement {
    const { scanner } = this;
    const open = openElement(scanner);
    let before = -1;
    for (const name of scanner.children()) {
      if (name !== "row") continue;
      const number = scanner.attributes.integer("r");
      const row = number === null ? before + 1 : number - 1;
      this.placeRows(row, scanner.start);
      const columns = this.wanted.get(row);
      if (columns === undefined) this.passRow();
      else this.locateRow(row, columns);
      before = row;
    }
    return { ...open, closeStart: scanner.start, end: scanner.end };
  }

  /** The row that begins here stands behind the place of every missing row above it. */
  private placeRows(row: number, start: number): void {
    for (let next = this.unplaced.at(-1); next !== undefined && next < row;) {
      this.rowPlaces.set(next, start);
      this.unplaced.pop();
      next = this.unplaced.at(-1);
    }
  }

  private locateRow(row: number, columns: ReadonlySet<number>): void {
    const { scanner } = this;
    const open = openElement(scanner);
    let before = -1;
    for (const name of scanner.children()) {
      if (name !== "c") continue;
      const column = this.columnOfCell(before);
      this.placeCells(row, columns, column, scanner.start);
      const cell = outlineElement(scanner, 2);
      cell.children.forEach((child) => this.rememberArray(child));
      if (columns.has(column)) this.cells.set(cellKey({ row, column }), cell);
      before = column;
    }
    this.rows.set(row, { ...open, closeStart: scanner.start, end: scanner.end });
  }

  private placeCells(
    row: number,
    columns: ReadonlySet<number>,
    column: number,
    start: number,
  ): void {
    for (const wanted of columns) {
      const key = cellKey({ row, column: wanted });
      if (column > wanted && !this.cellPlaces.has(key)) this.cellPlaces.set(key, start);
    }
  }

  private columnOfCell(before: number): number {
    const address = this.scanner.attributes.get("r");
    return (address === null ? null : parseAddress(address))?.column ?? before + 1;
  }

  /** Passes a row of which no cell is wanted; only regions of one formula count. */
  private passRow(): void {
    const { scanner } = this;
    const inside = scanner.depth;
    while (scanner.next() !== "close" || scanner.depth >= inside) {
      const isFormula = scanner.event === "open" && scanner.localName === "f";
      if (isFormula && scanner.attributes.indexOf("ref") !== -1) {
        this.rememberArray(openElement(scanner));
      }
    }
  }

  private rememberArray(element: PartElement): void {
    const type = element.name === "f" ? attributeOf(element, "t") : undefined;
    if (type !== "array" && type !== "dataTable") return;
    const range = parseRange(attributeOf(element, "ref") ?? "");
    if (range !== null) this.arrayRanges.push(range);
  }
}
