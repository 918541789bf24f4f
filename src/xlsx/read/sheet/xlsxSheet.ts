/** A worksheet of a file as the engine sees it; cells are made when asked for. */
import type { Cell, CellRange, Sheet } from "../../../core";
import { readCell, readStyleIndex, type CellContext } from "./cellReader";
import type { WorksheetScan } from "./scanWorksheet";

/** What a sheet has from elsewhere than its own part. */
export interface SheetFrame {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly drawings: readonly CellRange[];
  readonly owner: string | null;
}

/** Cells kept at a time: all of a real plan, and not the millions of a data table. */
const keptCells = 200_000;
const noCells: readonly Cell[] = [];

export class XlsxSheet implements Sheet {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly drawings: readonly CellRange[];
  readonly owner: string | null;
  readonly rowNumbers: readonly number[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isProtected: boolean;
  private readonly rows = new Map<number, readonly Cell[]>();
  private kept = 0;

  constructor(
    frame: SheetFrame,
    private readonly scan: WorksheetScan,
    private readonly context: CellContext,
  ) {
    this.name = frame.name;
    this.visibility = frame.visibility;
    this.drawings = frame.drawings;
    this.owner = frame.owner;
    this.rowNumbers = scan.data.cells.contentRows();
    this.merges = scan.merges;
    this.hiddenRows = new Set(scan.data.hiddenRows);
    this.hiddenColumns = new Set(scan.hiddenColumns);
    this.isProtected = scan.isProtected;
  }

  cellsInRow(row: number): readonly Cell[] {
    const known = this.rows.get(row);
    if (known !== undefined) return known;
    const [first, end] = this.scan.data.cells.cellsOfRow(row);
    if (first === end) return noCells;
    const cells = this.makeRow(row, first, end);
    this.keep(row, cells);
    return cells;
  }

  private keep(row: number, cells: readonly Cell[]): void {
    if (this.kept >= keptCells) {
      this.rows.clear();
      this.kept = 0;
    }
    this.rows.set(row, cells);
    this.kept += cells.length;
  }

  cell(row: number, column: number): Cell | undefined {
    const cells = this.cellsInRow(row);
    let low = 0;
    let high = cells.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cells[middle]?.column ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    const found = cells[low];
    return found?.column === column ? found : undefined;
  }

  fillAt(row: number, column: number): string | null {
    const cell = this.cell(row, column);
    return cell === undefined
      ? this.context.styles.cellStyle(this.styleAt(row, column)).fill
      : cell.fill;
  }

  hasFormula(row: number, column: number): boolean {
    const { cells } = this.scan.data;
    const index = cells.indexOf(row, column);
    return index !== -1 && cells.hasFormula(index);
  }

  /** Style index that a cell without content has: its own, else its row's, else its column's. */
  private styleAt(row: number, column: number): number {
    const { cells, rowStyles } = this.scan.data;
    const index = cells.indexOf(row, column);
    if (index !== -1) return readStyleIndex(this.context, cells.offset(index));
    return rowStyles.at(row) ?? this.scan.columnStyles.at(column) ?? 0;
  }

  private makeRow(row: number, first: number, end: number): Cell[] {
    const table = this.scan.data.cells;
    const cells: Cell[] = [];
    for (let index = first; index < end; index++) {
      if (!table.hasContent(index)) continue;
      cells.push(readCell(this.context, table.offset(index), row, table.column(index)));
    }
    return cells;
  }
}
