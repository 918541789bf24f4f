/** 控え: keeps open workbooks against a crash, a moment after they last changed, if the person wants it. */
import { Failure } from "../../../core";
import type { OpenDocument } from "../../document/openDocument";
import { fileFailure } from "../fileFailure";
import type { FilePlace } from "../fileSource";
import type { KeptLocks } from "./keptLocks";
import type { KeptDocument, KeptStore } from "./keptStore";

/** Whether and what the desk keeps: plain data, replaced as a whole at every change. */
export interface Keeping {
  /** Null before the person has answered. */
  readonly answer: boolean | null;
  /** Whether the browser can keep anything, as far as it was tried. */
  readonly isPossible: boolean;
  /** Kept at an earlier sitting and open in no other window, the latest first. */
  readonly offered: readonly KeptDocument[];
}

export interface KeeperListener {
  change(keeping: Keeping): void;
  fail(failure: Failure, name: string | null): void;
  /** Something else was thrown. */
  break(bug: unknown): void;
}

/** How long nothing must change before it is kept, in ms: not at every letter, and soon enough. */
const pause = 2000;

interface Waiting {
  readonly document: OpenDocument;
  readonly place: FilePlace | null;
  readonly clock: ReturnType<typeof setTimeout>;
}

/** Where it is kept, and how the windows of the desk keep out of each other's way. */
export interface KeepingPlace {
  readonly store: KeptStore;
  readonly locks: KeptLocks;
}

export class Keeper {
  readonly #store: KeptStore;
  readonly #locks: KeptLocks;
  readonly #listener: KeeperListener;
  readonly #waiting = new Map<string, Waiting>();
  readonly #keptHere = new Set<string>();
  /** Ids of what other windows have open; it is looked at again when they are gone. */
  readonly #awaited = new Set<string>();
  #keeping: Keeping = { answer: null, isPossible: false, offered: [] };
  #isFailing = false;
  /** One thing after the other, so that what is removed stays removed. */
  #last: Promise<void> = Promise.resolve();

  constructor({ store, locks }: KeepingPlace, listener: KeeperListener) {
    this.#store = store;
    this.#locks = locks;
    this.#listener = listener;
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  /** Looks what was kept. Where the browser keeps nothing, nothing is asked and nothing is offered. */
  async start(): Promise<void> {
    try {
      const answer = await this.#store.readAnswer();
      const offered = await this.#listLeft();
      this.#update({ answer, offered, isPossible: true });
    } catch {
      // Nobody has asked for it yet, so nobody need know.
      this.#update({ isPossible: false });
    }
  }

  /** With `false`, what was kept of the documents that are open is removed. */
  async setAnswer(answer: boolean): Promise<void> {
    try {
      await this.#store.writeAnswer(answer);
    } catch (error) {
      this.#update({ answer: false, isPossible: false });
      this.#listener.fail(fileFailure("keeping-unavailable", {}, error), null);
      return;
    }
    this.#update({ answer, isPossible: true });
    if (!answer) await Promise.all([...this.#keptHere].map((id) => this.forget(id)));
  }

  /** Keeps a document as it will be when it has not changed for two seconds. */
  keepSoon(document: OpenDocument, place: FilePlace | null): void {
    if (this.#keeping.answer !== true) return;
    const { id } = document;
    this.#stopWaiting(id);
    const clock = setTimeout(() => this.#keep(id), pause);
    this.#waiting.set(id, { document, place, clock });
  }

  /** Waits no longer: the page may be about to go away. */
  keepNow(): Promise<void> {
    for (const id of [...this.#waiting.keys()]) this.#keep(id);
    return this.#last;
  }

  /** Removes what was kept of a document: it is saved, or was closed on purpose. */
  forget(id: string): Promise<void> {
    this.#stopWaiting(id);
    if (!this.#keptHere.delete(id)) return this.#last;
    return this.#queue(() => this.#remove(id), null);
  }

  /**
   * Opens what was left over: it is no longer offered, but kept until it is saved. Where `open` gives null, nothing was opened, and it still is.
   * Throws the Failure "kept-elsewhere" where another window has it or has deleted it, and what `open` throws.
   */
  async takeUp<Opened>(
    { id, name }: KeptDocument,
    open: (kept: KeptDocument) => Promise<Opened | null>,
  ): Promise<Opened | null> {
    await this.#claim(id, name);
    try {
      const kept = (await this.#store.list()).find((one) => one.id === id);
      if (kept === undefined) throw fileFailure("kept-elsewhere", { name });
      const opened = await open(kept);
      if (opened === null) this.#locks.release(id);
      else this.#takeOver(id);
      return opened;
    } catch (error) {
      this.#locks.release(id);
      await this.#lookAgain();
      throw error;
    }
  }

  #takeOver(id: string): void {
    this.#keptHere.add(id);
    this.#withdraw(id);
  }

  /** Removes what was left over. Throws the Failure "kept-elsewhere" where another window has it. */
  async discard({ id, name }: KeptDocument): Promise<void> {
    await this.#claim(id, name);
    this.#withdraw(id);
    await this.#queue(() => this.#remove(id), null);
  }

  /** 控えを消す: of other windows too, which keep anew what changes in them. */
  clear(): Promise<void> {
    for (const id of [...this.#waiting.keys()]) this.#stopWaiting(id);
    const here = [...this.#keptHere];
    this.#keptHere.clear();
    this.#update({ offered: [] });
    return this.#queue(async () => {
      await this.#store.clear();
      for (const id of here) this.#locks.release(id);
    }, null);
  }

  /** What is kept and open in no window; of the rest, what becomes free is offered then. */
  async #listLeft(): Promise<readonly KeptDocument[]> {
    // In this order: a window takes a document before it keeps it.
    const kept = await this.#store.list();
    const taken = await this.#locks.listTaken();
    for (const { id } of kept) {
      if (taken.has(id) && !this.#keptHere.has(id)) void this.#offerWhenFree(id);
    }
    return kept.filter(({ id }) => !taken.has(id));
  }

  async #offerWhenFree(id: string): Promise<void> {
    if (this.#awaited.has(id)) return;
    this.#awaited.add(id);
    await this.#locks.untilFree(id);
    this.#awaited.delete(id);
    await this.#lookAgain();
  }

  async #lookAgain(): Promise<void> {
    try {
      this.#update({ offered: await this.#listLeft() });
    } catch {
      // As at the start: nobody has asked for it.
    }
  }

  /** Failure "kept-elsewhere" where another window has it. */
  async #claim(id: string, name: string): Promise<void> {
    if (await this.#locks.take(id)) return;
    await this.#lookAgain();
    throw fileFailure("kept-elsewhere", { name });
  }

  /** Another window may have it for the moment in which it learns that it was free. */
  async #hold(id: string): Promise<void> {
    while (!(await this.#locks.take(id))) await this.#locks.untilFree(id);
  }

  async #remove(id: string): Promise<void> {
    await this.#store.remove(id);
    this.#locks.release(id);
  }

  #withdraw(id: string): void {
    this.#update({ offered: this.#keeping.offered.filter((kept) => kept.id !== id) });
  }

  #keep(id: string): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    this.#stopWaiting(id);
    this.#keptHere.add(id);
    const { document, place } = waiting;
    const { name } = document.state;
    void this.#queue(async () => {
      await this.#hold(id);
      const { bytes } = await document.save();
      const kept = { id, name, bytes, time: Date.now(), place };
      await this.#store.put(kept).catch((error: unknown) => {
        throw fileFailure("keeping-failed", { name }, error);
      });
    }, name);
  }

  #stopWaiting(id: string): void {
    clearTimeout(this.#waiting.get(id)?.clock);
    this.#waiting.delete(id);
  }

  #queue(work: () => Promise<void>, name: string | null): Promise<void> {
    this.#last = this.#last.then(work).then(
      () => {
        this.#isFailing = false;
      },
      (error: unknown) => this.#explain(error, name),
    );
    return this.#last;
  }

  /** The same trouble is told once, not after every change. */
  #explain(error: unknown, name: string | null): void {
    const wasFailing = this.#isFailing;
    this.#isFailing = true;
    if (error instanceof Failure) {
      if (!wasFailing) this.#listener.fail(error, name);
    } else this.#listener.break(error);
  }

  #update(changes: Partial<Keeping>): void {
    this.#keeping = { ...this.#keeping, ...changes };
    this.#listener.change(this.#keeping);
  }
}
