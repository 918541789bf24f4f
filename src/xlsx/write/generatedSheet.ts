/** Decides for each generated sheet whether it is new or takes the place of an earlier one, and what it is called. */
import type { SheetEdit, SheetSpec } from "../../core";
import type { SheetEntry, WorkbookPart } from "../package/workbookPart";
import { readOwner } from "../read/sheetOwner";
import { chooseSheetName, foldName } from "./sheetName";

export interface GeneratedSheet {
  readonly spec: SheetSpec;
  /** The tab name as it comes to be. */
  readonly name: string;
  /** 0-based position of its tab, all kinds of sheets counted. */
  readonly position: number;
  /** The earlier sheet of the same owner, which is rewritten; null for a new one. */
  readonly earlier: SheetEntry | null;
}

/** Places sheets in the order of their edits: new ones behind all others, earlier ones where and as they are called. */
export function placeSheets(workbook: WorkbookPart, edits: readonly SheetEdit[]): GeneratedSheet[] {
  const taken = workbook.sheets.map(({ name }) => name);
  const placed: GeneratedSheet[] = [];
  let position = workbook.sheets.length;
  for (const { spec } of lastOfEachOwner(edits)) {
    const owned = locateOwned(workbook, spec.owner);
    const earlier = workbook.sheets[owned];
    if (earlier !== undefined) {
      placed.push({ spec, name: earlier.name, position: owned, earlier });
      continue;
    }
    const name = chooseSheetName(spec.name, taken);
    taken.push(name);
    placed.push({ spec, name, position, earlier: null });
    position += 1;
  }
  return placed;
}

/** Of two sheets for one owner only the later is made, as if it had rewritten the other. */
function lastOfEachOwner(edits: readonly SheetEdit[]): SheetEdit[] {
  return edits.filter(
    ({ spec }, index) =>
      spec.owner === null ||
      !edits.slice(index + 1).some((later) => later.spec.owner === spec.owner),
  );
}

/** Position of the worksheet that an owner has, or -1. */
function locateOwned(workbook: WorkbookPart, owner: string | null): number {
  if (owner === null) return -1;
  return workbook.sheets.findIndex(
    ({ kind }, position) => kind === "worksheet" && readOwner(workbook, position) === owner,
  );
}

/**
 * What the names in links came to be. A sheet that was there before keeps its name; any other name is
 * one that a generated sheet wished for.
 */
export function nameResolver(
  workbook: WorkbookPart,
  placed: readonly GeneratedSheet[],
): (wished: string) => string {
  const names = new Map<string, string>();
  for (const { spec, name } of placed) {
    const key = foldName(spec.name);
    if (!names.has(key)) names.set(key, name);
  }
  for (const { name } of workbook.sheets) names.set(foldName(name), name);
  return (wished) => names.get(foldName(wished)) ?? wished;
}
