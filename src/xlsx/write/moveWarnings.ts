/** What a move leaves behind or lays open, in words for the user. */
import type { Warning } from "../../app/ports";
import type { CellAddress, Place, Sheet, Words } from "../../core";
import { cellKey } from "./locateCells";
import { coveredCells } from "./mergedRegions";
import { cellsOfMove, type SheetMove } from "./sheetMove";
import { nameCells } from "./writeFailure";

const attachmentsStay: Words = {
  ja: "{cells}のコメントやリンクは、元のセルに残しました。必要なら、Excelで移した先に付け直してください。",
  en: "Comments and links of {cells} have stayed where they were. Please add them again at the new place in Excel if needed.",
};

const contentsShown: Words = {
  ja: "結合を解除したため、{cells}に隠れていた内容が見えるようになりました。不要なら、Excelで消してください。",
  en: "The cells are no longer merged, so what was hidden in {cells} is shown now. Please delete it in Excel if it is not needed.",
};

/** @param hasAttachment whether a cell has a comment or a link */
export function moveWarnings(
  sheet: Sheet,
  move: SheetMove,
  hasAttachment: (cell: CellAddress) => boolean,
): Warning[] {
  const placed = ({ row, column }: CellAddress): Place => ({ sheet: sheet.name, row, column });
  const sources = new Map(move.copies.map(({ from }) => [cellKey(from), from]));
  const left = [...sources.values()].filter(hasAttachment).map(placed);
  const shown = uncoveredCells(sheet, move).map(placed);
  return [
    ...(left.length > 0 ? [{ code: "attachments-stay", ...nameCells(attachmentsStay, left) }] : []),
    ...(shown.length > 0 ? [{ code: "contents-shown", ...nameCells(contentsShown, shown) }] : []),
  ];
}

/** Cells with content below regions that are taken apart, but for those that the move itself speaks of. */
function uncoveredCells(sheet: Sheet, move: SheetMove): CellAddress[] {
  let top = Number.POSITIVE_INFINITY;
  let bottom = -1;
  for (const range of move.unmerged) {
    top = Math.min(top, range.top);
    bottom = Math.max(bottom, range.bottom);
  }
  const filled = sheet.rowNumbers
    .filter((row) => row >= top && row <= bottom)
    .flatMap((row) => sheet.cellsInRow(row));
  const covered = coveredCells(move.unmerged, filled);
  const named = new Set(cellsOfMove(move).map(cellKey));
  return filled.filter((cell) => covered.has(cellKey(cell)) && !named.has(cellKey(cell)));
}
