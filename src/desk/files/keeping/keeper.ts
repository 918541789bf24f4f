/** 控え: keeps open workbooks against a crash, a moment after they last changed, if the person wants it. */
import { Failure } from "../../../core";
import type { OpenDocument } from "../../document/openDocument";
import { fileFailure } from "../fileFailure";
import type { FilePlace } from "../fileSource";
import type { KeptDocument, KeptStore } from "./keptStore";

/** Whether and what the desk keeps: plain data, replaced as a whole at every change. */
export interface Keeping {
  /** Null before the person has answered. */
  readonly answer: boolean | null;
  /** Whether the browser can keep anything, as far as it was tried. */
  readonly isPossible: boolean;
  /** Kept at an earlier sitting, the latest first. */
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

export class Keeper {
  readonly #store: KeptStore;
  readonly #listener: KeeperListener;
  readonly #waiting = new Map<string, Waiting>();
  readonly #keptHere = new Set<string>();
  #keeping: Keeping = { answer: null, isPossible: false, offered: [] };
  #isFailing = false;
  /** One thing after the other, so that what is removed stays removed. */
  #last: Promise<void> = Promise.resolve();

  constructor(store: KeptStore, listener: KeeperListener) {
    this.#store = store;
    this.#listener = listener;
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  /** Looks what was kept. Where the browser keeps nothing, nothing is asked and nothing is offered. */
  async start(): Promise<void> {
    try {
      const answer = await this.#store.readAnswer();
      const offered = await this.#store.list();
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
    const offered = this.#keeping.offered.filter((kept) => kept.id !== id);
    const isOffered = offered.length < this.#keeping.offered.length;
    if (isOffered) this.#update({ offered });
    if (!isOffered && !this.#keptHere.delete(id)) return this.#last;
    return this.#queue(() => this.#store.remove(id), null);
  }

  /** It is open again: no longer offered, but kept until it is saved. */
  takeUp({ id }: KeptDocument): void {
    this.#keptHere.add(id);
    this.#update({ offered: this.#keeping.offered.filter((kept) => kept.id !== id) });
  }

  /** 控えを消す. */
  clear(): Promise<void> {
    for (const id of [...this.#waiting.keys()]) this.#stopWaiting(id);
    this.#keptHere.clear();
    this.#update({ offered: [] });
    return this.#queue(() => this.#store.clear(), null);
  }

  #keep(id: string): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    this.#stopWaiting(id);
    this.#keptHere.add(id);
    const { document, place } = waiting;
    const { name } = document.state;
    void this.#queue(async () => {
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
