/** What any host of a workbook must offer: a file, Excel, the desk. */
import type { Book, Edit, Place, Words } from "../core";

export interface WorkbookPort {
  /** Name of the workbook's file, without folders; null where the host knows none. */
  readonly fileName: string | null;
  /** Whether a part of a cell's text can have its own colour. Some versions of Excel cannot write it. */
  readonly canColorParts: boolean;
  /** The workbook as it is now. */
  read(): Promise<Book>;
  /** All edits or none. Throws a typed failure in words where the workbook refuses. */
  apply(edits: readonly Edit[]): Promise<Receipt>;
}

/** The place where somebody sits in front of a workbook: Excel, or the desk. What the engine reads and writes is a {@link WorkbookPort}. */
export interface LiveWorkbook {
  /** As {@link WorkbookPort.canColorParts}, as far as it is known now. */
  readonly canColorParts: boolean;
  /** What the host cannot do, in words for the person ("colours of parts of a cell: by hand"). */
  readonly limits: readonly Words[];
  /** Shows a cell: activates its sheet and selects it. Failure "place-gone" where it is no longer there. */
  select(place: Place): Promise<void>;
  /** Calls back when the workbook changes by anybody's hand but ours (local or co-author); returns how to stop. */
  watch(listener: (change: WorkbookChange) => void): () => void;
  /** Whether {@link undo} would take something back, as far as is known now. */
  readonly canUndo: boolean;
  /** Takes back what the last apply wrote, in one step; null where there is nothing to take back (any more). Failure where cells have changed since. */
  undo(): Promise<Receipt | null>;
}

/** A workbook with somebody in front of it, all in one thread. */
export type LivePort = WorkbookPort & LiveWorkbook;

/** Something in the workbook is no longer as it was read. */
export interface WorkbookChange {
  /** Tab name of the sheet that changed; null where the host does not tell. */
  readonly sheet: string | null;
  /** "elsewhere" = by a co-author. */
  readonly by: "here" | "elsewhere";
}

/** What was written. */
export interface Receipt {
  /** Cells whose content or look changed, generated sheets not counted. */
  readonly cells: readonly Place[];
  /** Tab names of the generated sheets, as they came to be. */
  readonly sheets: readonly string[];
  /** Parts of the package that differ from before ("xl/worksheets/sheet1.xml"); empty where the host has none. */
  readonly parts: readonly string[];
  /** What the user should know of, though it was written (a digital signature is no longer valid). */
  readonly warnings: readonly Warning[];
}

/** Words on what was written, and a name for what they say: the same whichever cells and numbers are in them. */
export interface Warning extends Words {
  /** kebab-case, e.g. "signature-broken" */
  readonly code: string;
}
