/** Checks the plan of a workbook; changes nothing. */
import { checkPlan, type Finding } from "../core";
import { checkOptions } from "./checkOptions";
import type { WorkbookPort } from "./ports";
import { readOnePlan } from "./readWorkbook";
import type { Settings } from "./settings";

/** Findings in order of sheet, row, column and code. Throws the Failures of {@link readOnePlan}. */
export async function checkWorkbook(
  port: WorkbookPort,
  settings: Settings,
): Promise<readonly Finding[]> {
  return checkPlan(await readOnePlan(port, settings), checkOptions(port, settings));
}
