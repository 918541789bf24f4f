/** A document as the page has it: asks its worker, keeps what is shown, tells listeners of changes. */
import type { LiveWorkbook, Receipt, WorkbookChange } from "../../app/ports";
import { promised } from "../../app/promised";
import { Session } from "../../app/session/session";
import { StateStore } from "../../app/stateStore";
import { placeGone, type CellAddress, type CellRange, type Place } from "../../core";
import { CheckReporter, connect, createRemoteEngine, type Channel, type Remote } from "../../link";
import type { StartedWorker } from "../../link/startWorker";
import type { ListChoice, SheetAnnotations, SheetLayout, SheetWindow } from "../../xlsx";
import { firstBlock } from "../sheet/cells/cellBlocks";
import type {
  DocumentChange,
  DocumentContents,
  DocumentThread,
  OpenedContents,
} from "./documentThread";
import { cancelled } from "../cancelled";
import { firstSheet } from "./firstSheet";
import type {
  CellEntry,
  EntryWarning,
  DeskFile,
  DocumentFile,
  DocumentSheet,
  DocumentState,
  FirstSight,
  OpenDocument,
  OpenOptions,
  Step,
} from "./openDocument";

/** The line to a document's worker, and how to end it. */
export type DocumentLine = Channel & Pick<StartedWorker, "onBroken" | "end">;

/** Throws the Failures of reading a file, and rejects when the signal comes; the worker is then no more. */
export async function openRemoteDocument(
  line: DocumentLine,
  { name, bytes }: DeskFile,
  { id, signal }: Required<OpenOptions>,
): Promise<OpenDocument> {
  const reporter = new CheckReporter();
  const listener: { changed: RemoteDocument["renew"] | null } = { changed: null };
  const thread = connect<DocumentThread>(line, {
    report: (done: number) => reporter.report(done),
    changed: (contents: DocumentContents, change: DocumentChange) =>
      Promise.resolve(listener.changed?.(contents, change)),
  });
  line.onBroken((error) => thread.$close(error));
  try {
    const contents = await Promise.race([thread.open(bytes, name, firstBlock), cancelled(signal)]);
    const document = new RemoteDocument({ line, thread, reporter }, id, name, contents);
    listener.changed = (next, change) => document.renew(next, change);
    return document;
  } catch (error) {
    line.end();
    throw error;
  }
}

interface Ends {
  readonly line: DocumentLine;
  readonly thread: Remote<DocumentThread>;
  readonly reporter: CheckReporter;
}

class RemoteDocument implements OpenDocument {
  readonly id: string;
  readonly session: Session;
  readonly #ends: Ends;
  readonly #watchers = new Set<(change: WorkbookChange) => void>();
  readonly #store: StateStore<DocumentState>;
  readonly #first: FirstSight;
  #canUndoApplied = false;
  /** How much of what was asked to be written is on its way. */
  #underway = 0;

  constructor(ends: Ends, id: string, name: string, contents: OpenedContents) {
    this.id = id;
    this.#ends = ends;
    const { edition, sheets, canUndo, canRedo, first } = contents;
    this.#first = first;
    this.#store = new StateStore<DocumentState>({
      ...{ name, edition, savedEdition: edition, sheets, canUndo, canRedo },
      stamp: 0,
      place: firstPlace(sheets),
      proposed: null,
      isBusy: false,
    });
    const engine = createRemoteEngine(() => Promise.resolve(ends.thread), ends.reporter);
    this.session = new Session({ workbook: this.#liveWorkbook(), engine });
  }

  get state(): DocumentState {
    return this.#store.state;
  }

  get first(): FirstSight | null {
    return this.state.stamp === 0 ? this.#first : null;
  }

  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  layout(sheet: string): Promise<SheetLayout> {
    const known = this.first?.layout;
    if (known?.name === sheet) return Promise.resolve(known);
    return this.#ends.thread.layout(sheet);
  }

  window(sheet: string, area: CellRange): Promise<SheetWindow> {
    return this.#ends.thread.window(sheet, area);
  }

  annotations(sheet: string): Promise<SheetAnnotations> {
    return this.#ends.thread.annotations(sheet);
  }

  choices(sheet: string, at: CellAddress): Promise<readonly ListChoice[]> {
    return this.#ends.thread.choices(sheet, at);
  }

  edge(sheet: string, from: CellAddress, step: Step): Promise<CellAddress> {
    return this.#ends.thread.edge(sheet, from, step);
  }

  goTo(place: Place): void {
    this.#store.update({ place });
  }

  enter(sheet: string, entries: readonly CellEntry[]): Promise<readonly EntryWarning[]> {
    return this.#busy(() => this.#ends.thread.enter(sheet, entries));
  }

  async undo(): Promise<void> {
    await this.#busy(() => this.#ends.thread.undo());
  }

  async redo(): Promise<void> {
    await this.#busy(() => this.#ends.thread.redo());
  }

  async rehearse(serial: number | null): Promise<void> {
    const sheets = await this.#ends.thread.rehearse(serial);
    const proposed = serial === null || sheets === null ? null : { serial, sheets };
    this.#store.update({ proposed, stamp: this.state.stamp + 1 });
    this.#stayOnASheet();
  }

  save(): Promise<DocumentFile> {
    return this.#ends.thread.file();
  }

  saved(edition: number, name: string): void {
    this.#store.update({ savedEdition: edition, name });
  }

  close(): void {
    this.#ends.thread.$close(new Error("The document is closed."));
    this.#ends.line.end();
  }

  /** The contents have changed: by whose hand is told to whoever watches for others' changes. */
  renew(contents: DocumentContents, { by, at }: DocumentChange): void {
    const { edition, sheets, canUndo, canRedo, isPanes } = contents;
    const { place, stamp } = this.state;
    this.#canUndoApplied = isPanes;
    this.#store.update({ edition, sheets, canUndo, canRedo, proposed: null, stamp: stamp + 1 });
    if (at !== null) this.goTo(at);
    this.#stayOnASheet();
    if (by === "person")
      for (const tell of this.#watchers) tell({ sheet: place.sheet, by: "here" });
  }

  #liveWorkbook(): LiveWorkbook {
    const canUndo = (): boolean => this.#canUndoApplied;
    return {
      canColorParts: true,
      limits: [],
      get canUndo() {
        return canUndo();
      },
      select: (place) => promised(() => this.#select(place)),
      watch: (listener) => {
        this.#watchers.add(listener);
        return () => this.#watchers.delete(listener);
      },
      undo: (): Promise<Receipt | null> => this.#busy(() => this.#ends.thread.undoApplied()),
    };
  }

  /** Throws "place-gone" where the sheet is not there any more. A hidden sheet is shown all the same: the desk can. */
  #select(place: Place): void {
    const { proposed, sheets } = this.state;
    const isThere = (proposed?.sheets ?? sheets).some(({ name }) => name === place.sheet);
    if (!isThere) throw placeGone(place.sheet);
    this.goTo(place);
  }

  /** Where the sheet in front is gone, another one comes. */
  #stayOnASheet(): void {
    const { place, proposed, sheets } = this.state;
    const shown = proposed?.sheets ?? sheets;
    if (!shown.some(({ name }) => name === place.sheet)) this.goTo(firstPlace(shown));
  }

  async #busy<T>(work: () => Promise<T>): Promise<T> {
    this.#countUnderway(1);
    try {
      return await work();
    } finally {
      this.#countUnderway(-1);
    }
  }

  #countUnderway(by: 1 | -1): void {
    this.#underway += by;
    this.#store.update({ isBusy: this.#underway > 0 });
  }
}

function firstPlace(sheets: readonly DocumentSheet[]): Place {
  return { sheet: firstSheet(sheets), row: 0, column: 0 };
}
