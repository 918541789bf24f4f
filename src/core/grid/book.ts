/**
 * A workbook as plain data: what every host (a file, Excel, a drawing in a test) gives to the engine.
 * Only what is on the sheet is here, nothing of what it means.
 */
import type { CellRange } from "./address";

/** A workbook: its worksheets in the order of their tabs. Chart sheets are not among them. */
export interface Book {
  readonly sheets: readonly Sheet[];
  /** XML of the one part in which Renkei keeps settings and 確認済み in the workbook; absent where there is none. */
  readonly memory?: string;
}

/** A worksheet. Rows and columns are 0-based; cells with neither text nor value are absent. */
export interface Sheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Rows that hold at least one cell with content, ascending. A sheet that is only formatted has none. */
  readonly rowNumbers: readonly number[];
  /** The cells with content of a row, by ascending column; empty for a row without any. */
  cellsInRow(row: number): readonly Cell[];
  /** The cell at an address; undefined when it has no content. A merged region's content is at its top left. */
  cell(row: number, column: number): Cell | undefined;
  /** Fill of a cell that may be without content, as #RRGGBB; null for none. */
  fillAt(row: number, column: number): string | null;
  /** Whether a cell holds a formula, also one that shows nothing and so is no content. */
  hasFormula(row: number, column: number): boolean;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isProtected: boolean;
  /** The cells that each shape, picture or chart lies over, grouped shapes as one. */
  readonly drawings: readonly CellRange[];
  /** What Renkei wrote on a sheet of its own to know it again ({@link SheetSpec.owner}); null for all others. */
  readonly owner: string | null;
}

/** A cell with content. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  /** What the cell shows, number format applied (`[=1]"○"` shows ○); line feeds are \n. */
  readonly text: string;
  readonly kind: "text" | "number" | "boolean" | "error";
  /** The formula without its leading =, or null. */
  readonly formula: string | null;
  /** The text in pieces of one look; at least one, and together they are `text`. */
  readonly runs: readonly TextRun[];
  /** Fill as #RRGGBB, pattern and conditional fill included where they can be told; null for none. */
  readonly fill: string | null;
}

/** A piece of a cell's text with one look. */
export interface TextRun {
  readonly text: string;
  readonly font: Font;
}

/** The look of text; what a run does not say it has from its cell. */
export interface Font {
  /** #RRGGBB in upper case, theme, tint and palette resolved; null for the automatic colour. */
  readonly color: string | null;
  readonly isBold: boolean;
  readonly isStruck: boolean;
  readonly isUnderlined: boolean;
}
