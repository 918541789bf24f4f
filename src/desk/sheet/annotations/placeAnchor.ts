/** Where the active cell is in the view, for what hangs on it. */
import type { CellRange } from "../../../core";
import type { ScrollOffset, SheetGeometry, ViewSize } from "../geometry/sheetGeometry";

/** Pixels of the view, from the side of the row numbers and the top; of a cell that reaches out of it what is seen. */
export interface AnchorPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isSeen: boolean;
  /** Whether what opens has more room above than below, and how much that is. */
  readonly isUp: boolean;
  readonly room: number;
  /** Whether it has to reach back over the cell. */
  readonly isBack: boolean;
}

/** Pixels of the button that opens a list, beside the cell. */
export const buttonSize = 18;

/** Pixels that lists and cards may be wide, and should be high. */
const popup = { width: 320, height: 110 };

const gap = 8;

export function placeAnchor(
  { rows, columns, frozen, heading }: SheetGeometry,
  at: ScrollOffset,
  view: ViewSize,
  { top, left, bottom, right }: CellRange,
): AnchorPlace {
  const isFrozen = { row: top < frozen.rows, column: left < frozen.columns };
  const x = heading.width + columns.offsetOf(left) - (isFrozen.column ? 0 : at.left);
  const y = heading.height + rows.offsetOf(top) - (isFrozen.row ? 0 : at.top);
  const width = Math.min(columns.extentOf(left, right), view.width - buttonSize - x);
  const height = Math.min(rows.extentOf(top, bottom), view.height - y);
  // Below the headings and frozen lines nothing is seen of it.
  const edge = {
    x: heading.width + (isFrozen.column ? 0 : frozen.width),
    y: heading.height + (isFrozen.row ? 0 : frozen.height),
  };
  const below = view.height - y - height;
  const isUp = below < popup.height && y > below;
  return {
    ...{ x, y, width: Math.max(0, width), height: Math.max(0, height) },
    isSeen: x + width > edge.x && y + height > edge.y && height > 0,
    isUp,
    room: Math.max(0, (isUp ? y : below) - gap),
    isBack: view.width - x < popup.width && x + width > view.width - x,
  };
}
