/** The cells of a sheet by row and column, with what rows say of themselves. */
import { formatAddress, parseAddress, type CellRange } from "../../../src/core/grid/address";
import { hasContent, readCell, writeCell, type CellState } from "./cellState";
import { moveFormula } from "./formulaReferences";
import { movesWholeLines, shiftArea, shiftLine, type Shift } from "./shift";
import {
  childNamed,
  childrenNamed,
  elementsOf,
  flagOf,
  makeElement,
  type XmlElement,
} from "./xmlTree";

interface Row {
  /** Attributes of the row as the file has them: ht, hidden, s. */
  readonly attributes: Map<string, string>;
  readonly cells: Map<number, CellState>;
}

export class SheetCells {
  private rows = new Map<number, Row>();

  /** @param data the sheetData of a file */
  constructor(data: XmlElement | undefined, strings: readonly XmlElement[]) {
    const shared = new Map<string, { formula: string; row: number; column: number }>();
    let next = 0;
    for (const row of data === undefined ? [] : elementsOf(data)) {
      const number = Number(row.attributes.get("r") ?? next + 1) - 1;
      next = number + 1;
      this.row(number, row.attributes);
      let column = 0;
      for (const element of childrenNamed(row, "c")) {
        const at = parseAddress(element.attributes.get("r") ?? "") ?? { row: number, column };
        const cell = withOwnFormula(readCell(element, strings), element, at, shared);
        this.set(at.row, at.column, cell);
        column = at.column + 1;
      }
    }
  }

  /** The cell at a place; undefined where the sheet has none. */
  get(row: number, column: number): CellState | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  set(row: number, column: number, cell: CellState): void {
    this.row(row).cells.set(column, cell);
  }

  remove(row: number, column: number): void {
    this.rows.get(row)?.cells.delete(column);
  }

  /** What a row says of itself; undefined where nothing is said. */
  rowAttributes(row: number): ReadonlyMap<string, string> | undefined {
    return this.rows.get(row)?.attributes;
  }

  changeRow(row: number, change: (attributes: Map<string, string>) => void): void {
    change(this.row(row).attributes);
  }

  /** All cells by row and column; those of an area, where one is given. */
  *all(within?: CellRange): Generator<{ row: number; column: number; cell: CellState }> {
    const rows = [...this.rows].filter(([row]) => isWithin(row, within?.left ?? 0, within));
    for (const [row, { cells }] of rows.sort(byNumber)) {
      for (const [column, cell] of [...cells].sort(byNumber)) {
        if (isWithin(row, column, within)) yield { row, column, cell };
      }
    }
  }

  /** The smallest area of all cells, or of those with content; null where there are none. */
  usedArea(onlyContent: boolean, within?: CellRange): CellRange | null {
    let area: CellRange | null = null;
    for (const { row, column, cell } of this.all()) {
      const counts = hasContent(cell) || (!onlyContent && cell.style !== 0);
      if (counts && isWithin(row, column, within)) area = extend(area, row, column);
    }
    return area;
  }

  /** Moves cells, and with whole rows what they say of themselves. */
  shift(shift: Shift): void {
    const old = this.rows;
    this.rows = new Map();
    for (const [number, row] of old) {
      const line =
        shift.axis === "row" && movesWholeLines(shift) ? shiftLine(number, shift) : number;
      if (line !== null)
        for (const [name, value] of row.attributes) this.row(line).attributes.set(name, value);
      for (const [column, cell] of row.cells) {
        const place = { top: number, left: column, bottom: number, right: column };
        const moved = shiftArea(place, shift);
        if (moved !== null) this.set(moved.top, moved.left, cell);
      }
    }
  }

  /** The sheetData of the cells as they are now. */
  write(): XmlElement {
    const rows = [...this.rows].sort(byNumber).flatMap(([number, row]) => {
      const cells = [...row.cells].sort(byNumber).flatMap(([column, cell]) => {
        return writeCell(cell, formatAddress({ row: number, column })) ?? [];
      });
      const own = [...row.attributes].filter(([name]) => name !== "r" && name !== "spans");
      if (cells.length === 0 && own.length === 0) return [];
      return [makeElement("row", [["r", String(number + 1)], ...own], cells)];
    });
    return makeElement("sheetData", [], rows);
  }

  private row(number: number, attributes?: Map<string, string>): Row {
    const known = this.rows.get(number);
    if (known !== undefined) return known;
    const row = { attributes: new Map(attributes), cells: new Map<number, CellState>() };
    this.rows.set(number, row);
    return row;
  }
}

/** A cell that shares its formula with others gets one of its own (ECMA-376 part 1, 18.3.1.40). */
function withOwnFormula(
  cell: CellState,
  element: XmlElement,
  at: { row: number; column: number },
  shared: Map<string, { formula: string; row: number; column: number }>,
): CellState {
  const formula = childNamed(element, "f");
  const index =
    formula?.attributes.get("t") === "shared" ? formula.attributes.get("si") : undefined;
  if (index === undefined) return cell;
  if (cell.formula !== null && cell.formula !== "") {
    shared.set(index, { formula: cell.formula, ...at });
    return { ...cell, source: null };
  }
  const first = shared.get(index);
  if (first === undefined) return cell;
  const own = moveFormula(first.formula, at.row - first.row, at.column - first.column);
  return { ...cell, formula: own, source: null };
}

/** Whether a row or column is said to be hidden, or has no height. */
export function isHiddenLine(attributes: ReadonlyMap<string, string> | undefined): boolean {
  if (attributes === undefined) return false;
  const element = makeElement("line", attributes);
  return flagOf(element, "hidden") || attributes.get("ht") === "0";
}

function byNumber(a: readonly [number, unknown], b: readonly [number, unknown]): number {
  return a[0] - b[0];
}

function isWithin(row: number, column: number, area: CellRange | undefined): boolean {
  if (area === undefined) return true;
  const { top, left, bottom, right } = area;
  return row >= top && row <= bottom && column >= left && column <= right;
}

function extend(area: CellRange | null, row: number, column: number): CellRange {
  if (area === null) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}
