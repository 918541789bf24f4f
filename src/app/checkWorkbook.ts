/** Checks the plan of a workbook; changes nothing. */
import { checkPlan, type Finding } from "../core";
import type { WorkbookPort } from "./ports";
import { readWorkbook } from "./readWorkbook";
import type { Settings } from "./settings";

/** Findings in order of sheet, row, column and code. Throws the Failures of {@link readWorkbook}. */
export async function checkWorkbook(
  port: WorkbookPort,
  settings: Settings,
): Promise<readonly Finding[]> {
  return checkPlan(await readWorkbook(port, settings), settings);
}
