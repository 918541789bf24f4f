/** Says of a row that slipped how it was read, and whether its cells can be brought under their headings. */
import { formatAddress } from "../grid/address";
import type { Cell } from "../grid/book";
import type { Note } from "../plan/note";
import { shiftedColumn, type Shift } from "./columnRoles";
import { placeOf, type GridView } from "./gridView";
import type { Layout } from "./layout";

/**
 * The note of a row read as shifted: `offset` columns (positive: it slipped right), and in `cells` the addresses of
 * what would have to move. "shiftedHeld" where that cannot be moved without loss.
 */
export function noteShift(
  view: GridView,
  cells: readonly Cell[],
  layout: Layout,
  shift: Shift,
  { hasFills }: { readonly hasFills: boolean },
): readonly Note[] {
  const moving = cells.filter((cell) => cell.column >= shift.from);
  const measure = cells.find(
    (cell) => layout.fieldOf(shiftedColumn(cell.column, shift)) === "measure",
  );
  const at = measure ?? moving[0];
  if (at === undefined) return [];
  const data = {
    row: at.row + 1,
    offset: shift.offset,
    cell: formatAddress(at),
    cells: moving.map(formatAddress).join(" "),
    value: shorten(at.text),
  };
  const message = !hasFills && mayMove(view, moving, shift) ? "shifted" : "shiftedHeld";
  return [{ code: "S09", message, at: placeOf(view, at), data, related: [] }];
}

/** Whether every cell finds its place empty, or left by another one that moves, and no formula or merged cell is in the way. */
function mayMove(view: GridView, moving: readonly Cell[], shift: Shift): boolean {
  const sources = new Set(moving.map((cell) => cell.column));
  return moving.every(({ row, column, formula }) => {
    const target = shiftedColumn(column, shift);
    const isFree = sources.has(target) || view.sheet.cell(row, target) === undefined;
    const isMerged = view.merge(row, column) !== null || view.merge(row, target) !== null;
    return formula === null && target >= 0 && isFree && !isMerged;
  });
}

/** Enough of a text to know it again. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote)}…`;
}

const longestQuote = 24;
