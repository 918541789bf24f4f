/** 色分け: makes new and expanded measures red and continued ones black, run by run. */
import { highlight, type HighlightResult } from "../core";
import type { Receipt, WorkbookPort } from "./ports";
import { refuseProblem } from "./memory";
import { readBookOfOnePlan } from "./readWorkbook";
import { recallWorkbook } from "./recallWorkbook";
import type { Settings } from "./settings";

export interface HighlightedWorkbook {
  readonly receipt: Receipt;
  readonly changes: HighlightResult["changes"];
  /** Measures whose colour could not be written, with the reason. */
  readonly left: HighlightResult["left"];
}

/** Throws a Failure "memory-newer" or "memory-unreadable" where the workbook's settings cannot be read in full. */
export async function highlightWorkbook(
  port: WorkbookPort,
  given: Settings,
): Promise<HighlightedWorkbook> {
  const { book, settings, reading } = await recallWorkbook(port, given);
  refuseProblem(reading.problem);
  const { edits, changes, left } = highlight(readBookOfOnePlan(book, settings));
  return { receipt: await port.apply(edits), changes, left };
}
