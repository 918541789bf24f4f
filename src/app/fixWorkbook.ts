/** Applies what the rules propose, in one pass: what an applied edit brings up is found by the next check. */
import { checkPlan, proposeFixes, type Finding } from "../core";
import { checkOptions } from "./checkOptions";
import type { Receipt, WorkbookPort } from "./ports";
import { readOnePlan } from "./readWorkbook";
import type { Settings } from "./settings";

export interface FixResult {
  readonly receipt: Receipt;
  readonly applied: readonly Finding[];
  /** Findings that stay: without a proposal, above the level, or in the way of a graver one. */
  readonly left: readonly Finding[];
}

/** "safe" applies what may run in bulk, "ask" also what a person would be asked about. All edits or none. */
export async function fixWorkbook(
  port: WorkbookPort,
  settings: Settings,
  level: "safe" | "ask",
): Promise<FixResult> {
  const plan = await readOnePlan(port, settings);
  const options = checkOptions(port, settings);
  const { edits, applied, left } = proposeFixes(checkPlan(plan, options), plan, level, options);
  return { receipt: await port.apply(edits), applied, left };
}
