/** The files that are open on the desk: opens, saves and closes them. Screens show its state. */
import type { DeskFile, OpenFile, OpenOptions } from "../document/openDocument";
import { canStep, type DeskDocument, type DeskState, type ToldFailure } from "./deskState";
import { DeskStore } from "./deskStore";
import type { Disk } from "./disk";
import type { FilePlace, FileSource } from "./fileSource";
import { Keeper } from "./keeping/keeper";
import type { KeptLocks } from "./keeping/keptLocks";
import type { KeptDocument, KeptStore } from "./keeping/keptStore";
import { Openings } from "./openings";
import { saveElsewhere, saveInPlace, type SaveResult } from "./saveDocument";

export interface DeskSurroundings {
  readonly openDocument: OpenFile;
  readonly disk: Disk;
  readonly kept: KeptStore;
  readonly locks: KeptLocks;
}

interface Opening extends OpenOptions {
  readonly place: FilePlace | null;
}

/** No method throws or rejects: failures and bugs become part of the state. */
export class DeskFiles {
  readonly #around: DeskSurroundings;
  readonly #store = new DeskStore();
  readonly #keeper: Keeper;
  readonly #openings = new Openings((opening) => this.#store.update({ opening }));
  readonly #unsubscribe = new Map<string, () => void>();

  constructor(around: DeskSurroundings) {
    this.#around = around;
    const place = { store: around.kept, locks: around.locks };
    this.#keeper = new Keeper(place, {
      change: (keeping) => this.#store.update({ keeping }),
      fail: (failure, name) => this.#store.tellFailure("keep", name, failure),
      break: (error) => this.#store.update({ bug: { error } }),
    });
  }

  get state(): DeskState {
    return this.#store.state;
  }

  /** Returns how to stop. */
  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  /** Looks what an earlier sitting kept. */
  start(): Promise<void> {
    return this.#keeper.start();
  }

  /** Lets the person choose files. To be called at a press, or the browser refuses. */
  async choose(): Promise<void> {
    await this.#store.attempt("open", null, async () => {
      await this.open(await this.#around.disk.choose());
    });
  }

  /**
   * Opens files one after the other; the first comes to the front, unless somebody went elsewhere. A file that is open already is shown.
   * Where it is cancelled, those after it are not opened either. What earlier files were refused for is no longer told.
   */
  async open(sources: readonly FileSource[]): Promise<void> {
    const { front } = this.state;
    if (sources.length > 0) this.dismissFailures("open");
    for (const [at, source] of sources.entries()) {
      const outcome = await this.#store.attempt("open", source.name, async () => {
        const id = (await this.#findOpen(source)) ?? (await this.#openSource(source));
        if (id === null) return "cancelled";
        if (this.state.front === front) this.show(id);
        return "open";
      });
      if (outcome !== "cancelled") continue;
      this.#tellCancelled(source.name, sources.length - at - 1);
      return;
    }
  }

  /** 中止: of all that is being opened. */
  cancelOpening(): void {
    this.#openings.cancel();
  }

  /** 開き直す: with its changes, which are still not on the disk. */
  async reopen(kept: KeptDocument): Promise<void> {
    this.dismissFailures("open");
    await this.#store.attempt("open", kept.name, async () => {
      const opened = await this.#keeper.takeUp(kept, ({ name, bytes, place, id }) =>
        this.#openings.run(name, (signal) =>
          this.#openFile({ name, bytes }, { place, id, signal }),
        ),
      );
      if (opened === null) this.#tellCancelled(kept.name);
      else this.show(kept.id);
    });
  }

  /** 消す, of a copy that an earlier sitting left. */
  async discard(kept: KeptDocument): Promise<void> {
    await this.#store.attempt("discard", kept.name, async () => {
      await this.#keeper.discard(kept);
      this.#store.tellNews({ kind: "kept-discarded", name: kept.name });
    });
  }

  show(id: string): void {
    const { news } = this.state;
    // What is told of one file does not stand over another.
    this.#store.update({ front: id, news: news?.document === id ? news : null });
  }

  /** 保存: over its file, or to a place that the person chooses. To be called at a press. */
  async save(id: string): Promise<void> {
    const open = this.#store.find(id);
    if (open === null) return;
    if (open.isUnsaved) await this.#save(open, open.place);
    else this.#store.tellNews({ kind: "unchanged", name: open.state.name }, id);
  }

  /** 名前を付けて保存. To be called at a press. */
  async saveAs(id: string): Promise<void> {
    const open = this.#store.find(id);
    if (open !== null) await this.#save(open, null);
  }

  /** 元に戻す and やり直す; nothing where there is nothing to undo or redo. */
  async step(id: string, step: "undo" | "redo"): Promise<void> {
    const open = this.#store.find(id);
    if (open === null || !canStep(open, step)) return;
    await this.#store.attempt(step, open.state.name, () => open.document[step]());
  }

  /** Asks first where there are changes. While it is being saved it stays. */
  close(id: string): void {
    if (this.state.saving.includes(id)) return;
    const open = this.#store.find(id);
    if (open?.isUnsaved === true) this.#store.update({ closing: id, front: id });
    else if (open !== null) this.#close(open);
  }

  /** What shall become of the changes of the document that is to be closed. To be called at a press. */
  async answerClosing(answer: "save" | "discard" | "stay"): Promise<void> {
    const open = this.#store.find(this.state.closing);
    this.#store.update({ closing: null });
    if (open === null || answer === "stay") return;
    if (answer === "save") await this.#save(open, open.place);
    // Where it was not saved, or somebody typed in the meantime, it stays.
    const now = this.#store.find(open.id);
    if (now !== null && (answer === "discard" || !now.isUnsaved)) this.#close(now);
  }

  /** 控える or 控えない. */
  async answerKeeping(answer: boolean): Promise<void> {
    await this.#keeper.setAnswer(answer);
    if (this.state.keeping.answer !== answer) return;
    this.#store.tellNews({ kind: answer ? "keeping" : "not-keeping" });
    for (const open of this.state.documents) {
      if (open.isUnsaved) this.#keeper.keepSoon(open.document, open.place);
    }
  }

  /** 控えを消す. What is open stays open. */
  async clearKept(): Promise<void> {
    await this.#keeper.clear();
    this.#store.tellNews({ kind: "kept-cleared" });
  }

  /** The page may be about to go away. */
  keepNow(): Promise<void> {
    return this.#keeper.keepNow();
  }

  /** All of a kind: they are told in one place. */
  dismissFailures(kind: ToldFailure["about"]): void {
    this.#store.forgetFailures(kind);
  }

  dismissNews(): void {
    this.#store.update({ news: null });
  }

  dismissBug(): void {
    this.#store.update({ bug: null });
  }

  async #findOpen({ handle }: FileSource): Promise<string | null> {
    if (handle === null) return null;
    for (const { id, place } of this.state.documents) {
      if (place !== null && (await handle.isSameEntry(place.handle))) return id;
    }
    return null;
  }

  /** Null where it was cancelled. */
  #openSource(source: FileSource): Promise<string | null> {
    return this.#openings.run(source.name, async (signal) => {
      const { place, ...file } = await source.read();
      return this.#openFile(file, { place, signal });
    });
  }

  /** @param others how many files after it are not opened either */
  #tellCancelled(name: string, others = 0): void {
    this.#store.tellNews({ kind: "cancelled", name, others });
  }

  async #openFile({ name, bytes }: DeskFile, { place, ...options }: Opening): Promise<string> {
    const document = await this.#around.openDocument({ name, bytes }, options);
    if (options.signal.aborted) document.close();
    options.signal.throwIfAborted();
    // What was kept is not what is on the disk.
    const isRescued = options.id !== undefined;
    const { id, state } = document;
    const open = { id, document, state, place, isRescued, isUnsaved: isRescued };
    this.#unsubscribe.set(
      id,
      document.subscribe(() => this.#follow(id)),
    );
    this.#store.update({ documents: [...this.state.documents, open] });
    this.#store.tellNews({ kind: "opened", name }, id);
    return id;
  }

  /** A document tells that something is different; what is new in it is kept. */
  #follow(id: string): void {
    const open = this.#store.find(id);
    if (open === null) return;
    const { state } = open.document;
    // What is being written is nowhere else: whoever saves or closes at this moment means it too.
    const isUnsaved = open.isRescued || state.isBusy || state.edition !== state.savedEdition;
    this.#store.replace({ ...open, state, isUnsaved });
    const isEdited = state.edition !== open.state.edition;
    if (isEdited) this.dismissNews();
    if (!isUnsaved) void this.#keeper.forget(id);
    else if (isEdited) this.#keeper.keepSoon(open.document, open.place);
  }

  async #save(open: DeskDocument, place: FilePlace | null): Promise<void> {
    const { id, document, state } = open;
    if (this.state.saving.includes(id)) return;
    const { disk } = this.#around;
    this.#store.update({ saving: [...this.state.saving, id] });
    await this.#store.attempt("save", state.name, async () => {
      const result =
        place === null
          ? await saveElsewhere(disk, document)
          : await saveInPlace(disk, document, place);
      if (result !== null) this.#takeSaved(open, result);
    });
    this.#store.update({ saving: this.state.saving.filter((saving) => saving !== id) });
  }

  #takeSaved({ id, document }: DeskDocument, result: SaveResult): void {
    const { kind, name, edition, failure } = result;
    const open = this.#store.find(id);
    if (open === null) return;
    this.#store.replace({ ...open, isRescued: false, place: result.place ?? open.place });
    document.saved(edition, name);
    this.#follow(id);
    if (failure === null) this.#store.tellNews({ kind, name }, id);
    else this.#store.tellFailure("save", name, failure);
  }

  #close({ id, document, state }: DeskDocument): void {
    const { documents, front } = this.state;
    const at = documents.findIndex((open) => open.id === id);
    const left = documents.filter((open) => open.id !== id);
    const next = left[at] ?? left.at(-1);
    this.#unsubscribe.get(id)?.();
    this.#unsubscribe.delete(id);
    this.#store.update({ documents: left, front: front === id ? (next?.id ?? null) : front });
    this.#store.tellNews({ kind: "closed", name: state.name });
    // It may be being kept at this moment: its engine ends after that.
    void this.#keeper.forget(id).then(() => document.close());
  }
}
