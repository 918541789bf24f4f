/** What somebody typed or pasted into a sheet, as edits. */
import {
  contains,
  enterCell,
  type CellRange,
  type Edit,
  type EnteredCell,
  type EntryCalendar,
  type Sheet,
  type Words,
} from "../../core";
import {
  cellFailure,
  nameCells,
  type CellLook,
  type SheetLayout,
  type SheetWindow,
  type ViewCell,
} from "../../xlsx";
import type { CellEntry, EntryWarning } from "./openDocument";
import { hasRoomForNumber } from "./roomForNumber";

export interface PlannedEntries {
  readonly edits: readonly Edit[];
  /** What the person may not expect of them. */
  readonly warnings: readonly EntryWarning[];
}

/** A sheet as it is now. */
export interface EnteredSheet {
  readonly sheet: Pick<Sheet, "name" | "merges">;
  readonly layout: () => SheetLayout;
  readonly window: (area: CellRange) => SheetWindow;
}

/**
 * Of several entries for one cell the last one counts. Cells that a merged region covers stay blank: what is to be written into one
 * throws the Failure "cell-merged", as nobody would see it.
 */
export function planEntries(
  entered: EnteredSheet,
  entries: readonly CellEntry[],
  calendar: EntryCalendar,
): PlannedEntries {
  const { name, merges } = entered.sheet;
  const covered = entries.filter((entry) => isCovered(entry, merges));
  const unseen = covered.filter(({ text }) => text !== "");
  if (unseen.length > 0) {
    const places = unseen.map(({ row, column }) => ({ sheet: name, row, column }));
    throw cellFailure("cell-merged", places);
  }
  const seen = entries.filter((entry) => !covered.includes(entry));
  const area = boundsOf(seen);
  if (area === null) return { edits: [], warnings: [] };
  const window = entered.window(area);
  const cells = new Map(window.cells.map((cell) => [keyOf(cell), cell]));
  const planned = [...new Map(seen.map((entry) => [keyOf(entry), entry]))].map(([key, entry]) => {
    const cell = cells.get(key);
    const look = window.looks[cell?.look ?? -1];
    return { entry, ...planEntry(entered, entry, cell, look, calendar) };
  });
  return {
    edits: planned.flatMap(({ edit }) => (edit === null ? [] : [edit])),
    warnings: [formulaAsText, dateAsText].flatMap((words) => warn(words, name, planned)),
  };
}

interface PlannedEntry extends EntryPlan {
  readonly entry: CellEntry;
}

interface EntryPlan {
  readonly edit: Edit | null;
  /** With {cells} in the place of their names. */
  readonly warning: Words | null;
}

/** Nothing where it holds for no cell. */
function warn(
  words: Words,
  sheet: string,
  planned: readonly PlannedEntry[],
): readonly EntryWarning[] {
  const warned = planned.filter(({ warning }) => warning === words);
  const cells = warned.map(({ entry: { row, column } }) => ({ sheet, row, column }));
  return cells.length === 0 ? [] : [{ ...nameCells(words, cells), cells }];
}

function planEntry(
  { sheet, layout }: EnteredSheet,
  { row, column, text }: CellEntry,
  cell: ViewCell | undefined,
  look: CellLook | undefined,
  calendar: EntryCalendar,
): EntryPlan {
  const before = present(sheet.name, { row, column }, cell);
  const edit = enterCell(before, text, calendar);
  if (edit?.kind === "text" && text.startsWith("=")) return { edit, warning: formulaAsText };
  if (edit?.kind !== "number" || edit.numberFormat === undefined) return { edit, warning: null };
  const { font } = look ?? layout().plainLook;
  // A date is shown in half width however it was typed.
  const shown = text.normalize("NFKC").trim();
  if (hasRoomForNumber(shown, font, layout(), { row, column })) return { edit, warning: null };
  // Excel would make the column wider; letters run over the next cell, a number does not.
  return { edit: enterCell(before, `'${text}`, calendar), warning: dateAsText };
}

/** Whether a cell lies in a merged region, but is not its first. */
function isCovered(cell: CellPlace, merges: readonly CellRange[]): boolean {
  const region = merges.find((one) => contains(one, cell));
  return region !== undefined && (region.top !== cell.row || region.left !== cell.column);
}

function present(sheet: string, place: CellPlace, cell: ViewCell | undefined): EnteredCell {
  const at = { sheet, ...place };
  if (cell === undefined) return { at, text: "", kind: "text", formula: null, entry: "" };
  const { text, kind, formula, entry, numberEntry } = cell;
  return { at, text, kind, formula, entry, ...(numberEntry !== undefined && { numberEntry }) };
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

function keyOf({ row, column }: CellPlace): string {
  return `${row} ${column}`;
}

/** Null for no entries. */
function boundsOf(entries: readonly CellEntry[]): CellRange | null {
  const [first] = entries;
  if (first === undefined) return null;
  const area = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  return entries.reduce(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    area,
  );
}

const formulaAsText: Words = {
  ja: "{cells}の「=」で始まる内容は、数式ではなく文字として入れました。数式はExcelで入力してください。",
  en: "What begins with = in {cells} was entered as text, not as a formula. Please enter formulas in Excel.",
};

const dateAsText: Words = {
  ja: "{cells}の日付や数は、列の幅に収まらないため、文字として入れました。日付や数にするときは、Excelで列の幅を広げてから入力してください。",
  en: "The column is too narrow to show the date or number of {cells}, so it was entered as text. To make it one, please widen the column in Excel first.",
};
