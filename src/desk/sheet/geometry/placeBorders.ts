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
  const own = look?.borders ?? null;
  const sideAt = (row: number | null, column: number | null, side: Side): Border | null =>
    row === null || column === null ? null : (drawn.cells.look(row, column)?.borders[side] ?? null);
  return {
    top: shareBorder(sideAt(rows.nextShown(top, -1), left, "bottom"), own?.top ?? null),
    left: shareBorder(sideAt(top, columns.nextShown(left, -1), "right"), own?.left ?? null),
    bottom: shareBorder(
      sideAt(bottom, left, "bottom") ?? own?.bottom ?? null,
      sideAt(rows.nextShown(bottom, 1), left, "top"),
    ),
    right: shareBorder(
      sideAt(top, right, "right") ?? own?.right ?? null,
      sideAt(top, columns.nextShown(right, 1), "left"),
    ),
  };
}
