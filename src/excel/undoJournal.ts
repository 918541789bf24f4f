/** What the last step wrote and what was there before it: the pane's own 元に戻す. */
import type { CellRange, Place } from "../core";
import type { CellWrite } from "./write/cellWrite";

/** The cells of one sheet that were written. */
export interface SheetStep {
  readonly sheetId: string;
  readonly name: string;
  readonly writes: readonly CellWrite[];
  /** Regions that were taken apart. */
  readonly unmerged: readonly CellRange[];
}

/** One step. */
export interface UndoStep {
  readonly sheets: readonly SheetStep[];
  /** XML before and after; null where the step left the memory alone. */
  readonly memory: { readonly before: string | null; readonly after: string | null } | null;
  /** Ids of generated sheets that the step added. */
  readonly added: readonly string[];
  /** Tab names of generated sheets that were there before and were made anew. */
  readonly rewritten: readonly string[];
}

/** The cells that a step wrote, and the first of each region it took apart. */
export function placesOf(sheets: readonly SheetStep[]): Place[] {
  return sheets.flatMap(({ name, writes, unmerged }) => {
    const corners = unmerged.map(({ top, left }) => ({ sheet: name, row: top, column: left }));
    const places = [...writes.map(({ before }) => before.at), ...corners];
    const unique = new Map(places.map((place) => [`${place.row} ${place.column}`, place]));
    return [...unique.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  });
}
