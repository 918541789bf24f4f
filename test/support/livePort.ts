/** A workbook file as a workbook with somebody in front of it: for tests of screens and of sessions. */
import type { LivePort, Receipt, WorkbookChange } from "../../src/app/ports";
import { Failure, type Edit, type Place, type Words } from "../../src/core";
import { openWorkbookPort } from "../../src/xlsx";

export interface TestLivePort extends LivePort {
  /** What was shown, in order. */
  readonly shown: readonly Place[];
  /** How often the workbook was read. */
  readonly reads: number;
  bytes(): Uint8Array;
  /** Somebody else's hand. */
  edit(edits: readonly Edit[], by?: WorkbookChange["by"]): Promise<void>;
  /** Somebody takes back in the workbook itself what was written last. */
  undoByHand(): void;
  /** The next call of read or apply fails. */
  failNext(method: "read" | "apply", error: Error): void;
}

export interface LivePortOptions {
  readonly canColorParts?: boolean;
  readonly limits?: readonly Words[];
}

export function openLivePort(file: Uint8Array, options: LivePortOptions = {}): TestLivePort {
  const { canColorParts = true, limits = [] } = options;
  let port = openWorkbookPort(file);
  let before: Uint8Array | null = null;
  let reads = 0;
  const shown: Place[] = [];
  const listeners = new Set<(change: WorkbookChange) => void>();
  const failing = new Map<string, Error>();
  const failIfAsked = (method: string): void => {
    const error = failing.get(method);
    failing.delete(method);
    if (error !== undefined) throw error;
  };
  return {
    fileName: null,
    canColorParts,
    limits,
    get canUndo() {
      return before !== null;
    },
    shown,
    get reads() {
      return reads;
    },
    bytes: () => port.bytes(),
    async read() {
      reads += 1;
      failIfAsked("read");
      return port.read();
    },
    async apply(edits) {
      failIfAsked("apply");
      const bytes = port.bytes();
      const receipt = await port.apply(edits);
      before = bytes;
      return receipt;
    },
    async select(place) {
      const { sheets } = await port.read();
      if (!sheets.some(({ name }) => name === place.sheet)) throw placeGone;
      shown.push(place);
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    undo(): Promise<Receipt | null> {
      if (before === null) return Promise.resolve(null);
      port = openWorkbookPort(before);
      before = null;
      return Promise.resolve({ cells: [], sheets: [], parts: [], warnings: [] });
    },
    async edit(edits, by = "here") {
      await port.apply(edits);
      const [edit] = edits;
      const sheet = edit !== undefined && "at" in edit ? edit.at.sheet : null;
      for (const listener of listeners) listener({ sheet, by });
    },
    undoByHand() {
      if (before !== null) port = openWorkbookPort(before);
      before = null;
      for (const listener of listeners) listener({ sheet: null, by: "here" });
    },
    failNext: (method, error) => failing.set(method, error),
  };
}

const placeGone = new Failure("place-gone", {
  ja: "このセルは、もうありません。再点検してください。",
  en: "This cell is no longer there. Please check again.",
});
