/** Typing, undoing and redoing in the sheet, and what is to be told of it. */
import { useState } from "react";
import { Failure, type Words } from "../../core";
import type { CellEntry, OpenDocument } from "../document/openDocument";
import { useThrow } from "./useThrow";

export interface EntryNotice {
  readonly kind: "refused" | "warned";
  readonly words: readonly Words[];
}

export interface Entry {
  /** Of what was done last; of several things that were on their way at once, what is to be told of each. */
  readonly notices: readonly EntryNotice[];
  readonly dismiss: () => void;
  readonly tell: (words: Words) => void;
  /** Tells the stamp of the document from which on it has the entries; null where they were refused. */
  readonly enter: (entries: readonly CellEntry[]) => Promise<number | null>;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What of a document it is about. */
export type EnteredDocument = Pick<OpenDocument, "enter" | "undo" | "redo" | "state">;

/** @param sheet into which is typed */
export function useEntry(document: EnteredDocument, sheet: string): Entry {
  const throwInRender = useThrow();
  const [notices, setNotices] = useState<readonly EntryNotice[]>([]);
  const tell = (notice: EntryNotice): void => setNotices((told) => [...told, notice]);
  /** Whether it was done. What is told of things done before is over, but not what will be told of those on their way. */
  const attempt = async (work: () => Promise<readonly Words[]>): Promise<boolean> => {
    setNotices([]);
    try {
      const words = await work();
      if (words.length > 0) tell({ kind: "warned", words });
      return true;
    } catch (error) {
      if (error instanceof Failure) tell({ kind: "refused", words: [error.words] });
      else throwInRender(error);
      return false;
    }
  };
  return {
    notices,
    dismiss: () => setNotices([]),
    tell: (words) => setNotices([{ kind: "warned", words: [words] }]),
    enter: async (entries) => {
      const isEntered = await attempt(() => document.enter(sheet, entries));
      return isEntered ? document.state.stamp : null;
    },
    undo: () => void attempt(() => silent(document.undo())),
    redo: () => void attempt(() => silent(document.redo())),
  };
}

async function silent(work: Promise<void>): Promise<readonly Words[]> {
  await work;
  return [];
}
