/** A workbook as the screens look at it: read once, understood as far as possible, nothing changed. */
import { Failure, type Plan } from "../core";
import { describeFoundSettings } from "./foundSettings";
import type { WorkbookPort } from "./ports";
import { readBook } from "./readWorkbook";
import { recallWorkbook, type RecalledWorkbook } from "./recallWorkbook";
import type { Settings } from "./settings";

export interface OpenedWorkbook extends RecalledWorkbook {
  /** Null where no plan was found; then `refusal` says why. */
  readonly plan: Plan | null;
  readonly refusal: Failure | null;
}

/** Never throws for what the workbook holds: settings must be open to correction where no plan is found with them. */
export async function openWorkbook(port: Pick<WorkbookPort, "read">): Promise<OpenedWorkbook> {
  const recalled = await recallWorkbook(port, {});
  return { ...recalled, ...readIfPossible(recalled) };
}

function readIfPossible({
  book,
  settings,
}: RecalledWorkbook): Pick<OpenedWorkbook, "plan" | "refusal"> {
  try {
    return { plan: readBook(book, settings), refusal: null };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { plan: null, refusal: error };
  }
}

/** The plan. Throws the refusal where there is none. */
export function planOf({ plan, refusal }: OpenedWorkbook): Plan {
  if (plan !== null) return plan;
  throw refusal ?? new Error("A workbook without a plan says why.");
}

/** What the reader finds by itself when nothing is set but the sheets to read; nothing where it finds no plan. */
export function findSettings({ book, settings }: OpenedWorkbook): Settings {
  const { sheets } = settings;
  const { plan } = readIfPossible({
    book,
    settings: sheets === undefined ? {} : { sheets },
    reading: { memory: { settings: {}, dismissals: [] }, problem: null },
  });
  return plan === null ? {} : describeFoundSettings(plan);
}
