/**
 * Where the cells of a sheet stand in its part, six bytes or so a cell: rows ascending, columns ascending in them.
 * Cells that are only formatted are kept too, for their fill, and those whose formula shows nothing.
 */
import { IntList } from "../intList";

/** Above the bits of a column (0 to 16,383). */
const contentBit = 1 << 14;
const formulaBit = 1 << 15;

/** What a cell holds, besides its format. */
export interface CellHolds {
  readonly hasContent: boolean;
  readonly hasFormula: boolean;
}

/** Collects cells in the order of the part; {@link sorted} gives the finished table. */
export class CellTable {
  /** Rows that have cells, each with the index of its first cell. */
  private readonly rows = new IntList();
  private readonly firstCells = new IntList();
  private readonly columns = new IntList();
  private readonly offsets = new IntList();
  private isSorted = true;
  private lastRow = -1;
  private lastColumn = -1;

  /** @param offset byte of the cell's tag in the part */
  add(row: number, column: number, offset: number, { hasContent, hasFormula }: CellHolds): void {
    if (row !== this.lastRow) {
      if (row < this.lastRow) this.isSorted = false;
      this.rows.push(row);
      this.firstCells.push(this.columns.length);
      this.lastRow = row;
    } else if (column <= this.lastColumn) this.isSorted = false;
    this.lastColumn = column;
    this.columns.push(column | (hasContent ? contentBit : 0) | (hasFormula ? formulaBit : 0));
    this.offsets.push(offset);
  }

  /** The table with rows and columns ascending; of two cells at one address the last in the part is kept. */
  sorted(): CellTable {
    if (this.isSorted) return this;
    const cells: { row: number; column: number; index: number }[] = [];
    for (let at = 0; at < this.rows.length; at++) {
      for (let index = this.firstCells.at(at); index < this.endOf(at); index++) {
        cells.push({ row: this.rows.at(at), column: this.column(index), index });
      }
    }
    cells.sort((a, b) => a.row - b.row || a.column - b.column || a.index - b.index);
    const table = new CellTable();
    for (const [at, { row, column, index }] of cells.entries()) {
      const next = cells[at + 1];
      if (next?.row === row && next.column === column) continue;
      const holds = { hasContent: this.hasContent(index), hasFormula: this.hasFormula(index) };
      table.add(row, column, this.offset(index), holds);
    }
    return table;
  }

  /** Visits all cells, row by row; `index` is what the other methods ask for. */
  eachCell(visit: (row: number, column: number, index: number) => void): void {
    for (let at = 0; at < this.rows.length; at++) {
      const row = this.rows.at(at);
      const end = this.endOf(at);
      for (let index = this.firstCells.at(at); index < end; index++) {
        visit(row, this.column(index), index);
      }
    }
  }

  /** Rows with at least one cell that has content, ascending. */
  contentRows(): number[] {
    const found: number[] = [];
    for (let at = 0; at < this.rows.length; at++) {
      for (let index = this.firstCells.at(at); index < this.endOf(at); index++) {
        if (!this.hasContent(index)) continue;
        found.push(this.rows.at(at));
        break;
      }
    }
    return found;
  }

  /** Indexes of the first cell of a row and of the one after its last; both 0 for a row without cells. */
  cellsOfRow(row: number): readonly [first: number, end: number] {
    const at = this.rows.lastNotAbove(row);
    return at === -1 || this.rows.at(at) !== row
      ? [0, 0]
      : [this.firstCells.at(at), this.endOf(at)];
  }

  /** Index of the cell at an address, or -1. */
  indexOf(row: number, column: number): number {
    const [first, end] = this.cellsOfRow(row);
    let low = first;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.column(middle) < column) low = middle + 1;
      else high = middle;
    }
    return low < end && this.column(low) === column ? low : -1;
  }

  column(index: number): number {
    return this.columns.at(index) & ~(contentBit | formulaBit);
  }

  hasContent(index: number): boolean {
    return (this.columns.at(index) & contentBit) !== 0;
  }

  hasFormula(index: number): boolean {
    return (this.columns.at(index) & formulaBit) !== 0;
  }

  /** Byte of the cell's tag in the part. */
  offset(index: number): number {
    return this.offsets.at(index);
  }

  private endOf(at: number): number {
    return at + 1 < this.rows.length ? this.firstCells.at(at + 1) : this.columns.length;
  }
}
