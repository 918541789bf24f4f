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

/**
 * A part of the program that is fetched when it is wanted did not come: the server does not give it (any more).
 * Asked again, it may.
 */
export function partMissing(cause: unknown): Failure {
  return new Failure(
    "part-missing",
    {
      ja: "プログラムの一部を読み込めませんでした。ブックには何も書き込んでいません。ネットワークを確かめてから、画面を閉じて開き直してください。",
      en: "A part of the program could not be loaded. Nothing was written. Please check the network, then close this window and open it again.",
    },
    { cause },
  );
}

/** The cell that is to be shown is no longer there. @param sheet its tab name */
export function placeGone(sheet: string): Failure {
  return new Failure("place-gone", {
    ja: `シート「${sheet}」のセルが見つかりません。もう一度［点検］を押してください。`,
    en: `The cell on the sheet “${sheet}” is no longer there. Please check the workbook again.`,
  });
}

/** A part that is on its way, or the Failure "part-missing" in its place. */
export async function arrived<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (cause) {
    throw partMissing(cause);
  }
}
