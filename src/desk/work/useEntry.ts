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
  readonly notice: EntryNotice | null;
  readonly dismiss: () => void;
  readonly enter: (entries: readonly CellEntry[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** @param sheet into which is typed */
export function useEntry(document: OpenDocument, sheet: string): Entry {
  const throwInRender = useThrow();
  const [notice, setNotice] = useState<EntryNotice | null>(null);
  const attempt = (work: () => Promise<readonly Words[]>): void => {
    work()
      .then((words) => setNotice(words.length === 0 ? null : { kind: "warned", words }))
      .catch((error: unknown) => {
        if (error instanceof Failure) setNotice({ kind: "refused", words: [error.words] });
        else throwInRender(error);
      });
  };
  return {
    notice,
    dismiss: () => setNotice(null),
    enter: (entries) => attempt(() => document.enter(sheet, entries)),
    undo: () => attempt(() => silent(document.undo())),
    redo: () => attempt(() => silent(document.redo())),
  };
}

async function silent(work: Promise<void>): Promise<readonly Words[]> {
  await work;
  return [];
}
