/** A workbook that is open on the desk, as the page has it: what is shown of it, what can be done with it. */
import type { Session } from "../../app/session/session";
import type { CellAddress, CellRange, Place, Words } from "../../core";
import type { ListChoice, SheetAnnotations, SheetLayout, SheetWindow } from "../../xlsx";

/** A file as it comes from the disk, a drop, the samples, or what the browser kept. */
export interface DeskFile {
  /** Without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where a document stands at a moment: plain data, replaced as a whole at every change. */
export interface DocumentState {
  /** Of the file; changes when it is saved under another name. */
  readonly name: string;
  /** Names the contents: whoever undoes comes back to the edition before. */
  readonly edition: number;
  /** Grows whenever something else is shown, contents or what is proposed: what was read before is no longer true. */
  readonly stamp: number;
  /** The edition that was last saved; the first one for a file as it was opened. */
  readonly savedEdition: number;
  readonly sheets: readonly DocumentSheet[];
  /** The cell a person is at, and its sheet. */
  readonly place: Place;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What would be if the pane's proposal were accepted: shown in place of what is, until it is accepted or declined. */
  readonly proposed: ProposedState | null;
  /** Something is being written. */
  readonly isBusy: boolean;
}

export interface DocumentSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Of a sheet that Renkei made; null for all others. */
  readonly owner: string | null;
  /** #RRGGBB. */
  readonly tabColor: string | null;
}

export interface ProposedState {
  readonly serial: number;
  readonly sheets: readonly DocumentSheet[];
}

/** How a sheet is laid out, and its first cells: what is seen first of a document. */
export interface FirstSight {
  readonly layout: SheetLayout;
  readonly window: SheetWindow;
}

/** What somebody typed into a cell; "" clears it. */
export interface CellEntry extends CellAddress {
  readonly text: string;
}

/** What somebody should know of what was entered. */
export interface EntryWarning extends Words {
  /** That it is about, in the sheet of the entries: it is over when all of them are entered again. */
  readonly cells: readonly CellAddress[];
}

export interface OpenOptions {
  /** Of a document that the browser kept. */
  readonly id?: string;
  /** Ends the reading; what comes of it then is nobody's. */
  readonly signal: AbortSignal;
}

/** Rejects with the Failures of reading a file. */
export type OpenFile = (file: DeskFile, options: OpenOptions) => Promise<OpenDocument>;

export interface OpenDocument {
  /** Tells open documents apart; the same for a document that the browser kept. */
  readonly id: string;
  /** What the pane shows, kept as long as the document is open. */
  readonly session: Session;
  readonly state: DocumentState;
  /** Came with the document, so that it is drawn at once; null when it is no longer what is shown. */
  readonly first: FirstSight | null;
  subscribe(listener: () => void): () => void;
  /** Of a sheet as it is in the state's edition, or as it is proposed. */
  layout(sheet: string): Promise<SheetLayout>;
  window(sheet: string, area: CellRange): Promise<SheetWindow>;
  /** Comments, and where there are lists to choose from. */
  annotations(sheet: string): Promise<SheetAnnotations>;
  /** The list of data validation at a cell; empty for none. */
  choices(sheet: string, at: CellAddress): Promise<readonly ListChoice[]>;
  /** Where Ctrl and an arrow lead from a cell: the edge of a block of contents, as in Excel. */
  edge(sheet: string, from: CellAddress, step: Step): Promise<CellAddress>;
  /** Shows another cell, and its sheet with it. */
  goTo(place: Place): void;
  /** All cells or none; a warning where something was left as it is or should be known. Failures where the sheet refuses. */
  enter(sheet: string, entries: readonly CellEntry[]): Promise<readonly EntryWarning[]>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Shows in the sheets what a proposal of the engine's would make of them; null shows them as they are. */
  rehearse(serial: number | null): Promise<void>;
  /** The file as it is now, to be saved. */
  save(): Promise<DocumentFile>;
  /** Tells that an edition has been saved, and under which name. */
  saved(edition: number, name: string): void;
  /** Ends its engine; nothing may be asked of it afterwards. */
  close(): void;
}

export interface DocumentFile {
  readonly bytes: Uint8Array;
  readonly edition: number;
}

/** A direction to go in. */
export type Step = "up" | "down" | "left" | "right";
