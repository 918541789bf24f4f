/** Hands entries on in the order in which they were made, and shows them until it is known what became of them. */
import { useMemo, useState } from "react";
import type { PendingEntry } from "./cells/pendingEntries";
import { isLocked, type SheetCells } from "./cells/sheetCells";
import { Turns } from "./cells/turns";
import type { CellChange } from "./clipboard/spreadBlock";
import type { SheetProps } from "./sheetProps";
import { useAttempt } from "./useAttempt";

type Changes = readonly CellChange[];

export interface Entering {
  /** Changes that are still being looked up hold up what comes after them; no changes are no entry. */
  readonly enter: (changes: Changes | Promise<Changes>) => void;
  /** Runs when all entries before have been handed on. */
  readonly afterEntries: (work: () => void) => void;
}

export function useEntering({ layout, onEnter }: SheetProps, cells: SheetCells): Entering {
  const attempt = useAttempt();
  const [turns] = useState(() => new Turns());
  return useMemo(() => {
    const lay = (entry: PendingEntry, changes: Changes): void => {
      // What the sheet's protection forbids will be refused: it is not shown for a moment.
      const isRefused =
        layout.isProtected &&
        changes.some(({ row, column }) => isLocked(layout, cells.cell(row, column)));
      if (!isRefused) cells.lay(entry, changes);
    };
    const hand = async (entry: PendingEntry, changes: Changes): Promise<void> =>
      cells.settle(entry, changes.length === 0 ? null : await onEnter(changes));
    return {
      enter: (changes) => {
        const entry = cells.begin();
        if (changes instanceof Promise) {
          const go = (come: Changes): void => {
            lay(entry, come);
            attempt(hand(entry, come));
          };
          attempt(turns.wait(changes, go));
        } else {
          lay(entry, changes);
          attempt(turns.take(() => attempt(hand(entry, changes))));
        }
      },
      afterEntries: (work) => attempt(turns.take(work)),
    };
  }, [attempt, cells, layout, onEnter, turns]);
}
