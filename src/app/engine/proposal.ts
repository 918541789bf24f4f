/** What waits for a yes: the edits that will be written as they are, and what a person looks at before. */
import {
  highlight,
  proposeFixes,
  type Edit,
  type Finding,
  type HighlightResult,
  type Plan,
} from "../../core";
import { checkOptions } from "../checkOptions";
import { refuseProblem } from "../memory";
import { planOf, type OpenedWorkbook } from "../openWorkbook";
import type { WorkbookPort } from "../ports";
import { previewEdits, type EditPreview } from "../previewEdits";
import { refuseSeveral } from "../readWorkbook";
import { listSummarySheets } from "../summarySheets";
import { listLeftOver } from "../summarizeWorkbook";

/** What a person looks at; none of its previews means that nothing would change. */
export type Proposal = FixProposal | HighlightProposal | SummaryProposal;

/** A proposal with what will be written: checked by the host against what the cells show then. */
export interface PreparedEdits {
  readonly proposal: Proposal;
  readonly edits: readonly Edit[];
}

interface Proposed {
  /** Tells proposals of one engine apart. */
  readonly serial: number;
  readonly previews: readonly EditPreview[];
}

export interface FixProposal extends Proposed {
  readonly kind: "fix";
  /** Findings that the edits remove. */
  readonly applied: readonly Finding[];
  /** Wanted too, but in the way of a graver one, or without a proposal as the sheet is now. */
  readonly left: readonly Finding[];
}

export interface HighlightProposal extends Proposed {
  readonly kind: "highlight";
  readonly changes: HighlightResult["changes"];
  readonly left: HighlightResult["left"];
}

export interface SummaryProposal extends Proposed {
  readonly kind: "summarize";
  /** Tab names of earlier summaries that this plan has nothing for; they stay as they are. */
  readonly leftOver: readonly string[];
}

/** Throws Failures "memory-newer", "memory-unreadable", those of reading, and "several-plans". */
function planToWrite(opened: OpenedWorkbook): Plan {
  refuseProblem(opened.reading.problem);
  const plan = planOf(opened);
  refuseSeveral(plan);
  return plan;
}

/** @param findings of this very reading of the workbook */
export function proposeFix(
  port: WorkbookPort,
  opened: OpenedWorkbook,
  findings: readonly Finding[],
  serial: number,
): PreparedEdits {
  const plan = planToWrite(opened);
  const options = checkOptions(port, opened.settings);
  const { edits, applied, left } = proposeFixes(findings, plan, "ask", options);
  const previews = previewEdits(opened.book, edits);
  return { proposal: { kind: "fix", serial, previews, applied, left }, edits };
}

export function proposeHighlight(opened: OpenedWorkbook, serial: number): PreparedEdits {
  const { edits, changes, left } = highlight(planToWrite(opened));
  const previews = previewEdits(opened.book, edits);
  return { proposal: { kind: "highlight", serial, previews, changes, left }, edits };
}

/** @param owners of the summaries that are wanted */
export function proposeSummary(
  opened: OpenedWorkbook,
  owners: ReadonlySet<string>,
  serial: number,
): PreparedEdits {
  const { book, settings } = opened;
  const sheets = listSummarySheets(planToWrite(opened), settings, book);
  const edits = sheets
    .filter(({ owner }) => owners.has(owner))
    .map(({ spec }): Edit => ({ kind: "sheet", spec }));
  const leftOver = listLeftOver(
    book,
    sheets.map(({ spec }) => spec),
  );
  const previews = previewEdits(book, edits);
  return { proposal: { kind: "summarize", serial, previews, leftOver }, edits };
}
