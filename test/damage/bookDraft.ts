/** A book that can be written on: what somebody does to a workbook by hand, cell by cell and row by row. */
import {
  formatAddress,
  makeSheet,
  type Book,
  type Cell,
  type CellContent,
  type CellRange,
  type Font,
  type Place,
  type Sheet,
} from "../../src/core";

/** What a cell is given; what is absent stays as it is. */
export interface CellChange {
  readonly text?: string;
  readonly kind?: Cell["kind"];
  readonly formula?: string;
  /** For all of the text. */
  readonly font?: Partial<Font>;
}

export class BookDraft {
  readonly #book: Book;
  readonly #sheets: SheetDraft[];

  constructor(book: Book) {
    this.#book = book;
    this.#sheets = book.sheets.map((sheet) => new SheetDraft(sheet));
  }

  /** Throws for a sheet that is not there. */
  sheet(name: string): SheetDraft {
    const found = this.#sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`No sheet ${name}`);
    return found;
  }

  /** Changes one cell; throws for a sheet that is not there. */
  write(at: Place, change: CellChange): void {
    this.sheet(at.sheet).write(at.row, at.column, change);
  }

  /** A copy of a sheet under another name, behind all others. */
  copySheet(name: string, copyName: string): SheetDraft {
    const copy = new SheetDraft(this.sheet(name).build(), copyName);
    this.#sheets.push(copy);
    return copy;
  }

  renameSheet(name: string, newName: string): void {
    const index = this.#sheets.indexOf(this.sheet(name));
    this.#sheets[index] = new SheetDraft(this.sheet(name).build(), newName);
  }

  build(): Book {
    return { ...this.#book, sheets: this.#sheets.map((sheet) => sheet.build()) };
  }
}

/** Rows and columns are 0-based. */
export class SheetDraft {
  readonly #sheet: Sheet;
  readonly name: string;
  #cells = new Map<string, CellContent>();
  merges: CellRange[];
  drawings: CellRange[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;

  constructor(sheet: Sheet, name = sheet.name) {
    this.#sheet = sheet;
    this.name = name;
    this.merges = [...sheet.merges];
    this.drawings = [...sheet.drawings];
    this.hiddenRows = new Set(sheet.hiddenRows);
    this.hiddenColumns = new Set(sheet.hiddenColumns);
    for (const cell of sheet.rowNumbers.flatMap((row) => sheet.cellsInRow(row))) {
      const { formula, fill, ...rest } = cell;
      this.#put({ ...rest, ...(formula !== null && { formula }), ...(fill !== null && { fill }) });
    }
  }

  text(row: number, column: number): string {
    return this.#cells.get(formatAddress({ row, column }))?.text ?? "";
  }

  /** Text written into a cell takes the look that its first letter has. */
  write(row: number, column: number, change: CellChange): void {
    const before = this.#cells.get(formatAddress({ row, column }));
    const { text = before?.text ?? "", font, ...rest } = change;
    const look = { ...before?.runs?.[0]?.font, ...font };
    const fill = before?.fill === undefined ? {} : { fill: before.fill };
    this.#put({ row, column, ...fill, ...rest, text, font: look });
  }

  clear(row: number, column: number): void {
    this.write(row, column, { text: "" });
  }

  /** Copies a cell with its look; an empty one empties the target. */
  copy(fromRow: number, fromColumn: number, row: number, column: number): void {
    const from = this.#cells.get(formatAddress({ row: fromRow, column: fromColumn }));
    if (from === undefined) this.#cells.delete(formatAddress({ row, column }));
    else this.#put({ ...from, row, column });
  }

  /** Last column that holds something. */
  get lastColumn(): number {
    return Math.max(0, ...[...this.#cells.values()].map(({ column }) => column));
  }

  /** Moves the cells of a row from a column on to the right (or, below zero, to the left). */
  shiftRow(row: number, from: number, offset: number): void {
    const moved = [...this.#cells.values()].filter((one) => one.row === row && one.column >= from);
    for (const { column } of moved) this.#cells.delete(formatAddress({ row, column }));
    for (const one of moved) this.#put({ ...one, column: one.column + offset });
  }

  /** Inserts empty rows; merged regions and hidden rows move or grow as in Excel. */
  insertRows(at: number, count: number): void {
    const move = (row: number): number => (row >= at ? row + count : row);
    this.#move(({ row, column }) => ({ row: move(row), column }));
    this.#moveRanges((range) => ({
      ...range,
      top: move(range.top),
      bottom: move(range.bottom),
    }));
    this.hiddenRows = new Set([...this.hiddenRows].map(move));
  }

  /** Deletes a row; regions that held nothing else go with it. */
  deleteRow(at: number): void {
    for (const { row, column } of [...this.#cells.values()]) {
      if (row === at) this.#keepMergedText(row, column);
    }
    const move = (row: number): number => (row > at ? row - 1 : row);
    this.#move(({ row, column }) => (row === at ? null : { row: move(row), column }));
    this.#moveRanges((range) => ({
      ...range,
      top: move(range.top),
      bottom: range.bottom >= at ? range.bottom - 1 : range.bottom,
    }));
    this.hiddenRows = new Set([...this.hiddenRows].filter((row) => row !== at).map(move));
  }

  /** Inserts empty columns. */
  insertColumns(at: number, count: number): void {
    const move = (column: number): number => (column >= at ? column + count : column);
    this.#move(({ row, column }) => ({ row, column: move(column) }));
    this.#moveRanges((range) => ({ ...range, left: move(range.left), right: move(range.right) }));
    this.hiddenColumns = new Set([...this.hiddenColumns].map(move));
  }

  /** Deletes a column; regions that held nothing else go with it. */
  deleteColumn(at: number): void {
    const move = (column: number): number => (column > at ? column - 1 : column);
    this.#move(({ row, column }) => (column === at ? null : { row, column: move(column) }));
    this.#moveRanges((range) => ({
      ...range,
      left: move(range.left),
      right: range.right >= at ? range.right - 1 : range.right,
    }));
    this.hiddenColumns = new Set(
      [...this.hiddenColumns].filter((column) => column !== at).map(move),
    );
  }

  build(): Sheet {
    const { visibility, isProtected, owner } = this.#sheet;
    return makeSheet({
      name: this.name,
      visibility,
      isProtected,
      owner,
      cells: this.#cells.values(),
      merges: this.merges,
      drawings: this.drawings,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    });
  }

  #put(content: CellContent): void {
    this.#cells.set(formatAddress(content), content);
  }

  /** When the first row of a merged region is deleted, Excel keeps what the region shows. */
  #keepMergedText(row: number, column: number): void {
    const range = this.merges.find((one) => one.top === row && one.left === column);
    if (range !== undefined && range.bottom > row) this.copy(row, column, row + 1, column);
  }

  #move(to: (cell: CellContent) => { row: number; column: number } | null): void {
    const cells = [...this.#cells.values()];
    this.#cells = new Map();
    for (const cell of cells) {
      const target = to(cell);
      if (target !== null) this.#put({ ...cell, ...target });
    }
  }

  #moveRanges(move: (range: CellRange) => CellRange): void {
    const moved = (ranges: readonly CellRange[]): CellRange[] =>
      ranges.map(move).filter(({ top, bottom, left, right }) => bottom >= top && right >= left);
    this.merges = moved(this.merges).filter(
      ({ top, bottom, left, right }) => bottom > top || right > left,
    );
    this.drawings = moved(this.drawings);
  }
}
