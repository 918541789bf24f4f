/** Checks the plan of a workbook, and sets apart what a person has let stand; changes nothing. */
import { checkPlan, checkPlanInSteps, explainRule, type Finding, type Plan } from "../core";
import { applyDismissals, type DismissedFinding } from "./applyDismissals";
import { checkOptions } from "./checkOptions";
import type { Dismissal } from "./dismissal";
import type { MemoryProblem } from "./memory";
import type { WorkbookPort } from "./ports";
import { readBook } from "./readWorkbook";
import { recallWorkbook, type RecalledWorkbook } from "./recallWorkbook";
import type { Settings } from "./settings";

export interface CheckResult {
  /** Open and dismissed, in order of sheet, row, column and code. */
  readonly all: readonly Finding[];
  /** Those that are open, in the same order. */
  readonly findings: readonly Finding[];
  /** 確認済み, in the same order. */
  readonly dismissed: readonly DismissedFinding[];
  /** Dismissals whose finding is gone. */
  readonly stale: readonly Dismissal[];
  /**
   * Dismissals of rules that did not run, or not to the end, and those of sheets that are left out: nobody knows
   * whether their finding is gone.
   */
  readonly resting: readonly Dismissal[];
  /** Why the workbook's settings and dismissals, or some of them, were left out. */
  readonly problem: MemoryProblem | null;
  /** Those that held: the workbook's with the given ones over them. */
  readonly settings: Settings;
}

/**
 * @param settings those of a file; they go over those that the workbook keeps
 * Throws the Failures of {@link readBook}.
 */
export async function checkWorkbook(port: WorkbookPort, settings: Settings): Promise<CheckResult> {
  const recalled = await recallWorkbook(port, settings);
  return checkRecalled(port, recalled, readBook(recalled.book, recalled.settings));
}

/** Checks the plan of a workbook that has been recalled. */
export function checkRecalled(
  port: WorkbookPort,
  recalled: RecalledWorkbook,
  plan: Plan,
): CheckResult {
  return sortOut(port, recalled, checkPlan(plan, checkOptions(port, recalled.settings)));
}

/**
 * As {@link checkRecalled}, a rule at a time.
 * @param done is told how much is done, from 0 to 1; what it waits for is waited for, what it throws ends the check
 */
export async function checkInSteps(
  port: WorkbookPort,
  recalled: RecalledWorkbook,
  plan: Plan,
  done: (share: number) => Promise<void>,
): Promise<CheckResult> {
  const steps = checkPlanInSteps(plan, checkOptions(port, recalled.settings));
  let step = steps.next();
  while (step.done !== true) {
    await done(step.value);
    step = steps.next();
  }
  return sortOut(port, recalled, step.value);
}

function sortOut(
  port: WorkbookPort,
  recalled: RecalledWorkbook,
  all: readonly Finding[],
): CheckResult {
  const { reading, settings } = recalled;
  const { open, dismissed, stale } = applyDismissals(all, reading.memory.dismissals);
  const isElsewhere = findsElsewhere(port, recalled, stale);
  const hasRun = (one: Dismissal): boolean =>
    hasFinished(one.code, settings, all) && !isElsewhere(one);
  return {
    all,
    findings: open,
    dismissed,
    stale: stale.filter(hasRun),
    resting: stale.filter((one) => !hasRun(one)),
    problem: reading.problem,
    settings,
  };
}

/** Whether a dismissal belongs to a sheet that the settings leave out; asked only where they do. */
function findsElsewhere(
  port: WorkbookPort,
  { book, settings }: RecalledWorkbook,
  stale: readonly Dismissal[],
): (dismissal: Dismissal) => boolean {
  if (settings.sheets === undefined || stale.length === 0) return () => false;
  const { sheets: _, ...everywhere } = settings;
  const found = checkPlan(readBook(book, everywhere), checkOptions(port, everywhere));
  const gone = new Set(applyDismissals(found, stale).stale);
  return (dismissal) => !gone.has(dismissal);
}

function hasFinished(code: string, { rules = {} }: Settings, all: readonly Finding[]): boolean {
  if (rules[code] === "off" || explainRule(code)?.isChecked !== true) return false;
  return !all.some((finding) => finding.code === code && finding.message === "rule-crashed");
}
