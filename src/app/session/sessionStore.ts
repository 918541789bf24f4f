/** The state of a session, and what changes it: one piece of work at a time. */
import { Failure } from "../../core";
import { StateStore } from "../stateStore";
import { Cancelled } from "./cancelled";
import { emptySession, type OutcomeDetail, type SessionState, type Work } from "./sessionState";

export class SessionStore extends StateStore<SessionState> {
  #serial = 0;
  #isCancelled = false;
  #canCancel = false;
  #last: (() => Promise<void>) | null = null;

  constructor() {
    super(emptySession);
  }

  /** The outcome with a number of its own, so that the same twice is news twice. */
  tell(outcome: OutcomeDetail): SessionState["outcome"] {
    this.#serial += 1;
    return { ...outcome, serial: this.#serial };
  }

  /** Runs work, unless other work runs: its failure, cancellation or bug becomes part of the state. */
  async run(kind: Work["kind"], work: () => Promise<void>): Promise<void> {
    if (this.state.work !== null) return;
    this.#last = () => this.run(kind, work);
    this.#isCancelled = false;
    // Once something is written, what follows belongs to it and goes through to its end.
    this.#canCancel = kind === "read" || kind === "prepare";
    this.update({
      work: this.#stepOf(kind, null),
      failure: null,
      outcome: null,
    });
    try {
      await work();
      this.update({ work: null });
    } catch (error) {
      this.update({ work: null, ...this.#explain(error) });
    }
  }

  /** Brings a cell into sight, beside whatever runs: it writes nothing. Tried again only where it has failed. */
  async show(show: () => Promise<void>): Promise<void> {
    this.update({ isShowing: true });
    try {
      await show();
      this.update({ isShowing: false });
    } catch (error) {
      this.#last = () => this.show(show);
      this.update({ isShowing: false, ...this.#explain(error) });
    }
  }

  /** From here on another attempt begins elsewhere: what came before is done and must not be done twice. */
  retryWith(work: () => Promise<void>): void {
    this.#last = work;
  }

  /** Runs again what was run last: after whatever was in its way has been cleared. */
  retry(): Promise<void> {
    return this.#last?.() ?? Promise.resolve();
  }

  /** Work goes on to another stage. */
  enter(kind: Work["kind"], done: number | null = null): void {
    if (this.#isCancelled) throw new Cancelled();
    this.update({ work: this.#stepOf(kind, done) });
  }

  /** Asks the work that runs to stop at its next step; what writes is not stopped. */
  cancel(): void {
    if (this.state.work?.canCancel === true) this.#isCancelled = true;
  }

  #explain(error: unknown): Partial<SessionState> {
    if (error instanceof Cancelled) return { outcome: this.tell({ kind: "cancelled" }) };
    return error instanceof Failure ? { failure: error } : { bug: { error } };
  }

  #stepOf(kind: Work["kind"], done: number | null): Work {
    return { kind, done, canCancel: this.#canCancel };
  }
}
