/** The files that are being opened: their names are told, and the person may think better of it. */
import { cancelled } from "../cancelled";

interface Opening {
  readonly name: string;
  readonly stop: AbortController;
}

export class Openings {
  readonly #tell: (names: readonly string[]) => void;
  #current: readonly Opening[] = [];

  /** @param tell hears the names whenever they are others */
  constructor(tell: (names: readonly string[]) => void) {
    this.#tell = tell;
  }

  /** Null as soon as it was cancelled, whether the work heeds the signal or not. */
  async run<Result>(
    name: string,
    work: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result | null> {
    const opening = { name, stop: new AbortController() };
    const { signal } = opening.stop;
    this.#set([...this.#current, opening]);
    try {
      return await Promise.race([work(signal), cancelled(signal)]);
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    } finally {
      this.#set(this.#current.filter((one) => one !== opening));
    }
  }

  /** All of them. */
  cancel(): void {
    for (const { stop } of this.#current) stop.abort();
  }

  #set(current: readonly Opening[]): void {
    this.#current = current;
    this.#tell(current.map(({ name }) => name));
  }
}
