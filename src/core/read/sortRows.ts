/** Sorts the rows under a table's headers: measures, bands, rows that only name a project, and what is none of the table's. */
import { formatAddress, type Place } from "../grid/address";
import type { Cell } from "../grid/book";
import type { Note } from "../plan/note";
import type { Field } from "../plan/plan";
import { removeSpace } from "../text/fold";
import { parseMark } from "../text/marks";
import { namesBand } from "./bands";
import { parseFieldHeading } from "./columnFields";
import { isMark, isNumber } from "./cellWords";
import { shiftedColumn, type Shift } from "./columnRoles";
import { fitRow } from "./fitRow";
import { placeOf, rowsBetween, type GridView } from "./gridView";
import type { Layout } from "./layout";
import { noteShift, shorten } from "./noteShift";
import { isExample, isPageHead, isPlainMark, isRemark, isTotalRow } from "./rowKinds";

/** A row of the table with its cells under the columns they belong to. */
export interface SortedRow {
  readonly row: number;
  readonly kind: "data" | "band" | "names";
  readonly layout: Layout;
  /** Column (after a shift) → the cell with content. */
  readonly cells: ReadonlyMap<number, Cell>;
  readonly isShifted: boolean;
}

export interface SortedRows {
  readonly rows: readonly SortedRow[];
  readonly notes: readonly Note[];
}

export interface SortContext {
  readonly title: string | null;
  readonly isLegend: (cell: Cell) => boolean;
  /** Whether the fills of cells mean something: they stay when contents move. */
  readonly hasFills: boolean;
}

/** Sorts the rows of one table. Rows keep the order of the sheet. */
export function sortRows(
  view: GridView,
  layouts: readonly Layout[],
  context: SortContext,
): SortedRows {
  const notes: Note[] = [];
  const rows: SortedRow[] = [];
  layouts.forEach((layout, index) => {
    if (index > 0) notes.push(noteRepeated(view, layout));
    for (const row of rowsBetween(view.sheet, layout.block.bottom + 1, layout.lastRow)) {
      const sorted = sortRow(view, row, layout, context, notes);
      if (sorted !== null) rows.push(sorted);
    }
  });
  return { rows, notes };
}

function noteRepeated(view: GridView, layout: Layout): Note {
  const row = layout.block.top;
  const column = view.sheet.cellsInRow(row)[0]?.column ?? 0;
  return note("S04", "repeated", { sheet: view.sheet.name, row, column }, { row: row + 1 });
}

function note(code: string, message: string, at: Place, data: Note["data"]): Note {
  return { code, message, at, data, related: [] };
}

function sortRow(
  view: GridView,
  row: number,
  layout: Layout,
  context: SortContext,
  notes: Note[],
): SortedRow | null {
  const shown = view.sheet
    .cellsInRow(row)
    .filter((cell) => !context.isLegend(cell) && removeSpace(cell.text) !== "")
    .filter((cell) => !isHelper(view, layout, cell));
  const cells = shown.filter((cell) => !isBeside(layout, cell, shown));
  if (cells.length === 0 || isAside(cells, layout, context)) return null;
  const straight = { row, layout, cells: placeCells(cells, null), isShifted: false };
  const lone = sortLone(view, row, cells, layout);
  if (lone !== null) return { ...straight, kind: lone };
  const fit = fitRow(cells, layout);
  if (fit.kind === "unplaced") {
    notes.push(
      ...cells
        .slice(0, 1)
        .map((cell) => note("S09", "unplaced", placeOf(view, cell), { row: row + 1 })),
    );
    return null;
  }
  if (fit.kind === "shifted") {
    const all = shown.filter(
      (cell) => cells.includes(cell) || isPushedOut(layout, cell, fit.shift),
    );
    notes.push(...noteShift(view, all, layout, fit.shift, context));
    return { row, layout, kind: "data", cells: placeCells(all, fit.shift), isShifted: true };
  }
  notes.push(...noteMisfits(view, fit.misfits, layout));
  return { ...straight, kind: "data" };
}

/** One note a cell out of place. Words among figures are X05's. */
function noteMisfits(view: GridView, misfits: readonly Cell[], layout: Layout): readonly Note[] {
  return misfits.flatMap((cell) => {
    const role = layout.roleOf(cell.column);
    if (role === "number" && !isMark(cell.text)) return [];
    const message = role === "mark" || role === "priority" ? "text" : "mark";
    const data = { row: cell.row + 1, cell: formatAddress(cell), value: shorten(cell.text) };
    return [note("S09", message, placeOf(view, cell), data)];
  });
}

/** The word 合計 stands among the first texts of its row. */
const textsBeforeTotals = 4;

/** A value in a hidden column without a heading is somebody's helper, not the plan's; a band merged from there shows. */
function isHelper(view: GridView, layout: Layout, { row, column }: Cell): boolean {
  if (!view.sheet.hiddenColumns.has(column)) return false;
  const isNamed = layout.fieldOf(column) !== null || layout.markOf(column) !== null;
  return !isNamed && (view.merge(row, column)?.right ?? column) === column;
}

/**
 * Right of the table's last column only marks that follow it without a gap may be its own, slipped to the right,
 * and a figure beside a last column of figures.
 */
function isBeside(layout: Layout, cell: Cell, row: readonly Cell[]): boolean {
  if (cell.column <= layout.right) return false;
  const isNext = cell.column === layout.right + 1;
  if (isNext && layout.roleOf(layout.right) === "number" && isNumber(cell.text)) return false;
  const follows = isNext || row.some((one) => one.column === cell.column - 1);
  return !follows || !isPlainMark(cell.text);
}

/** Right of the table, and under its last headings when the row is put back. */
function isPushedOut(layout: Layout, { column }: Cell, shift: Shift): boolean {
  return column > layout.right && shiftedColumn(column, shift) <= layout.right;
}

/** Said about the table or summed up from it: totals, remarks below it, the title and page number of a new page. */
function isAside(cells: readonly Cell[], layout: Layout, context: SortContext): boolean {
  const marks = cells.filter((cell) => layout.markOf(cell.column) !== null);
  const texts = cells.filter((cell) => !marks.includes(cell)).map((cell) => cell.text);
  const [first = "", ...others] = texts;
  if (isTotalRow(texts.slice(0, textsBeforeTotals), marks) || isExample(first)) return true;
  if (marks.some((cell) => parseMark(cell.text).sign !== null)) return false;
  // The 担当課 of each municipality, in a row of its own.
  if (others.length === 0 && parseFieldHeading(first) === "department") return true;
  if (isRemark(first) && cells.length <= 2) return true;
  return cells.length <= 2 && cells.every((cell) => isPageHead(cell.text, context.title));
}

/** A row with one text, or a number and a text, and no mark: a band, a name that heads rows below, or null for data. */
function sortLone(
  view: GridView,
  row: number,
  cells: readonly Cell[],
  layout: Layout,
): "band" | "names" | null {
  const text = loneText(cells, layout);
  if (text === null) return null;
  const right = view.merge(row, text.column)?.right ?? text.column;
  const field = layout.fieldOf(text.column);
  if (right - text.column >= 2 && coversFurther(layout, text.column, right)) return "band";
  if (namesBand(text.text)) return "band";
  if (field === "measure") return null;
  return field === "project" ? "names" : "band";
}

/** The only text of a row, with a number before it at most. */
function loneText(cells: readonly Cell[], layout: Layout): Cell | null {
  const worded = cells.filter((cell) => /\p{L}{2}/u.test(cell.text));
  const [text] = worded;
  if (text === undefined || worded.length > 1 || cells.length > 2) return null;
  const others = cells.filter((cell) => cell !== text);
  const isBefore = (cell: Cell): boolean =>
    layout.markOf(cell.column) === null && cell.column < text.column;
  return others.every(isBefore) ? text : null;
}

/** A merged text is a band when it covers columns of other fields than its own. */
function coversFurther(layout: Layout, left: number, right: number): boolean {
  const own = layout.fieldOf(left);
  for (let column = left + 1; column <= right; column += 1) {
    if (layout.markOf(column) !== null) return true;
    const field: Field | null = layout.fieldOf(column);
    if (field !== null && field !== own) return true;
  }
  return false;
}

function placeCells(cells: readonly Cell[], shift: Shift | null): ReadonlyMap<number, Cell> {
  const placed = new Map<number, Cell>();
  for (const cell of cells) {
    const column = shift === null ? cell.column : shiftedColumn(cell.column, shift);
    const there = placed.get(column);
    // A number that met the name it numbers gives way to it.
    if (there === undefined || /^[\d０-９.．]+$/u.test(removeSpace(there.text)))
      placed.set(column, cell);
  }
  return placed;
}
