/**
 * What a reading assumed, in words: the reader's notes, and the marks it took for others or could not take for anything.
 * Nothing that was guessed is silent, also where nobody runs the checks.
 */
import type { Place } from "../grid/address";
import { comparePlaces } from "../plan/placeOrder";
import type { Plan } from "../plan/plan";
import type { Words } from "../text/words";
import type { Finding } from "./finding";
import type { Rule } from "./rule";
import { runRules } from "./runRules";
import { sheetOrder } from "./sheetOrder";
import { wordNote } from "./wordNote";

export interface WordedNote {
  readonly code: string;
  readonly at: Place;
  readonly words: Words;
}

/** Rules whose findings are assumptions of the reader about marks. */
const assumptions: readonly string[] = ["M01", "M02", "M10"];

/** Notes in order of sheet, row, column and code. */
export function listNotes(rules: readonly Rule[], plan: Plan): readonly WordedNote[] {
  const marks = runRules(
    rules.filter(({ code }) => assumptions.includes(code)),
    plan,
  ).filter(isAssumption);
  const notes = plan.notes.map((note) => ({
    code: note.code,
    at: note.at,
    words: wordNote(rules, note),
  }));
  return [...notes, ...firstOfEach(marks)].sort(comparePlaces(sheetOrder(plan)));
}

/** Another spelling of ○ is none: only a letter or figure taken for it. */
function isAssumption({ code, message }: Finding): boolean {
  return code !== "M01" || message === "confirm";
}

/** One note for each way of writing and sheet: a column of 1 is assumed to mean ○ once, not a hundred times. */
function firstOfEach(findings: readonly Finding[]): readonly WordedNote[] {
  const seen = new Map<string, WordedNote>();
  for (const { code, at, data, words } of findings) {
    const key = JSON.stringify([code, at.sheet, data.glyph ?? [at.row, at.column]]);
    if (!seen.has(key)) seen.set(key, { code, at, words });
  }
  return [...seen.values()];
}
