/** What a pane offers where something could not be done: trying again is no help where the same would come of it. */
import type { WorkbookView } from "../../app/engine/workbookView";

/** Trying again, checking again, choosing the sheets that are read, opening another file. */
export type Offer = "retry" | "check" | "sheets" | "file";

const offers: Readonly<Record<string, readonly Offer[]>> = {
  "no-plan": ["sheets", "file"],
  "plan-without-rows": ["sheets", "file"],
  "several-plans": ["sheets"],
  "sheet-not-found": ["sheets"],
  // The workbook is no longer as it was read.
  "place-gone": ["check"],
  "cell-changed": ["check"],
  "sheet-missing": ["check"],
  "excel-changed-elsewhere": ["check"],
  // What the words say is done elsewhere: in Excel, in the file, or with another version of Renkei.
  "memory-newer": [],
  "memory-unreadable": [],
  "excel-pivot": [],
  "excel-too-old": [],
  "excel-no-undo": [],
  "undo-later-edits": [],
};

/** @param code of the failure @param opened the workbook as it was last read */
export function offersFor(code: string, opened: WorkbookView | null): readonly Offer[] {
  // Files that cannot be read, and settings that cannot.
  if (code.startsWith("file-")) return ["file"];
  if (code.startsWith("settings-")) return [];
  const wanted = offers[code] ?? ["retry"];
  return wanted.filter((offer) => offer !== "sheets" || canChoose(code, opened));
}

/** Where all sheets were read and none of them holds a plan, choosing among them leads to nothing. */
function canChoose(code: string, opened: WorkbookView | null): boolean {
  return code === "several-plans" || opened?.stored.sheets !== undefined;
}
