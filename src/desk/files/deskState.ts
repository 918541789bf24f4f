/** What the desk knows of its open files: plain data, replaced as a whole at every change. */
import type { Failure } from "../../core";
import type { DocumentState, OpenDocument } from "../document/openDocument";
import type { FilePlace } from "./fileSource";
import type { Keeping } from "./keeping/keeper";

export interface DeskState {
  /** In the order of their tabs. */
  readonly documents: readonly DeskDocument[];
  /** Id of the document that is shown; null where none is open. */
  readonly front: string | null;
  /** Names of the files that are being opened. */
  readonly opening: readonly string[];
  /** Ids of the documents that are being saved. */
  readonly saving: readonly string[];
  /** Id of a document with changes that somebody wants to close: it is asked what shall become of them. */
  readonly closing: string | null;
  readonly keeping: Keeping;
  readonly failures: readonly ToldFailure[];
  /** What was done last. */
  readonly news: News | null;
  /** A mistake of ours; for the error boundary. */
  readonly bug: { readonly error: unknown } | null;
}

export interface DeskDocument {
  readonly id: string;
  readonly document: OpenDocument;
  readonly state: DocumentState;
  /** Where it can be saved without asking for a place. */
  readonly place: FilePlace | null;
  /** It was kept at an earlier sitting and has not been saved since. */
  readonly isRescued: boolean;
  /** It differs from what is on the disk. */
  readonly isUnsaved: boolean;
}

export interface ToldFailure {
  readonly serial: number;
  readonly about: "open" | "save" | "keep" | "discard" | "undo" | "redo";
  /** Of the file; null where it is about none. */
  readonly name: string | null;
  readonly failure: Failure;
}

export type NewsDetail =
  | {
      readonly kind: "opened" | "saved" | "downloaded" | "closed" | "unchanged" | "kept-discarded";
      readonly name: string;
    }
  /** With how many files that were to follow it. */
  | { readonly kind: "cancelled"; readonly name: string; readonly others: number }
  | { readonly kind: "keeping" | "not-keeping" | "kept-cleared" };

export type News = NewsDetail & {
  /** Of its own, so that the same twice is news twice. */
  readonly serial: number;
  /** Id of the document that it is about; null where it is about none that is open. */
  readonly document: string | null;
};

export const emptyDesk: DeskState = {
  documents: [],
  front: null,
  opening: [],
  saving: [],
  closing: null,
  keeping: { answer: null, isPossible: false, offered: [] },
  failures: [],
  news: null,
  bug: null,
};

export function documentInFront({ documents, front }: DeskState): DeskDocument | null {
  return documents.find(({ id }) => id === front) ?? null;
}

/** Whether to ask if work may be kept: as long as there is some that is not saved, where the browser can. */
export function asksToKeep({ documents, keeping: { answer, isPossible } }: DeskState): boolean {
  return answer === null && isPossible && documents.some(isChanged);
}

/** Not what is still being written: it may be refused. */
function isChanged({ isRescued, state }: DeskDocument): boolean {
  return isRescued || state.edition !== state.savedEdition;
}

/** Whether undo or redo leads anywhere: not while something is written or proposed, as the sheet then shows something else. */
export function canStep({ state }: DeskDocument, step: "undo" | "redo"): boolean {
  if (state.isBusy || state.proposed !== null) return false;
  return step === "undo" ? state.canUndo : state.canRedo;
}
