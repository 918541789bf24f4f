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
  /** Whether to ask if work may be kept: at the first change, where the browser can. */
  readonly asksToKeep: boolean;
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
  readonly about: "open" | "save" | "keep";
  /** Of the file; null where it is about none. */
  readonly name: string | null;
  readonly failure: Failure;
}

export type NewsDetail =
  | {
      readonly kind: "opened" | "saved" | "downloaded" | "closed" | "unchanged";
      readonly name: string;
    }
  | { readonly kind: "keeping" | "not-keeping" | "kept-cleared" };

/** With a number of its own, so that the same twice is news twice. */
export type News = NewsDetail & { readonly serial: number };

export const emptyDesk: DeskState = {
  documents: [],
  front: null,
  opening: [],
  saving: [],
  closing: null,
  keeping: { answer: null, isPossible: false, offered: [] },
  asksToKeep: false,
  failures: [],
  news: null,
  bug: null,
};

export function documentInFront({ documents, front }: DeskState): DeskDocument | null {
  return documents.find(({ id }) => id === front) ?? null;
}
