/** What was done last, as a sentence: the same is shown and read out. */
import type { Outcome, SessionState } from "../../app/session/sessionState";
import type { PaneWords } from "../words/paneWords";

export function describeOutcome(outcome: Outcome, { outcome: words }: PaneWords): string {
  switch (outcome.kind) {
    case "checked":
      return words.checked(outcome.open.length, outcome.dismissed);
    case "cancelled":
      return words.cancelled;
    case "gone":
      return words.gone;
    case "nothing-to-do":
      return describeNothing(outcome.what, words);
    case "written":
      return describeWritten(outcome, words);
    case "dismissed":
      return words.dismissed(outcome.findings.length);
    case "restored":
      return words.restored(outcome.findings.length);
    case "settings-saved":
      return words.settingsSaved;
    case "undone":
      return words.undone;
    case "nothing-to-undo":
      return words.nothingToUndo;
  }
}

type OutcomeOf<Kind> = Extract<Outcome, { readonly kind: Kind }>;

function describeNothing(
  what: OutcomeOf<"nothing-to-do">["what"],
  words: PaneWords["outcome"],
): string {
  switch (what) {
    case "fix":
      return words.nothingToFix;
    case "highlight":
      return words.nothingToHighlight;
    case "summarize":
      return words.nothingToSummarize;
  }
}

function describeWritten(
  { what, receipt, count }: OutcomeOf<"written">,
  words: PaneWords["outcome"],
): string {
  switch (what) {
    case "fix":
      return words.fixed(count, receipt.cells.length);
    case "highlight":
      return words.highlighted(count, receipt.cells.length);
    case "summarize":
      return words.summarized(receipt.sheets);
  }
}

/** Whether 元に戻す beside it would take back what it tells. */
export function hasWritten({ kind }: Outcome): boolean {
  return ["written", "dismissed", "restored", "settings-saved"].includes(kind);
}

/** What is left to tell: nothing of what was written, once other hands took it back or wrote on top of it. */
export function outcomeToTell({
  outcome,
  undoable,
}: Pick<SessionState, "outcome" | "undoable">): Outcome | null {
  return outcome !== null && hasWritten(outcome) && undoable === null ? null : outcome;
}

/** Whether something was done, or only nothing found to do. */
export function isSuccess({ kind }: Outcome): boolean {
  return kind !== "cancelled" && kind !== "gone" && !kind.startsWith("nothing");
}
