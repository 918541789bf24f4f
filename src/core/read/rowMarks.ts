/** The marks of a row, the 重点PJ and 備考 cells beside them, and who takes part by them. */
import { formatRange, type CellRange } from "../grid/address";
import type { Legend } from "../plan/legend";
import type { Note } from "../plan/note";
import type { MarkCell, Participation, Sourced } from "../plan/plan";
import { removeSpace } from "../text/fold";
import { placeOf, rowsBetween, type GridView } from "./gridView";
import { readMark, type MarkMeanings } from "./readMark";
import { cellsOfField, shownCell } from "./rowCells";
import type { SortedRow } from "./sortRows";

/** The cells with content under the municipalities, in column order. */
export function readMarks(
  view: GridView,
  row: SortedRow,
  meanings: MarkMeanings,
): readonly MarkCell[] {
  const marks: MarkCell[] = [];
  for (const { municipality, columns } of row.layout.municipalities) {
    for (const { column, layer } of columns) {
      const cell = shownCell(view, row, column);
      if (cell === null || removeSpace(cell.text) === "") continue;
      const context = { municipality: municipality.name, layer, at: placeOf(view, cell) };
      marks.push(readMark(cell, context, meanings));
    }
  }
  return marks;
}

/**
 * Columns of municipalities whose cell has no content and is its own. In a row that slipped nobody can tell whose they are,
 * and a formula that shows nothing is not blank: nothing may be written over it.
 */
export function readBlanks(view: GridView, row: SortedRow): readonly number[] {
  if (row.isShifted) return [];
  const columns = row.layout.municipalities.flatMap((one) => one.columns);
  return columns.flatMap(({ column }) => {
    if (row.cells.has(column) || view.merge(row.row, column) !== null) return [];
    return view.sheet.hasFormula(row.row, column) ? [] : [column];
  });
}

/** Marks in a merged region count for each of its rows and columns; that is an assumption, so it is noted, once a region. */
export function noteMergedMarks(
  view: GridView,
  row: SortedRow,
  meanings: MarkMeanings,
  noted: Set<string>,
): readonly Note[] {
  if (view.sheet.merges.length === 0) return [];
  const notes: Note[] = [];
  for (const { column } of row.layout.municipalities.flatMap((one) => one.columns)) {
    const range = view.merge(row.row, column);
    if (range === null || row.cells.has(column) || shownCell(view, row, column) === null) continue;
    const written = formatRange(range);
    if (noted.has(written)) continue;
    noted.add(written);
    const at = placeOf(view, { row: range.top, column: range.left });
    const isFree = !speaksOfFill(meanings.legend) && isOfMarksAlone(view, range, row);
    const message = isFree ? "marks" : "marksHeld";
    notes.push({ code: "S05", message, at, data: { range: written }, related: [] });
  }
  return notes;
}

/** Whether a merged region lies under municipalities only and shows no formula, nor hides what stands in its other cells. */
function isOfMarksAlone(view: GridView, range: CellRange, { layout }: SortedRow): boolean {
  for (let column = range.left; column <= range.right; column += 1) {
    if (layout.markOf(column) === null) return false;
  }
  const own = rowsBetween(view.sheet, range.top, range.bottom)
    .flatMap((row) => view.sheet.cellsInRow(row))
    .filter(({ column }) => column >= range.left && column <= range.right);
  return own.length === 1 && own[0]?.formula === null;
}

/** Whether fills mean something for marks: then contents cannot be brought to other cells, where the fill stays. */
export function speaksOfFill({ entries }: Legend): boolean {
  return entries.some(({ look }) => look.fill !== undefined || look.tint !== undefined);
}

export function readPriorityCell(
  view: GridView,
  row: SortedRow,
  meanings: MarkMeanings,
): MarkCell | null {
  const [cell] = cellsOfField(view, row, "priority");
  if (cell === undefined) return null;
  return readMark(cell, { municipality: null, layer: "either", at: placeOf(view, cell) }, meanings);
}

export function readRemarks(view: GridView, row: SortedRow): Sourced<string> | null {
  const column = row.layout.fields.find((one) => one.field === "remarks")?.column;
  if (column === undefined) return null;
  const value = row.cells.get(column)?.text ?? "";
  return { value, at: placeOf(view, { row: row.row, column }) };
}

/** Whether any mark says something, or something that nobody understands. */
export function hasMarks(marks: readonly MarkCell[]): boolean {
  return marks.some((mark) => mark.participation !== null || !mark.isUnderstood);
}

/** By official name in column order; of two columns of one municipality the one that budgets counts. */
export function participationOf(
  row: SortedRow,
  marks: readonly MarkCell[],
): ReadonlyMap<string, Participation> {
  const told = new Map<string | null, Participation>();
  for (const { municipality, participation } of marks) {
    const isMore = participation === "budgets" || !told.has(municipality);
    if (participation !== null && isMore) told.set(municipality, participation);
  }
  const found = new Map<string, Participation>();
  for (const { municipality } of row.layout.municipalities) {
    const own = told.get(municipality.name);
    if (own !== undefined) found.set(municipality.name, own);
  }
  return found;
}

/** Who takes part by either of two rows of one measure. */
export function joinParticipation(
  before: ReadonlyMap<string, Participation>,
  own: ReadonlyMap<string, Participation>,
): ReadonlyMap<string, Participation> {
  const joined = new Map(before);
  for (const [name, value] of own) {
    if (joined.get(name) !== "budgets") joined.set(name, value);
  }
  return joined;
}
