/**
 * Typing into a cell. One field has the focus all the time, empty while nobody types: Japanese input begins with the first
 * key, which no field could catch that came into being by it.
 */
import { useState } from "react";
import type { CellAddress } from "../../core";
import type { ViewCell } from "../../xlsx/view/sheetView";

/** What is being typed. */
export interface CellEntry {
  readonly at: CellAddress;
  /** What stood there. */
  readonly before: string;
  readonly draft: string;
  /** "new": arrow keys end it; "correct" (F2, double click): they move inside of it. As in Excel. */
  readonly mode: "new" | "correct";
}

export interface CellEntryTools {
  readonly entry: CellEntry | null;
  /** Opens the content of a cell for correcting. */
  readonly correct: (at: CellAddress, cell: ViewCell | undefined) => void;
  /** What is in the field by now; begins a new entry where there is none. */
  readonly type: (at: CellAddress, cell: ViewCell | undefined, draft: string) => void;
  /** Ends the entry and gives what changed; null for nothing. */
  readonly commit: () => { readonly at: CellAddress; readonly text: string } | null;
  readonly cancel: () => void;
  readonly toggleMode: () => void;
}

export function useCellEntry(): CellEntryTools {
  const [entry, setEntry] = useState<CellEntry | null>(null);
  return {
    entry,
    correct: (at, cell) => {
      const before = entryText(cell);
      setEntry({ at, before, draft: before, mode: "correct" });
    },
    type: (at, cell, draft) =>
      setEntry((now) =>
        now === null ? { at, before: entryText(cell), draft, mode: "new" } : { ...now, draft },
      ),
    commit: () => {
      setEntry(null);
      if (entry === null || entry.draft === entry.before) return null;
      return { at: entry.at, text: entry.draft };
    },
    cancel: () => setEntry(null),
    toggleMode: () =>
      setEntry((now) =>
        now === null ? null : { ...now, mode: now.mode === "new" ? "correct" : "new" },
      ),
  };
}

/** What stands in a field when a cell is corrected. */
export function entryText(cell: ViewCell | undefined): string {
  if (cell === undefined) return "";
  return cell.formula === null ? cell.entry : `=${cell.formula}`;
}
