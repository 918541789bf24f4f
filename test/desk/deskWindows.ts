/** Windows of the desk in one browser, as far as they lock documents against each other. */
import type { KeptLocks } from "../../src/desk/files/keeping/keptLocks";

interface DeskWindow extends KeptLocks {
  /** It is closed, or has crashed. */
  readonly end: () => void;
}

export class DeskWindows {
  readonly #owners = new Map<string, DeskWindow>();
  readonly #waiting: { readonly id: string; readonly resolve: () => void }[] = [];

  open(): DeskWindow {
    const opened: DeskWindow = {
      take: (id) => {
        const isFree = !this.#owners.has(id);
        if (isFree) this.#owners.set(id, opened);
        return Promise.resolve(this.#owners.get(id) === opened);
      },
      release: (id) => this.#release(id, opened),
      listTaken: () => Promise.resolve(new Set(this.#owners.keys())),
      untilFree: (id) =>
        new Promise((resolve) => {
          this.#waiting.push({ id, resolve });
          this.#wake();
        }),
      end: () => {
        for (const id of [...this.#owners.keys()]) this.#release(id, opened);
      },
    };
    return opened;
  }

  #release(id: string, by: DeskWindow): void {
    if (this.#owners.get(id) !== by) return;
    this.#owners.delete(id);
    this.#wake();
  }

  #wake(): void {
    for (const { id, resolve } of this.#waiting) {
      if (!this.#owners.has(id)) resolve();
    }
  }
}
