/** Where a key that moves leads the selection to. */
import type { CellAddress } from "../../../core";
import type { SheetSource } from "../cells/sheetSource";
import type { LineAxis } from "../geometry/lineAxis";
import type { SheetGeometry } from "../geometry/sheetGeometry";
import type { KeyCommand } from "./keyCommand";
import { advance, neighbour, selectCell, type Selection } from "./selection";

export type MoveCommand = Extract<
  KeyCommand,
  { readonly kind: "step" | "page" | "rowStart" | "sheetStart" | "sheetEnd" | "advance" | "all" }
>;

export interface MoveGround {
  readonly geometry: SheetGeometry;
  /** The last cell in use. */
  readonly last: CellAddress;
  /** Pixels of rows that one page shows. */
  readonly pageHeight: number;
}

/** The selection after a command that moves it. */
export function moveSelection(
  selection: Selection,
  command: MoveCommand,
  ground: MoveGround,
): Selection {
  if (command.kind === "advance") return advance(selection, command.direction, ground.geometry);
  if (command.kind === "all") return selectAll(selection, ground);
  const from = command.extend ? selection.focus : selection.active;
  return moveTo(selection, goalOf(from, command, ground), command.extend, ground.geometry);
}

/** The selection after Ctrl and an arrow; the source knows where contents begin and end. */
export async function moveToEdge(
  selection: Selection,
  command: Extract<KeyCommand, { readonly kind: "edge" }>,
  source: SheetSource,
  geometry: SheetGeometry,
): Promise<Selection> {
  const from = command.extend ? selection.focus : selection.active;
  const goal = await source.edge(from, command.direction);
  return moveTo(selection, goal, command.extend, geometry);
}

function moveTo(
  selection: Selection,
  goal: CellAddress,
  extend: boolean,
  { merges }: SheetGeometry,
): Selection {
  return extend ? { ...selection, focus: goal } : selectCell(merges.headOf(goal));
}

function goalOf(
  from: CellAddress,
  command: Exclude<MoveCommand, { readonly kind: "advance" | "all" }>,
  { geometry, last, pageHeight }: MoveGround,
): CellAddress {
  const { rows, columns, frozen } = geometry;
  switch (command.kind) {
    case "step":
      return neighbour(from, command.direction, geometry);
    case "page":
      return { ...from, row: turnPage(rows, from.row, command.by, pageHeight) };
    case "rowStart":
      return { ...from, column: firstShown(columns, frozen.columns) };
    case "sheetStart":
      return { row: firstShown(rows, frozen.rows), column: firstShown(columns, frozen.columns) };
    case "sheetEnd":
      return last;
  }
}

/** The line a page away: down and up again leads back where lines are of one size. */
function turnPage(rows: LineAxis, row: number, by: 1 | -1, pageHeight: number): number {
  const offset = rows.offsetOf(row);
  return rows.lineAt(by === 1 ? offset + pageHeight : offset - pageHeight + rows.sizeOf(row) - 1);
}

/** The first line after those that are frozen, as in Excel. */
function firstShown(lines: LineAxis, frozen: number): number {
  return lines.nextShown(frozen - 1, 1) ?? frozen;
}

/** The active cell stays where it is, and so does what is in sight. */
function selectAll({ active }: Selection, { last }: MoveGround): Selection {
  return {
    active,
    anchor: { row: 0, column: 0 },
    focus: { row: Math.max(last.row, active.row), column: Math.max(last.column, active.column) },
  };
}
