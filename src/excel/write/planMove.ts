/** The writes that a move means: all cells are looked at before any is written. */
import type { CellAddress, ExpectedCell, MoveEdit } from "../../core";
import type { WriteFailureCode } from "../../xlsx";
import { cellKey, type CellWrite } from "./cellWrite";
import type { LiveCell } from "./liveCell";
import { fontDifference } from "./textLook";

export interface MovePlan {
  readonly writes: readonly CellWrite[];
  readonly refusals: readonly { readonly code: WriteFailureCode; readonly at: CellAddress }[];
}

/** The cells that a move reads or writes; some of them more than once. */
export function cellsOfMove({ copies, cleared }: MoveEdit): ExpectedCell[] {
  return [...copies.flatMap(({ from, to }) => [from, to]), ...cleared];
}

/** @param look the cell as it is now */
export function planMove(move: MoveEdit, look: (at: CellAddress) => LiveCell): MovePlan {
  const refusals = new Map<number, { code: WriteFailureCode; at: CellAddress }>();
  for (const cell of cellsOfMove(move)) {
    const code = refuse(cell, look(cell));
    if (code !== null) refusals.set(cellKey(cell), { code, at: cell });
  }
  const writes: CellWrite[] = [];
  for (const { from, to } of move.copies) {
    const source = look(from);
    const target = look(to);
    if (showsOtherwise(source, target))
      refusals.set(cellKey(to), { code: "cell-formatted", at: to });
    else writes.push(...copyCell(source, target));
  }
  for (const cell of move.cleared) writes.push(...clearCell(look(cell)));
  return { writes, refusals: [...refusals.values()] };
}

function refuse({ expected }: ExpectedCell, cell: LiveCell): WriteFailureCode | null {
  if (cell.text !== expected) return "cell-changed";
  return cell.formula === null ? null : "cell-formula";
}

/** Whether a content could show something else in the number format of another cell. */
function showsOtherwise(source: LiveCell, target: LiveCell): boolean {
  if (source.text === "" || source.numberFormat === target.numberFormat) return false;
  const isPlain = (format: string): boolean => format === "General" || format === "@";
  if (source.isText) return source.value !== source.text || !isPlain(target.numberFormat);
  return typeof source.value === "number";
}

function copyCell(source: LiveCell, target: LiveCell): CellWrite[] {
  if (source.text === "") return clearCell(target);
  const font = fontDifference(target.font, source.font);
  const look = Object.keys(font).length > 0 ? { font } : {};
  if (source.runs.length > 1) return [{ before: target, runs: source.runs, ...look }];
  const [run] = source.runs;
  const own = run === undefined ? font : { ...font, ...fontDifference(target.font, run.font) };
  const isSame = source.value === target.value && target.runs.length <= 1;
  if (isSame && Object.keys(own).length === 0) return [];
  return [
    {
      before: target,
      value: source.value,
      ...(Object.keys(own).length > 0 && { font: own }),
    },
  ];
}

function clearCell(cell: LiveCell): CellWrite[] {
  return cell.text === "" && cell.value === "" ? [] : [{ before: cell, value: "" }];
}
