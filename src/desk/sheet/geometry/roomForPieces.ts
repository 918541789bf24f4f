/** Whether what goes and what comes can be read beside each other in a cell, within its own width and height. */
import type { CellLook } from "../../../xlsx/view/sheetView";
import type { CellPreview } from "../cellMark";
import { cellPadding } from "../look/fitText";
import { lineHeight } from "../look/fontFamily";
import { fontPixels } from "../look/lookCss";

export interface PieceRoom {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly look: CellLook | undefined;
}

/**
 * Only for a change inside of a longer text: of a mark that becomes another the cell as it will be says all. Letters count as
 * wide as Japanese ones are, so a text that is said to fit does.
 * @param zoom 1 is 100 %
 */
export function hasRoomForPieces(
  preview: CellPreview,
  { width, height, look }: PieceRoom,
  zoom: number,
): boolean {
  if (preview.kind !== "text" || look?.rotation !== 0) return false;
  if (!preview.pieces.some(({ kind, text }) => kind === "kept" && text !== "")) return false;
  const letter = fontPixels(look.font, zoom);
  const perLine = Math.floor((width - 2 * cellPadding) / letter);
  if (perLine < 1) return false;
  const lines = preview.pieces
    .map(({ text }) => text)
    .join("")
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil([...line].length / perLine)), 0);
  return lines * letter * lineHeight(look.font.name) <= height;
}
