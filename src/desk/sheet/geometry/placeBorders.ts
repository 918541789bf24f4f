/** The lines around a cell or merged region, each agreed upon with the neighbour that shares it. */
import type { CellRange } from "../../../core";
import type { Border, CellLook } from "../../../xlsx/view/sheetView";
import type { SheetCells } from "../cells/sheetCells";
import { shareBorder } from "../look/borders";
import type { SheetGeometry } from "./sheetGeometry";

export interface SharedBorders {
  readonly top: Border | null;
  readonly right: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
}

type Side = keyof SharedBorders;

interface Drawn {
  readonly geometry: SheetGeometry;
  readonly cells: SheetCells;
}

/**
 * Hidden lines are passed over: where they were, the lines of those around them meet. A region's far sides are those of its
 * last cells.
 */
export function placeBorders(
  drawn: Drawn,
  { top, left, bottom, right }: CellRange,
  look: CellLook | undefined,
): SharedBorders {
  const { rows, columns } = drawn.geometry;
  const own = look?.borders;
  const at = (row: number | null, column: number | null, side: Side): Border | null =>
    sideOf(drawn, row, column, side);
  const far = {
    bottom: at(bottom, left, "bottom") ?? own?.bottom,
    right: at(top, right, "right") ?? own?.right,
  };
  return {
    top: shareBorder(at(rows.nextShown(top, -1), left, "bottom"), own?.top),
    left: shareBorder(at(top, columns.nextShown(left, -1), "right"), own?.left),
    bottom: shareBorder(far.bottom, at(rows.nextShown(bottom, 1), left, "top")),
    right: shareBorder(far.right, at(top, columns.nextShown(right, 1), "left")),
  };
}

function sideOf(
  { cells }: Drawn,
  row: number | null,
  column: number | null,
  side: Side,
): Border | null {
  if (row === null || column === null) return null;
  return cells.look(row, column)?.borders[side] ?? null;
}
