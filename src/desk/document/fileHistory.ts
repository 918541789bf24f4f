/** The states of a file from its opening on, for undo and redo: each is the whole file, as files are small beside what they cost to undo otherwise. */

import type { Place } from "../../core";

/** Whose hand made a state of the one before: somebody in the sheet, or the pane. */
export type Hand = "person" | "pane";

export interface FileState {
  /** Names the state: whoever comes back to it finds the same. */
  readonly edition: number;
  readonly bytes: Uint8Array;
  /** Null for the file as it was opened. */
  readonly by: Hand | null;
  /** The first cell that differs from the state before; null where it is not known. */
  readonly at: Place | null;
}

export interface HistoryLimits {
  readonly states: number;
  /** Bytes of all states together; the present one and the one before are kept whatever they weigh. */
  readonly bytes: number;
}

const usualLimits: HistoryLimits = { states: 200, bytes: 256_000_000 };

export class FileHistory {
  readonly #limits: HistoryLimits;
  #states: readonly FileState[];
  #position = 0;
  #editions = 1;

  constructor(bytes: Uint8Array, limits = usualLimits) {
    this.#limits = limits;
    this.#states = [{ edition: this.#editions, bytes, by: null, at: null }];
  }

  get present(): FileState {
    return this.#at(this.#position);
  }

  get canUndo(): boolean {
    return this.#position > 0;
  }

  get canRedo(): boolean {
    return this.#position < this.#states.length - 1;
  }

  /** What could be done again is gone; the oldest states are forgotten where there are too many. */
  push(bytes: Uint8Array, by: Hand, at: Place | null = null): FileState {
    this.#editions += 1;
    const states = [
      ...this.#states.slice(0, this.#position + 1),
      { edition: this.#editions, bytes, by, at },
    ];
    const kept = states.slice(this.#countTooMany(states));
    this.#states = kept;
    this.#position = kept.length - 1;
    return this.present;
  }

  /** The state before; the present one where there is none. */
  undo(): FileState {
    this.#position = Math.max(0, this.#position - 1);
    return this.present;
  }

  redo(): FileState {
    this.#position = Math.min(this.#states.length - 1, this.#position + 1);
    return this.present;
  }

  #countTooMany(states: readonly FileState[]): number {
    let bytes = states.reduce((sum, state) => sum + state.bytes.length, 0);
    let count = 0;
    while (
      states.length - count > 2 &&
      (states.length - count > this.#limits.states || bytes > this.#limits.bytes)
    ) {
      bytes -= states[count]?.bytes.length ?? 0;
      count += 1;
    }
    return count;
  }

  #at(position: number): FileState {
    const state = this.#states[position];
    if (state === undefined) throw new Error(`There is no state ${position}.`);
    return state;
  }
}
