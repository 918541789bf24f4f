/** Locks between the windows of the desk, by the Web Locks API (W3C): the browser frees them when a window closes or crashes. */
import type { KeptLocks } from "./keptLocks";

const prefix = "renkei-desk:";

/** Pages that came by plain http have none. */
export function openKeptLocks(): KeptLocks {
  return "locks" in navigator ? new BrowserKeptLocks(navigator.locks) : withoutLocks;
}

/** Each window then takes what others have open for left over: whoever deletes such a copy loses it until the next change there. */
const withoutLocks: KeptLocks = {
  take: () => Promise.resolve(true),
  release: () => undefined,
  listTaken: () => Promise.resolve(new Set<string>()),
  untilFree: () => Promise.resolve(),
};

class BrowserKeptLocks implements KeptLocks {
  readonly #locks: LockManager;
  /** How to release what this window has. */
  readonly #releases = new Map<string, () => void>();

  constructor(locks: LockManager) {
    this.#locks = locks;
  }

  take(id: string): Promise<boolean> {
    if (this.#releases.has(id)) return Promise.resolve(true);
    return new Promise((resolve, reject) => {
      const options = { ifAvailable: true };
      // A lock is held as long as what its callback returns is pending.
      this.#locks
        .request(prefix + id, options, (lock) => {
          resolve(lock !== null);
          return lock === null ? undefined : this.#hold(id);
        })
        .catch(reject);
    });
  }

  release(id: string): void {
    this.#releases.get(id)?.();
    this.#releases.delete(id);
  }

  async listTaken(): Promise<ReadonlySet<string>> {
    const { held = [] } = await this.#locks.query();
    const names = held.flatMap(({ name, mode }) => (mode === "exclusive" && name ? [name] : []));
    return new Set(names.filter(isOurs).map((name) => name.slice(prefix.length)));
  }

  /** Shared, so that those who wait are not in each other's way. */
  async untilFree(id: string): Promise<void> {
    await this.#locks.request(prefix + id, { mode: "shared" }, () => undefined);
  }

  #hold(id: string): Promise<void> {
    return new Promise((resolve) => this.#releases.set(id, resolve));
  }
}

function isOurs(name: string): boolean {
  return name.startsWith(prefix);
}
