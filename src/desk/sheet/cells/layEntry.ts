/** A cell as it is shown from the moment somebody ended an entry until the workbook tells what became of it. */
import { enterCell, type CellAddress, type EntryCalendar, type TextSplice } from "../../../core";
import type { ViewCell, ViewRun } from "../../../xlsx/view/sheetView";

/**
 * The text as it was typed, in the look of the cell: what its number format makes of it, only the workbook knows.
 * @param known undefined for a cell that no window names; the look of the result is then no index of anything
 */
export function layEntry(
  known: ViewCell | undefined,
  at: CellAddress,
  typed: string,
): ViewCell | undefined {
  const cell = known ?? emptyCell(at);
  const edit = enterCell({ ...cell, at: { sheet: "", ...at } }, typed, presentCalendar());
  if (edit === null) return known;
  const { row, column, look, numberEntry, isLocked } = cell;
  const stays = {
    ...(numberEntry !== undefined && { numberEntry }),
    ...(isLocked === true && { isLocked }),
  };
  if (edit.kind === "number") {
    // A date that brings its format may have no room, and is then letters: never ### for a moment.
    const kind = edit.numberFormat === undefined ? "number" : "text";
    return { row, column, text: typed, kind, formula: null, entry: typed, look, ...stays };
  }
  const text = splice(cell.text, edit.splices);
  const runs = spliceRuns(cell.runs, edit.splices);
  const changed = { row, column, text, kind: "text", formula: null, entry: text, look } as const;
  return { ...changed, ...(runs !== null && { runs }), ...stays };
}

/** From where days are counted decides about the number, which is not shown. */
function presentCalendar(): EntryCalendar {
  return { thisYear: new Date().getFullYear(), is1904: false };
}

function emptyCell({ row, column }: CellAddress): ViewCell {
  return { row, column, text: "", kind: "text", formula: null, entry: "", look: 0 };
}

function splice(text: string, splices: readonly TextSplice[]): string {
  return splices.reduceRight(
    (now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end),
    text,
  );
}

/** New letters look like the first that they replace, else like those before them, as {@link TextEdit} says; null for one look. */
function spliceRuns(
  runs: ViewCell["runs"],
  splices: readonly TextSplice[],
): readonly ViewRun[] | null {
  const [only] = splices;
  if (runs === undefined || only === undefined) return runs ?? null;
  const { start, end, text: put } = only;
  const like = start === end ? Math.max(0, start - 1) : start;
  let offset = 0;
  const spliced = runs.map(({ text, font }): ViewRun => {
    const from = offset;
    offset += text.length;
    const isHost = like >= from && like < offset;
    const before = text.slice(0, Math.max(0, start - from));
    const after = text.slice(Math.max(0, end - from));
    return { text: before + (isHost ? put : "") + after, font };
  });
  const left = spliced.filter(({ text }) => text !== "");
  return left.length > 0 ? left : null;
}
