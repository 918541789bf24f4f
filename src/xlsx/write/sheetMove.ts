/** Brings the moves of each sheet together. */
import type { CellAddress, CellCopy, CellRange, Edit, ExpectedCell, MoveEdit } from "../../core";
import { cellKey } from "./locateCells";

/** All that moves on one sheet, at once. */
export interface SheetMove {
  readonly unmerged: readonly CellRange[];
  readonly copies: readonly CellCopy[];
  readonly cleared: readonly ExpectedCell[];
}

export const noMove: SheetMove = { unmerged: [], copies: [], cleared: [] };

/** The moves by sheet name. */
export function gatherMoves(edits: readonly Edit[]): Map<string, SheetMove> {
  const sheets = new Map<string, MoveEdit[]>();
  for (const edit of edits) {
    if (edit.kind !== "move") continue;
    const moves = sheets.get(edit.sheet);
    if (moves === undefined) sheets.set(edit.sheet, [edit]);
    else moves.push(edit);
  }
  return new Map([...sheets].map(([sheet, moves]) => [sheet, joinMoves(moves)]));
}

function joinMoves(moves: readonly MoveEdit[]): SheetMove {
  return {
    unmerged: moves.flatMap((move) => move.unmerged),
    copies: moves.flatMap((move) => move.copies),
    cleared: moves.flatMap((move) => move.cleared),
  };
}

/** The cells that a move reads or writes; some of them more than once. */
export function cellsOfMove({ copies, cleared }: SheetMove): ExpectedCell[] {
  return [...copies.flatMap(({ from, to }) => [from, to]), ...cleared];
}

/** Throws where a cell would become two things: no order of the edits says which. */
export function requireOneChange(move: SheetMove, edited: readonly CellAddress[]): void {
  const written = new Set<number>();
  for (const cell of [...move.copies.map(({ to }) => to), ...move.cleared]) {
    const key = cellKey(cell);
    if (written.has(key))
      throw new Error(`a move writes row ${cell.row} column ${cell.column} twice`);
    written.add(key);
  }
  const moved = new Set(cellsOfMove(move).map(cellKey));
  for (const cell of edited) {
    if (moved.has(cellKey(cell))) {
      throw new Error(`row ${cell.row} column ${cell.column} is edited and moved at once`);
    }
  }
}
