/** What keys and the clipboard do with the cells that are selected. */
import type { CellRange } from "../../../core";
import type { SheetLayout, ViewCell } from "../../../xlsx/view/sheetView";
import type { SheetCells } from "../cells/sheetCells";
import type { SheetSource } from "../cells/sheetSource";
import type { MergeIndex } from "../geometry/mergeIndex";
import { selectRange, type Selection } from "../selection/selection";
import { spreadBlock, type CellChange } from "./spreadBlock";
import { formatTabText, parseTabText } from "./tabText";

export interface SelectedCells {
  readonly source: SheetSource;
  readonly cells: SheetCells;
  readonly layout: SheetLayout;
  readonly merges: MergeIndex;
  readonly selection: Selection;
  readonly selected: CellRange;
}

/** Changes that empty the selected cells which hold something: at once where they are known, else when they have come. */
export function clearSelected(
  task: SelectedCells,
): readonly CellChange[] | Promise<readonly CellChange[]> {
  const area = inUse(task);
  if (task.cells.covers(area)) return emptied(cellsOf(task.cells, area));
  return task.source.load(area).then(({ cells }) => emptied(cells));
}

function emptied(cells: readonly ViewCell[]): readonly CellChange[] {
  return cells
    .filter(({ text, formula }) => text !== "" || formula !== null)
    .map(({ row, column }) => ({ row, column, text: "" }));
}

function cellsOf(cells: SheetCells, { top, left, bottom, right }: CellRange): readonly ViewCell[] {
  const found: ViewCell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = cells.cell(row, column);
      if (cell !== undefined) found.push(cell);
    }
  }
  return found;
}

/** Changes that put a mark into all selected cells, or take it away where the active one has it. */
export function toggleMark(task: SelectedCells, mark: string): readonly CellChange[] {
  const { row, column } = task.selection.active;
  const text = task.cells.cell(row, column)?.text === mark ? "" : mark;
  return spreadBlock([[text]], inUse(task), task.merges).changes;
}

/** The selected cells as text for another spreadsheet: at once where they are known, else when they have come. */
export function copySelected(task: SelectedCells): string | Promise<string> {
  const area = inUse(task);
  if (task.cells.covers(area)) {
    return formatArea(area, (row, column) => task.cells.cell(row, column)?.text);
  }
  return copyUnknown(task.source, area);
}

async function copyUnknown(source: SheetSource, area: CellRange): Promise<string> {
  const { cells } = await source.load(area);
  const texts = new Map(cells.map(({ row, column, text }) => [`${row}:${column}`, text]));
  return formatArea(area, (row, column) => texts.get(`${row}:${column}`));
}

function formatArea(
  { top, left, bottom, right }: CellRange,
  textAt: (row: number, column: number) => ViewCell["text"] | undefined,
): string {
  const rows: string[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const line: string[] = [];
    for (let column = left; column <= right; column += 1) line.push(textAt(row, column) ?? "");
    rows.push(line);
  }
  return formatTabText(rows);
}

export interface Pasted {
  readonly changes: readonly CellChange[];
  readonly selection: Selection;
}

/** What a text from another spreadsheet changes, and what is selected afterwards. */
export function pasteText(task: SelectedCells, text: string): Pasted {
  const { changes, area } = spreadBlock(parseTabText(text), task.selected, task.merges);
  return { changes, selection: selectRange(area) };
}

/** Of whole rows and columns the part in use: what lies beyond is empty, and is to stay so. */
function inUse({ selected, layout, cells: { reach } }: SelectedCells): CellRange {
  const { top, left } = selected;
  const bottom = Math.max(layout.rowCount, reach.rows) - 1;
  const right = Math.max(layout.columnCount, reach.columns) - 1;
  return {
    top,
    left,
    bottom: Math.max(top, Math.min(selected.bottom, bottom)),
    right: Math.max(left, Math.min(selected.right, right)),
  };
}
