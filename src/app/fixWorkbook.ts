/** Applies what the rules propose, in one pass: what an applied edit brings up is found by the next check. */
import { proposeFixes, type Finding } from "../core";
import type { DismissedFinding } from "./applyDismissals";
import { checkOptions } from "./checkOptions";
import { checkRecalled } from "./checkWorkbook";
import { refuseProblem } from "./memory";
import type { Receipt, WorkbookPort } from "./ports";
import { readBookOfOnePlan } from "./readWorkbook";
import { recallWorkbook } from "./recallWorkbook";
import type { Settings } from "./settings";

export interface FixResult {
  readonly receipt: Receipt;
  readonly applied: readonly Finding[];
  /** Open findings that stay: without a proposal, above the level, or in the way of a graver one. */
  readonly left: readonly Finding[];
  /** 確認済み: a person lets them stand, so nothing is proposed for them. */
  readonly dismissed: readonly DismissedFinding[];
}

/**
 * "safe" applies what may run in bulk, "ask" also what a person would be asked about. All edits or none.
 * Throws a Failure "memory-newer" or "memory-unreadable" where it cannot be told what a person lets stand.
 */
export async function fixWorkbook(
  port: WorkbookPort,
  given: Settings,
  level: "safe" | "ask",
): Promise<FixResult> {
  const recalled = await recallWorkbook(port, given);
  const { book, settings, reading } = recalled;
  refuseProblem(reading.problem);
  const plan = readBookOfOnePlan(book, settings);
  const { findings, dismissed } = checkRecalled(port, recalled, plan);
  const { edits, applied, left } = proposeFixes(
    findings,
    plan,
    level,
    checkOptions(port, settings),
  );
  return { receipt: await port.apply(edits), applied, left, dismissed };
}
