/** What the page and the worker of a document ask each other. */
import type { Receipt } from "../../app/ports";
import type { CellAddress, CellRange, Place } from "../../core";
import type { EnginePage, EngineThread } from "../../link";
import type { ListChoice, SheetAnnotations, SheetLayout, SheetWindow } from "../../xlsx";
import type { Hand } from "./fileHistory";
import type {
  CellEntry,
  DocumentFile,
  DocumentSheet,
  EntryWarning,
  FirstSight,
  Step,
} from "./openDocument";

/** What the worker offers; `open` comes before anything else. */
export interface DocumentThread extends EngineThread {
  /** What is seen first comes at once. @param area of the first sheet. Throws the Failures of reading a file. */
  open(bytes: Uint8Array, name: string, area: CellRange): Promise<OpenedContents>;
  layout(sheet: string): Promise<SheetLayout>;
  window(sheet: string, area: CellRange): Promise<SheetWindow>;
  annotations(sheet: string): Promise<SheetAnnotations>;
  choices(sheet: string, at: CellAddress): Promise<readonly ListChoice[]>;
  edge(sheet: string, from: CellAddress, step: Step): Promise<CellAddress>;
  /** All entries or none; what the person should know of, though it was written. */
  enter(sheet: string, entries: readonly CellEntry[]): Promise<readonly EntryWarning[]>;
  /** Whether there was something to undo, or to do again. */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** As {@link LiveWorkbook.undo}. */
  undoApplied(): Promise<Receipt | null>;
  /** What a proposal would make of the sheets; null goes back to what they are. */
  rehearse(serial: number | null): Promise<readonly DocumentSheet[] | null>;
  file(): Promise<DocumentFile>;
}

/** What the page offers. */
export interface DocumentPage extends EnginePage {
  changed(contents: DocumentContents, change: DocumentChange): Promise<void>;
}

/** A document as it was just opened, with what is seen first. */
export interface OpenedContents extends DocumentContents {
  readonly first: FirstSight;
}

/** How the contents came to be others. */
export interface DocumentChange {
  /** Whose hand it was. */
  readonly by: Hand;
  /** Where something was undone or done again, for whoever wants to see it; null for what was just written. */
  readonly at: Place | null;
}

/** What the page must know whenever the contents have changed. */
export interface DocumentContents {
  readonly edition: number;
  readonly sheets: readonly DocumentSheet[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether the last thing that was done is the pane's. */
  readonly isPanes: boolean;
}
