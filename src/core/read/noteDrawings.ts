/** Shapes and pictures that lie over a table's rows: what they show was not read. */
import type { CellAddress, CellRange } from "../grid/address";
import type { Note } from "../plan/note";
import type { PlanTable } from "../plan/plan";
import { placeOf, type GridView } from "./gridView";

/** Places named beside the first. */
const mostRelated = 50;

/** One note a table, at the first cell under a shape. A logo above the header or a stamp below the last row is none. */
export function noteDrawings(view: GridView, { rows, range }: PlanTable): readonly Note[] {
  const { drawings } = view.sheet;
  if (drawings.length === 0 || rows.length === 0) return [];
  const top = Math.min(...rows.map(({ row }) => row));
  const bottom = Math.max(...rows.map(({ row }) => row));
  const body = { ...range, top, bottom };
  const covered = drawings
    .flatMap((drawing) => firstCellIn(body, drawing) ?? [])
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const [at, ...others] = covered.map((cell) => placeOf(view, cell));
  if (at === undefined) return [];
  const related = others.slice(0, mostRelated);
  return [{ code: "S11", message: "over", at, data: { count: covered.length }, related }];
}

/** The first cell that two ranges share, or null. */
function firstCellIn(body: CellRange, drawing: CellRange): CellAddress | null {
  const row = Math.max(body.top, drawing.top);
  const column = Math.max(body.left, drawing.left);
  const isOver =
    row <= Math.min(body.bottom, drawing.bottom) && column <= Math.min(body.right, drawing.right);
  return isOver ? { row, column } : null;
}
