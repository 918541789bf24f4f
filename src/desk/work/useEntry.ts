/** Typing, undoing and redoing in the sheet, and what is to be told of it. */
import { useState } from "react";
import { Failure, type CellAddress, type Words } from "../../core";
import type { CellEntry, EntryWarning, OpenDocument } from "../document/openDocument";
import { useThrow } from "./useThrow";

export interface EntryNotice {
  /** A warning stays until it is closed, undone, or all of its cells are entered again; the others until the next thing is done. */
  readonly kind: "refused" | "warned" | "told";
  readonly words: Words;
  /** Keys of the cells that a warning is about. */
  readonly cells: ReadonlySet<string>;
  /** Of the document when it was told: whoever undoes comes to an earlier one. */
  readonly edition: number;
  /** Of its own, so that the same twice is told twice. */
  readonly serial: number;
}

export interface Entry {
  /** In the order in which they came. */
  readonly notices: readonly EntryNotice[];
  readonly dismiss: (closed: readonly EntryNotice[]) => void;
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
  const { notices, add, keep } = useNotices(document.state.edition);
  const tell = (
    kind: EntryNotice["kind"],
    words: Words,
    cells: readonly CellAddress[] = [],
  ): void => add({ kind, words, cells: keysOf(sheet, cells), edition: document.state.edition });
  /** Whether it was done. What is told of things done before is over, but not what will be told of those on their way. */
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    keep(({ kind }) => kind === "warned");
    try {
      await work();
      return true;
    } catch (error) {
      if (error instanceof Failure) tell("refused", error.words);
      else throwInRender(error);
      return false;
    }
  };
  const enter = async (entries: readonly CellEntry[]): Promise<void> => {
    const warnings: readonly EntryWarning[] = await document.enter(sheet, entries);
    const entered = keysOf(sheet, entries);
    keep(({ cells }) => cells.size === 0 || [...cells].some((cell) => !entered.has(cell)));
    for (const { ja, en, cells } of warnings) tell("warned", { ja, en }, cells);
  };
  return {
    notices,
    dismiss: (closed) => keep((notice) => !closed.includes(notice)),
    tell: (words) => {
      keep(({ kind }) => kind === "warned");
      tell("told", words);
    },
    enter: async (entries) => {
      const isEntered = await attempt(() => enter(entries));
      return isEntered ? document.state.stamp : null;
    },
    undo: () => void attempt(() => document.undo()),
    redo: () => void attempt(() => document.redo()),
  };
}

interface Notices {
  readonly notices: readonly EntryNotice[];
  readonly add: (notice: Omit<EntryNotice, "serial">) => void;
  readonly keep: (isKept: (notice: EntryNotice) => boolean) => void;
}

/** @param edition of the document: what was told of later ones has been undone */
function useNotices(edition: number): Notices {
  const [{ notices, serial }, setTold] = useState<Told>({ notices: [], serial: 0 });
  const keep: Notices["keep"] = (isKept) =>
    setTold((told) => ({ ...told, notices: told.notices.filter(isKept) }));
  const add: Notices["add"] = (notice) =>
    setTold((told) => ({
      notices: [...told.notices, { ...notice, serial: told.serial }],
      serial: told.serial + 1,
    }));
  if (notices.some((notice) => notice.edition > edition)) {
    setTold({ notices: notices.filter((notice) => notice.edition <= edition), serial });
  }
  return { notices, add, keep };
}

interface Told {
  readonly notices: readonly EntryNotice[];
  /** Of the next one. */
  readonly serial: number;
}

function keysOf(sheet: string, cells: readonly CellAddress[]): ReadonlySet<string> {
  return new Set(cells.map(({ row, column }) => `${row} ${column} ${sheet}`));
}
