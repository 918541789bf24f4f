/** An open workbook as the desk is promised one, for tests of what stands around it: a real file, whose contents a test can change. */
import { WorkbookEngine } from "../../src/app/engine/workbookEngine";
import { Session } from "../../src/app/session/session";
import { Failure } from "../../src/core";
import type {
  DeskFile,
  DocumentFile,
  DocumentState,
  OpenDocument,
} from "../../src/desk/document/openDocument";
import { openLivePort } from "../support/livePort";

export interface TestDocument extends OpenDocument {
  readonly isClosed: boolean;
  /** Somebody types. */
  change(): void;
  /** What was typed is on its way, until the next change. */
  beginChange(): void;
  /** The next save, undo or redo fails. */
  failNext(error: Error): void;
}

let documents = 0;

/** Failures of the reader. */
export async function openTestDocument(file: DeskFile, id?: string): Promise<TestDocument> {
  const port = openLivePort(file.bytes);
  const { sheets } = await port.read();
  documents += 1;
  const [first] = sheets;
  let state: DocumentState = {
    name: file.name,
    edition: 1,
    stamp: 1,
    savedEdition: 1,
    sheets: sheets.map(({ name }) => ({
      name,
      visibility: "visible",
      owner: null,
      tabColor: null,
    })),
    place: { sheet: first?.name ?? "", row: 0, column: 0 },
    canUndo: false,
    canRedo: false,
    proposed: null,
    isBusy: false,
  };
  const listeners = new Set<() => void>();
  const update = (changes: Partial<DocumentState>): void => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  let isClosed = false;
  let failing: Error | null = null;
  const takeFailure = (): void => {
    const error = failing;
    failing = null;
    if (error !== null) throw error;
  };
  const save = (): DocumentFile => {
    if (isClosed) throw new Error("A closed document was asked to save.");
    takeFailure();
    return { bytes: port.bytes(), edition: state.edition };
  };
  const step = (way: Pick<DocumentState, "canUndo" | "canRedo">, by: 1 | -1): void => {
    takeFailure();
    update({ ...way, edition: state.edition + by });
  };
  return {
    id: id ?? `test-${documents}`,
    session: new Session({ workbook: port, engine: new WorkbookEngine(port) }),
    get state() {
      return state;
    },
    get isClosed() {
      return isClosed;
    },
    first: null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: () => update({ edition: state.edition + 1, canUndo: true, isBusy: false }),
    beginChange: () => update({ isBusy: true }),
    failNext: (error) => {
      failing = error;
    },
    save: () => Promise.resolve().then(save),
    saved: (edition, name) => update({ savedEdition: edition, name }),
    goTo: (place) => update({ place }),
    close: () => {
      isClosed = true;
    },
    layout: notDrawn,
    window: notDrawn,
    annotations: notDrawn,
    choices: notDrawn,
    edge: notDrawn,
    enter: notDrawn,
    undo: () => Promise.resolve().then(() => step({ canUndo: false, canRedo: true }, -1)),
    redo: () => Promise.resolve().then(() => step({ canUndo: true, canRedo: false }, 1)),
    rehearse: notDrawn,
  };
}

function notDrawn(): Promise<never> {
  return Promise.reject(new Failure("test-no-sheet", { ja: "シートなし", en: "no sheet" }));
}
