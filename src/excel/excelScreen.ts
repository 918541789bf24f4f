/**
 * Excel as the reader in a worker sees it: what it asks of the thread that has Office.js, which alone may speak to Excel.
 * Plain data in and out. All of it throws Failures of {@link excelError} where Excel refuses.
 */
import type { Receipt } from "../app/ports";
import type { CellContent, CellRange, Edit, Place, Sheet, TextRun } from "../core";

export interface ExcelScreen {
  traits(): Promise<ExcelTraits>;
  /** The document as .xlsx, the same bytes that saving would give; null where this Excel gives none. */
  file(): Promise<Uint8Array | null>;
  /** What is on the screen at some areas, and which sheets there are, in one request. */
  look(areas: readonly WatchedArea[]): Promise<ScreenLook>;
  /** What sheets are by their tabs and properties. @param names null for all of them */
  frames(names: readonly string[] | null): Promise<LiveFrames>;
  /** The cells of areas with their looks, in one request unless Excel refuses that as too much. */
  bands(wanted: readonly WantedBand[]): Promise<readonly LiveBand[]>;
  /** All edits or none. @param known texts of several looks, where this Excel itself cannot tell them */
  apply(edits: readonly Edit[], known: readonly KnownText[]): Promise<Receipt>;
}

export interface ExcelTraits {
  readonly fileName: string | null;
  readonly canColorParts: boolean;
  /** Whether this Excel tells the parts of a text that have looks of their own. */
  readonly tellsParts: boolean;
}

/** An area of a sheet to look at; null for a sheet without content. */
export interface WatchedArea {
  readonly sheet: string;
  readonly area: CellRange | null;
}

export interface ScreenLook {
  readonly tabs: readonly Tab[];
  /** What the workbook keeps of ours; `xml` is null where there is none, or more than one. */
  readonly memory: { readonly count: number; readonly xml: string | null };
  /** One for each area that was asked for. */
  readonly areas: readonly SeenArea[];
}

export interface Tab {
  readonly id: string;
  readonly name: string;
}

export interface SeenArea {
  /** Whether there is a sheet of this name. */
  readonly isThere: boolean;
  /** The cells with values of the whole sheet; null for none. */
  readonly used: CellRange | null;
  /** Range.values and Range.text; null where no area was asked for. */
  readonly values: readonly (readonly unknown[])[] | null;
  readonly text: readonly (readonly unknown[])[] | null;
}

export interface LiveFrames {
  readonly frames: readonly LiveFrame[];
  /** XML of the first part that is ours; null for none. Told only where all sheets were asked for. */
  readonly memory: string | null;
}

export interface LiveFrame extends Tab {
  readonly visibility: Sheet["visibility"];
  readonly isProtected: boolean;
  readonly owner: string | null;
  readonly used: CellRange | null;
}

export interface WantedBand {
  readonly sheetId: string;
  readonly area: CellRange;
}

/** A band of rows of a sheet. */
export interface LiveBand {
  readonly sheetId: string;
  readonly cells: readonly CellContent[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A text with its runs, as the file has it. */
export interface KnownText {
  readonly at: Place;
  readonly text: string;
  readonly runs: readonly TextRun[];
}
