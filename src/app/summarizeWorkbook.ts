/** 集計表: makes the summary sheets, or rewrites those that were made before. */
import { buildSummarySheets, type Book, type Edit, type SheetSpec } from "../core";
import type { Receipt, WorkbookPort } from "./ports";
import { refuseProblem } from "./memory";
import { readBookOfOnePlan } from "./readWorkbook";
import { recallWorkbook } from "./recallWorkbook";
import type { Settings } from "./settings";

export interface SummarizedWorkbook {
  /** Its `sheets` are the tab names of the summaries in their order. */
  readonly receipt: Receipt;
  /** Tab names of summaries of an earlier run that this plan has nothing for; they stay as they are. */
  readonly left: readonly string[];
}

/** Throws a Failure "memory-newer" or "memory-unreadable" where the workbook's settings cannot be read in full. */
export async function summarizeWorkbook(
  port: WorkbookPort,
  given: Settings,
): Promise<SummarizedWorkbook> {
  const { book, settings, reading } = await recallWorkbook(port, given);
  refuseProblem(reading.problem);
  const specs = buildSummarySheets(readBookOfOnePlan(book, settings), settings);
  const left = listLeftOver(book, specs);
  const receipt = await port.apply(specs.map((spec): Edit => ({ kind: "sheet", spec })));
  return { receipt, left };
}

/** Tab names of summaries in the book that no spec is for. */
export function listLeftOver({ sheets }: Book, specs: readonly SheetSpec[]): string[] {
  const owners = new Set(specs.map(({ owner }) => owner));
  return sheets
    .filter(({ owner }) => owner?.startsWith("summary/") === true && !owners.has(owner))
    .map(({ name }) => name);
}
