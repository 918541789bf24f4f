/** What somebody typed or pasted into a sheet, as edits. */
import {
  contains,
  enterCell,
  type CellRange,
  type Edit,
  type EntryCalendar,
  type Sheet,
  type Words,
} from "../../core";
import { cellFailure, type SheetWindow, type ViewCell } from "../../xlsx";
import type { CellEntry } from "./openDocument";

export interface PlannedEntries {
  readonly edits: readonly Edit[];
  /** What the person may not expect of them. */
  readonly warnings: readonly Words[];
}

/**
 * Of several entries for one cell the last one counts. Cells that a merged region covers stay blank: what is to be written into one
 * throws the Failure "cell-merged", as nobody would see it.
 * @param look the cells of an area as they are now
 */
export function planEntries(
  { name: sheet, merges }: Pick<Sheet, "name" | "merges">,
  entries: readonly CellEntry[],
  look: (area: CellRange) => SheetWindow,
  calendar: EntryCalendar,
): PlannedEntries {
  const covered = entries.filter((entry) => isCovered(entry, merges));
  const unseen = covered.filter(({ text }) => text !== "");
  if (unseen.length > 0) {
    const places = unseen.map(({ row, column }) => ({ sheet, row, column }));
    throw cellFailure("cell-merged", places);
  }
  const seen = entries.filter((entry) => !covered.includes(entry));
  const area = boundsOf(seen);
  if (area === null) return { edits: [], warnings: [] };
  const cells = new Map(look(area).cells.map((cell) => [keyOf(cell), cell]));
  const last = new Map(seen.map((entry) => [keyOf(entry), entry]));
  const edits = [...last].flatMap(([key, entry]) => {
    const edit = enterCell(present(sheet, entry, cells.get(key)), entry.text, calendar);
    return edit === null ? [] : [edit];
  });
  const hasFormula = edits.some((edit) => edit.kind === "text" && isFormulaLike(last, edit.at));
  return { edits, warnings: hasFormula ? [formulaAsText] : [] };
}

/** Whether a cell lies in a merged region, but is not its first. */
function isCovered(cell: CellPlace, merges: readonly CellRange[]): boolean {
  const region = merges.find((one) => contains(one, cell));
  return region !== undefined && (region.top !== cell.row || region.left !== cell.column);
}

function present(
  sheet: string,
  { row, column }: CellEntry,
  cell: ViewCell | undefined,
): Parameters<typeof enterCell>[0] {
  const at = { sheet, row, column };
  if (cell === undefined) return { at, text: "", kind: "text", formula: null, entry: "" };
  const { text, kind, formula, entry, numberEntry } = cell;
  return { at, text, kind, formula, entry, ...(numberEntry !== undefined && { numberEntry }) };
}

function isFormulaLike(entries: ReadonlyMap<string, CellEntry>, at: CellPlace): boolean {
  return entries.get(keyOf(at))?.text.startsWith("=") === true;
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
  ja: "「=」で始まる内容は、数式ではなく文字として入れました。数式はExcelで入力してください。",
  en: "What begins with = was entered as text, not as a formula. Please enter formulas in Excel.",
};
