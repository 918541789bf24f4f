/** A workbook as the screens look at it: what they show of it, as plain data, and no more. */
import type { Book, Failure, Sheet } from "../../core";
import { findSettings, type OpenedWorkbook } from "../openWorkbook";
import type { Settings } from "../settings";
import { listSummarySheets, type SummarySheet } from "../summarySheets";

export interface WorkbookView {
  /** In the order of their tabs. */
  readonly tabs: readonly TabView[];
  /** Why no plan was found; null where there is one. */
  readonly refusal: Refusal | null;
  /** What the workbook keeps. */
  readonly stored: Settings;
  /** Official names of the municipalities that have a column. */
  readonly municipalities: readonly string[];
  /** All summaries that the plan has something for; null where they were not wanted. */
  readonly summaries: readonly SummaryView[] | null;
  /** What the reader finds by itself; null where it was not wanted. */
  readonly found: Settings | null;
}

export type TabView = Pick<Sheet, "name" | "visibility" | "owner">;
export type Refusal = Pick<Failure, "code" | "words">;
export type SummaryView = Omit<SummarySheet, "spec">;

/** What takes time to find out and only some screens show. */
export interface Wanted {
  readonly summaries: boolean;
  readonly found: boolean;
}

export function viewWorkbook(opened: OpenedWorkbook, wanted: Wanted): WorkbookView {
  const { book, plan, refusal, reading } = opened;
  const tables = plan?.tables ?? [];
  const names = tables.flatMap((table) =>
    table.municipalities.map(({ municipality }) => municipality.name),
  );
  return {
    tabs: listTabs(book),
    refusal: refusal && { code: refusal.code, words: refusal.words },
    stored: reading.memory.settings,
    municipalities: [...new Set(names)],
    summaries: wanted.summaries ? viewSummaries(opened) : null,
    found: wanted.found ? findSettings(opened) : null,
  };
}

function listTabs({ sheets }: Book): readonly TabView[] {
  return sheets.map(({ name, visibility, owner }) => ({ name, visibility, owner }));
}

function viewSummaries({ plan, settings, book }: OpenedWorkbook): readonly SummaryView[] {
  if (plan === null) return [];
  return listSummarySheets(plan, settings, book).map(({ spec: _, ...sheet }) => sheet);
}
