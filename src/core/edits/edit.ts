/**
 * What should change in a workbook, as data. A host applies edits; nothing in core/ does.
 * Offsets count UTF-16 units of the cell's text, line feeds as one.
 */
import type { CellAddress, CellRange, Place } from "../grid/address";
import type { SheetSpec } from "./sheetSpec";

export type Edit = TextEdit | NumberEdit | ColorEdit | MoveEdit | SheetEdit | MemoryEdit;

/** Replaces parts of a cell's text; runs, ふりがな and formats outside the parts stay. */
export interface TextEdit {
  readonly kind: "text";
  readonly at: Place;
  /** The whole text the cell must show for the edit to hold; "" for an empty cell. */
  readonly expected: string;
  /** Ascending and not overlapping. The new text takes the look of the first replaced (else the preceding) unit. */
  readonly splices: readonly TextSplice[];
  /** Writes the text in place of the cell's formula; without it a cell with a formula refuses the edit. */
  readonly replacesFormula?: true;
}

export interface TextSplice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Puts a number in the place of a cell's content, which takes the look of its cell and, as a rule, its number format; the
 * cell's only edit. Cells of the text format (@) are not for numbers: Excel makes text of them, so a caller gives a {@link TextEdit}.
 */
export interface NumberEdit {
  readonly kind: "number";
  readonly at: Place;
  /** The whole text the cell must show for the edit to hold; "" for an empty cell. */
  readonly expected: string;
  /** Finite. */
  readonly value: number;
  /** Format code (ECMA-376 part 1, 18.8.31) that the cell gets, as Excel gives one with a typed date; without it the cell keeps its own. */
  readonly numberFormat?: string;
  /** Writes the number in place of the cell's formula; without it a cell with a formula refuses the edit. */
  readonly replacesFormula?: true;
}

/** Gives parts of a cell's text a font colour and leaves all else of it alone. */
export interface ColorEdit {
  readonly kind: "color";
  readonly at: Place;
  readonly expected: string;
  readonly spans: readonly ColorSpan[];
}

export interface ColorSpan {
  readonly start: number;
  readonly end: number;
  /** #RRGGBB, or null for the automatic colour. */
  readonly color: string | null;
}

/**
 * Takes merged cells apart and brings contents to other cells of their sheet, all at once: everything is read before
 * anything is written. The content is the text with its runs and ふりがな and the font of its cell; borders, fills,
 * number formats and widths stay with the place. Formulas do not move: a host refuses them.
 */
export interface MoveEdit {
  readonly kind: "move";
  readonly sheet: string;
  /** Merged regions to take apart; what they show stays in their first cell. */
  readonly unmerged: readonly CellRange[];
  /** One cell may be brought to several. */
  readonly copies: readonly CellCopy[];
  /** Cells that are without content afterwards. */
  readonly cleared: readonly ExpectedCell[];
}

export interface CellCopy {
  readonly from: ExpectedCell;
  readonly to: ExpectedCell;
}

/** A cell and the whole text it must show for the edit to hold; "" for an empty cell. */
export interface ExpectedCell extends CellAddress {
  readonly expected: string;
}

/** Keeps a text in the workbook, in the one part that is Renkei's ({@link Book.memory}); null takes the part away. */
export interface MemoryEdit {
  readonly kind: "memory";
  readonly xml: string | null;
}

/** Makes a sheet of Renkei's own, or rewrites it in place where a sheet with the same owner is there. */
export interface SheetEdit {
  readonly kind: "sheet";
  readonly spec: SheetSpec;
}
