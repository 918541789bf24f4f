/** 集計表: makes the summary sheets, or rewrites those that were made before. */
import { buildSummarySheets, type Edit } from "../core";
import type { Receipt, WorkbookPort } from "./ports";
import { readOnePlan } from "./readWorkbook";
import type { Settings } from "./settings";

/** What was written; its `sheets` are the tab names of the summaries in their order. */
export async function summarizeWorkbook(port: WorkbookPort, settings: Settings): Promise<Receipt> {
  const plan = await readOnePlan(port, settings);
  const edits = buildSummarySheets(plan, settings).map((spec): Edit => ({ kind: "sheet", spec }));
  return port.apply(edits);
}
