/**
 * A worksheet as a screen draws it. Plain data throughout: a worker reads it, a page draws it. Rows and columns are
 * 0-based; sizes are in CSS pixels at a zoom of 100 % (96 to the inch), font sizes in points.
 */
import type { Cell, CellRange, NumberEntry, Sheet } from "../../core";

/** What a screen must know before it draws the first cell. */
export interface SheetLayout {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  /** {@link Sheet.owner}. */
  readonly owner: string | null;
  /** #RRGGBB. */
  readonly tabColor: string | null;
  readonly isProtected: boolean;
  /**
   * One more than the last row and column that hold a content, or a merged region, a border or a fill of a cell not far
   * below or right of the last content; at least 1. What whole rows and columns wear does not count.
   */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows: LineSizes;
  readonly columns: LineSizes;
  readonly merges: readonly CellRange[];
  /** How many rows and columns stay in place when the others scroll. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly hasGridlines: boolean;
  /** 1 is 100 %. */
  readonly zoom: number;
  readonly isRightToLeft: boolean;
  /** The look of a cell that no window names. */
  readonly plainLook: CellLook;
}

/** Heights of rows or widths of columns; what is hidden has none. */
export interface LineSizes {
  /** Size of each line that no span names. */
  readonly usual: number;
  /** Ascending and not overlapping; both ends count. */
  readonly spans: readonly LineSpan[];
}

export interface LineSpan {
  readonly first: number;
  readonly last: number;
  /** 0 for hidden lines. */
  readonly size: number;
}

/**
 * The cells of an area that have a content or a look of their own, by row and column; in a protected sheet also those
 * that may be changed. So a cell that is not here is plain, empty and, in a protected sheet, locked.
 */
export interface SheetWindow {
  readonly area: CellRange;
  readonly cells: readonly ViewCell[];
  /** Looks of the cells of this window; {@link ViewCell.look} counts into it. */
  readonly looks: readonly CellLook[];
}

export interface ViewCell {
  readonly row: number;
  readonly column: number;
  /** What the cell shows, number format applied; "" for a cell that only has a look. */
  readonly text: string;
  readonly kind: Cell["kind"];
  /** Without its leading =, or null. */
  readonly formula: string | null;
  /** What stands in a box for editing: the number itself, not its format (1234.5 for 1,234.50). */
  readonly entry: string;
  /** 0-based in {@link SheetWindow.looks}; conditional formats are already in it. */
  readonly look: number;
  /** Pieces of different fonts, together `text`; absent where the text has the cell's one font. */
  readonly runs?: readonly ViewRun[];
  /** How the number format takes what is typed; absent for General. */
  readonly numberEntry?: NumberEntry;
  /** Whether the sheet's protection forbids changing the cell. */
  readonly isLocked?: true;
}

export interface ViewRun {
  readonly text: string;
  readonly font: ViewFont;
}

export interface ViewFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruck: boolean;
  /** #RRGGBB; null for the automatic colour. */
  readonly color: string | null;
  readonly position: "baseline" | "superscript" | "subscript";
}

export interface CellLook {
  readonly font: ViewFont;
  /** #RRGGBB; null for none. */
  readonly fill: string | null;
  /** "general": text to the left, numbers to the right, truth values and errors in the middle. */
  readonly horizontal:
    "general" | "left" | "center" | "right" | "fill" | "justify" | "across" | "distributed";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly isWrapped: boolean;
  readonly isShrunk: boolean;
  /** Levels of indentation, each about three characters. */
  readonly indent: number;
  /** Degrees counter-clockwise, -90 to 90; "stacked" for upright letters one below the other (縦書き). */
  readonly rotation: number | "stacked";
  readonly borders: Borders;
}

export interface Borders {
  readonly top: Border | null;
  readonly right: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  /** From the top left down to the right. */
  readonly falling: Border | null;
  /** From the bottom left up to the right. */
  readonly rising: Border | null;
}

export interface Border {
  /** As ECMA-376 part 1, 18.18.3 names it (thin, medium, double, hair, dashed …). */
  readonly style: string;
  /** #RRGGBB; null for the automatic colour. */
  readonly color: string | null;
}

/** What a workbook says of the cells of a sheet besides what they hold. */
export interface SheetAnnotations {
  /** One for a cell. */
  readonly comments: readonly CellComment[];
  /** Those that offer a list or tell something of their cells; of several for a cell the first counts. */
  readonly validations: readonly CellValidation[];
}

/** A note (メモ) at a cell, or a thread of comments (コメント). */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  /** In the order in which they were written; at least one. */
  readonly remarks: readonly CommentRemark[];
  /** Whether somebody closed the thread. */
  readonly isResolved: boolean;
}

export interface CommentRemark {
  /** Null where the file does not say. */
  readonly author: string | null;
  /** Never empty, and never markup. */
  readonly text: string;
}

/** A rule of data validation (入力規則), as far as the cell in front shows it. */
export interface CellValidation {
  readonly ranges: readonly CellRange[];
  /** Whether there is a list to choose from; what is in it is asked for when it is opened. */
  readonly hasList: boolean;
  /** What is said to whoever comes to the cell; null for nothing. */
  readonly prompt: ValidationMessage | null;
}

/** Either may be empty, not both. */
export interface ValidationMessage {
  readonly title: string;
  readonly text: string;
}

/** A line of a list of data validation. */
export interface ListChoice {
  readonly text: string;
  /** What has to be typed for it. */
  readonly entry: string;
}
