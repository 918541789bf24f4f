/**
 * An expected failure: the workbook or the host refuses (encrypted, protected, no plan in it).
 * Not a finding, which is data, and not a bug, which throws anything else.
 */
import type { Words } from "./text/words";

export class Failure extends Error {
  override readonly name = "Failure";

  /**
   * @param code kebab-case reason, stable for callers and tests, e.g. "file-encrypted"
   * @param words what happened and what to do next, a sentence or two in each language
   */
  constructor(
    readonly code: string,
    readonly words: Words,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${words.en}`, options);
  }
}
