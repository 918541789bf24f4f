/** 色分け: makes new and expanded measures red and continued ones black, run by run. */
import { highlight, type HighlightResult } from "../core";
import type { Receipt, WorkbookPort } from "./ports";
import { readOnePlan } from "./readWorkbook";
import type { Settings } from "./settings";

export interface HighlightedWorkbook {
  readonly receipt: Receipt;
  readonly changes: HighlightResult["changes"];
  /** Measures whose colour could not be written, with the reason. */
  readonly left: HighlightResult["left"];
}

export async function highlightWorkbook(
  port: WorkbookPort,
  settings: Settings,
): Promise<HighlightedWorkbook> {
  const { edits, changes, left } = highlight(await readOnePlan(port, settings));
  return { receipt: await port.apply(edits), changes, left };
}
