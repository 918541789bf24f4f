/** All changes of the cells of one sheet, planned on what the sheet is this moment. */
import {
  formatRange,
  type CellAddress,
  type CellRange,
  type MoveEdit,
  type Place,
} from "../../core";
import type { CellRequest, WriteFailureCode } from "../../xlsx";
import type { KnownText } from "../excelScreen";
import { rangeOf } from "../read/bands";
import { cellKey, planCell, type CellWrite } from "./cellWrite";
import { requestCells, type AskedCells } from "./liveCell";
import { cellsOfMove, planMove } from "./planMove";

/** What is asked of the cells of one sheet. */
export interface SheetChanges {
  readonly name: string;
  readonly requests: readonly CellRequest[];
  readonly moves: readonly MoveEdit[];
}

export interface Refusal {
  readonly code: WriteFailureCode;
  readonly at: Place;
}

export interface SheetPlan {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly used: Excel.Range | null;
  readonly isProtected: boolean;
  /** Whether contents are moved, which is done as a whole or not at all. */
  readonly isMove: boolean;
  readonly writes: readonly CellWrite[];
  readonly unmerged: readonly CellRange[];
  readonly refusals: readonly Refusal[];
}

/** What was asked of a sheet; {@link AskedSheet.plan} can be called after the next sync. */
export interface AskedSheet {
  /** Null where the sheet is not there. */
  readonly plan: () => SheetPlan | null;
}

export function requestSheet(
  sheet: Excel.Worksheet,
  changes: SheetChanges,
  known: readonly KnownText[],
): AskedSheet {
  const { name, requests, moves } = changes;
  const cells = [...requests.map(({ at }) => at), ...moves.flatMap(cellsOfMove)];
  sheet.load("id,name,protection/protected,protection/options");
  const used = sheet
    .getUsedRangeOrNullObject(true)
    .load("rowIndex,columnIndex,rowCount,columnCount");
  const asked = requestCells(sheet, name, cells, known);
  const regions = moves
    .flatMap(({ unmerged }) => unmerged)
    .map((region) => ({
      region,
      merged: rangeOf(sheet, region).getMergedAreasOrNullObject().load("address"),
    }));
  return {
    plan: () => {
      if (sheet.isNullObject) return null;
      const gone = regions
        .filter(({ region, merged }) => !isRegion(merged, region))
        .map(({ region }): Refusal => ({ code: "cell-changed", at: cornerOf(region, name) }));
      const planned = planCells(changes, asked);
      const guarded = guard(
        sheet,
        planned.writes,
        regions.map(({ region }) => region),
        name,
      );
      return {
        sheet,
        name,
        used: used.isNullObject ? null : used,
        isProtected: sheet.protection.protected,
        isMove: moves.length > 0,
        writes: planned.writes,
        unmerged: regions.map(({ region }) => region),
        refusals: [...gone, ...planned.refusals, ...guarded],
      };
    },
  };
}

function isRegion(merged: Excel.RangeAreas, region: CellRange): boolean {
  return !merged.isNullObject && merged.address.split("!").at(-1) === formatRange(region);
}

function cornerOf({ top, left }: CellRange, sheet: string): Place {
  return { sheet, row: top, column: left };
}

function planCells(
  { name, requests, moves }: SheetChanges,
  asked: AskedCells,
): { readonly writes: CellWrite[]; readonly refusals: Refusal[] } {
  const look = (at: CellAddress): ReturnType<AskedCells["read"]> => asked.read(at);
  const plans = moves.map((move) => planMove(move, look));
  const writes = plans.flatMap((plan) => plan.writes);
  requireOneChange(writes, requests);
  const refusals = plans.flatMap((plan) =>
    plan.refusals.map(({ code, at: { row, column } }): Refusal => ({
      code,
      at: { sheet: name, row, column },
    })),
  );
  for (const request of requests) {
    const planned = planCell(request, look(request.at));
    if (typeof planned === "string") refusals.push({ code: planned, at: request.at });
    else if (planned !== null) writes.push(planned);
  }
  return { writes: writes.sort((a, b) => cellKey(a.before.at) - cellKey(b.before.at)), refusals };
}

/** Throws where a cell would become two things: no order of the edits says which. */
function requireOneChange(moved: readonly CellWrite[], requests: readonly CellRequest[]): void {
  const written = new Set<number>();
  for (const at of [...moved.map(({ before }) => before.at), ...requests.map((one) => one.at)]) {
    if (written.has(cellKey(at)))
      throw new Error(`row ${at.row} column ${at.column} is written twice`);
    written.add(cellKey(at));
  }
}

/** What protection forbids: contents of locked cells, looks of all cells unless it allows them, and regions taken apart. */
function guard(
  { protection }: Excel.Worksheet,
  writes: readonly CellWrite[],
  unmerged: readonly CellRange[],
  name: string,
): Refusal[] {
  if (!protection.protected) return [];
  const { allowFormatCells } = protection.options;
  const refused = writes.filter(
    ({ before, font, runs }) =>
      before.isLocked || ((font ?? runs) !== undefined && allowFormatCells !== true),
  );
  return [
    ...refused.map(({ before }) => before.at),
    ...unmerged.map((one) => cornerOf(one, name)),
  ].map((at): Refusal => ({ code: "sheet-protected", at }));
}
