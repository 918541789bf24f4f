/** Decides for each generated sheet whether it is new or takes the place of an earlier one, and what it is called. */
import type { SheetEdit, SheetSpec } from "../../core";
import type { SheetEntry, WorkbookPart } from "../package/workbookPart";
import { readOwners } from "../read/sheetOwner";
import { foldName, SheetNames } from "./sheetName";

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
  const names = new SheetNames(workbook.sheets.map(({ name }) => name));
  const owned = locateOwned(workbook);
  const placed: GeneratedSheet[] = [];
  let position = workbook.sheets.length;
  for (const { spec } of lastOfEachOwner(edits)) {
    const own = (spec.owner === null ? undefined : owned.get(spec.owner)) ?? -1;
    const earlier = workbook.sheets[own];
    if (earlier !== undefined) {
      placed.push({ spec, name: earlier.name, position: own, earlier });
      continue;
    }
    placed.push({ spec, name: names.choose(spec.name), position, earlier: null });
    position += 1;
  }
  return placed;
}

/** Of two sheets for one owner only the later is made, as if it had rewritten the other. */
function lastOfEachOwner(edits: readonly SheetEdit[]): SheetEdit[] {
  const last = new Map(edits.map((edit) => [edit.spec.owner, edit]));
  return edits.filter((edit) => edit.spec.owner === null || last.get(edit.spec.owner) === edit);
}

/** Position of the worksheet that each owner has, the first where there are two. */
function locateOwned(workbook: WorkbookPart): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const [position, owner] of readOwners(workbook)) {
    const isFirst = position < (positions.get(owner) ?? Number.POSITIVE_INFINITY);
    if (isFirst && workbook.sheets[position]?.kind === "worksheet") positions.set(owner, position);
  }
  return positions;
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
