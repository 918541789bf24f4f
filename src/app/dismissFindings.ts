/** 確認済み: lets findings stand with a reason, takes that back, and clears away what is no longer needed. */
import type { Finding } from "../core";
import { numberOccurrences, type DismissedFinding } from "./applyDismissals";
import { checkRecalled, type CheckResult } from "./checkWorkbook";
import { checkStatement, makeDismissal, type Dismissal, type Statement } from "./dismissal";
import {
  dismissedWords,
  findingWords,
  isSelected,
  isSingle,
  nothingSelected,
  type FindingSelection,
} from "./findingSelection";
import { refuseProblem, writeMemory } from "./memory";
import type { Receipt, WorkbookPort } from "./ports";
import { readBook } from "./readWorkbook";
import { recallWorkbook, type RecalledWorkbook } from "./recallWorkbook";
import type { Settings } from "./settings";

export interface DismissResult {
  readonly receipt: Receipt;
  /** Findings that are 確認済み now with the reason given. */
  readonly dismissed: readonly DismissedFinding[];
  /** Findings of the code that were 確認済み before; what was said of them stays. */
  readonly kept: readonly DismissedFinding[];
}

export interface RestoreResult {
  readonly receipt: Receipt;
  /** Findings that are open again, and what had been said of them. */
  readonly restored: readonly DismissedFinding[];
}

export interface PruneResult {
  readonly receipt: Receipt;
  readonly removed: readonly Dismissal[];
}

/**
 * Lets the findings stand. One that is named by its cell or fingerprint and is 確認済み already gets the new reason.
 * Throws Failures "finding-not-found", those of {@link checkStatement}, and "memory-newer" or "memory-unreadable".
 */
export async function dismissFindings(
  port: WorkbookPort,
  settings: Settings,
  { reason, by, on, ...selection }: FindingSelection & Statement,
): Promise<DismissResult> {
  const statement = checkStatement({
    reason,
    ...(by !== undefined && { by }),
    ...(on !== undefined && { on }),
  });
  const { recalled, checked } = await recallChecked(port, settings);
  const open = checked.findings.filter((one) => isSelected(one, selection));
  const before = checked.dismissed.filter(({ finding }) => isSelected(finding, selection));
  if (open.length + before.length === 0)
    throw nothingSelected(selection, checked.all, findingWords);
  const replaced = isSingle(selection) ? before : [];
  const { dismissals, dismissed } = changeDismissals(recalled, checked, {
    added: open,
    replaced,
    statement,
  });
  const receipt = await keepDismissals(port, recalled, dismissals);
  return { receipt, dismissed, kept: isSingle(selection) ? [] : before };
}

/** Opens findings again. Throws as {@link dismissFindings} does. */
export async function restoreFindings(
  port: WorkbookPort,
  settings: Settings,
  selection: FindingSelection,
): Promise<RestoreResult> {
  const { recalled, checked } = await recallChecked(port, settings);
  const restored = checked.dismissed.filter(({ finding }) => isSelected(finding, selection));
  if (restored.length === 0) {
    const present = checked.dismissed.map(({ finding }) => finding);
    throw nothingSelected(selection, present, dismissedWords);
  }
  const gone = new Set(restored.map(({ dismissal }) => dismissal));
  const left = recalled.reading.memory.dismissals.filter((one) => !gone.has(one));
  return { receipt: await keepDismissals(port, recalled, left), restored };
}

/** Forgets the dismissals whose finding is gone. Throws "memory-newer" or "memory-unreadable". */
export async function pruneDismissals(
  port: WorkbookPort,
  settings: Settings,
): Promise<PruneResult> {
  const { recalled, checked } = await recallChecked(port, settings);
  const gone = new Set(checked.stale);
  const left = recalled.reading.memory.dismissals.filter((one) => !gone.has(one));
  return { receipt: await keepDismissals(port, recalled, left), removed: checked.stale };
}

async function recallChecked(
  port: WorkbookPort,
  settings: Settings,
): Promise<{ readonly recalled: RecalledWorkbook; readonly checked: CheckResult }> {
  const recalled = await recallWorkbook(port, settings);
  refuseProblem(recalled.reading.problem);
  const plan = readBook(recalled.book, recalled.settings);
  return { recalled, checked: checkRecalled(port, recalled, plan) };
}

interface Wanted {
  readonly added: readonly Finding[];
  readonly replaced: readonly DismissedFinding[];
  readonly statement: Statement;
}

/** The dismissals of the memory, replaced ones in their place and added ones at the end. */
function changeDismissals(
  { reading }: RecalledWorkbook,
  checked: CheckResult,
  { added, replaced, statement }: Wanted,
): { readonly dismissals: readonly Dismissal[]; readonly dismissed: readonly DismissedFinding[] } {
  const occurrences = numberOccurrences(checked.all);
  const state = (finding: Finding): DismissedFinding => {
    const dismissal = makeDismissal(finding, statement, occurrences.get(finding) ?? 0);
    return { finding, dismissal };
  };
  const news = added.map(state);
  const renewed = new Map(replaced.map(({ finding, dismissal }) => [dismissal, state(finding)]));
  const { dismissals } = reading.memory;
  return {
    dismissals: [
      ...dismissals.map((one) => renewed.get(one)?.dismissal ?? one),
      ...news.map(({ dismissal }) => dismissal),
    ],
    dismissed: [...renewed.values(), ...news],
  };
}

function keepDismissals(
  port: WorkbookPort,
  { reading }: RecalledWorkbook,
  dismissals: readonly Dismissal[],
): Promise<Receipt> {
  return port.apply([writeMemory(reading, { ...reading.memory, dismissals })]);
}
