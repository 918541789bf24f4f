/** What ended a step, in words that hold nothing of the workbook. */
import { Failure, type Words } from "../../core";

export interface Fault {
  readonly reason: Words;
  /** Of a failure; null for a mistake of ours. */
  readonly code: string | null;
}

/** Longer messages may hold more than words for programmers. */
const longest = 300;

/** @param names that are not to be told: those of the person's sheets and file */
export function explainFault(error: unknown, names: readonly string[]): Fault {
  if (error instanceof Failure) {
    const { ja, en } = error.words;
    return { code: error.code, reason: { ja: hide(ja, names), en: hide(en, names) } };
  }
  const told = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
  const message = hide(told, names).slice(0, longest);
  return {
    code: null,
    reason: {
      ja: `プログラムの不具合です。${message}`,
      en: `A mistake in the program. ${message}`,
    },
  };
}

/** The longest name first: one may be part of another. */
function hide(text: string, names: readonly string[]): string {
  const ordered = [...names].sort((a, b) => b.length - a.length);
  return ordered.reduce((told, name) => told.replaceAll(name, "…"), text);
}
