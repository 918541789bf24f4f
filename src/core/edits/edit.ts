/**
 * What should change in a workbook, as data. A host applies edits; nothing in core/ does.
 * Offsets count UTF-16 units of the cell's text, line feeds as one.
 */
import type { Place } from "../grid/address";
import type { SheetSpec } from "./sheetSpec";

export type Edit = TextEdit | ColorEdit | SheetEdit;

/** Replaces parts of a cell's text; runs, ふりがな and formats outside the parts stay. */
export interface TextEdit {
  readonly kind: "text";
  readonly at: Place;
  /** The whole text the cell must show for the edit to hold; "" for an empty cell. */
  readonly expected: string;
  /** Ascending and not overlapping. The new text takes the look of the first replaced (else the preceding) unit. */
  readonly splices: readonly TextSplice[];
}

export interface TextSplice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
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

/** Makes a sheet of Renkei's own, or rewrites it in place where a sheet with the same owner is there. */
export interface SheetEdit {
  readonly kind: "sheet";
  readonly spec: SheetSpec;
}
