/** Changes cells of the workbook: looks at all of them, writes all or none, and looks again. */
import type { Warning } from "../../app/ports";
import { Failure, type Edit, type MoveEdit, type Place, type Words } from "../../core";
import {
  cellFailure,
  gatherRequests,
  nameCells,
  writeFailure,
  type WriteFailureCode,
} from "../../xlsx";
import { excelFailure } from "../excelError";
import type { KnownText } from "../excelScreen";
import type { SheetIds } from "../read/sheetIds";
import type { SheetStep } from "../undoJournal";
import type { CellWrite } from "./cellWrite";
import { requestSheet, type Refusal, type SheetChanges, type SheetPlan } from "./planSheet";
import type { TextRunSupport } from "./probeTextRuns";
import { recoverWrites, revertSheets } from "./revert";
import { queueWrites } from "./writeCells";

/** What a step of cells is made with. */
export interface CellSurroundings {
  readonly context: Excel.RequestContext;
  readonly ids: SheetIds;
  readonly support: TextRunSupport;
  /** What the file says of the cells, where Excel itself cannot tell the parts of a text. */
  readonly known: readonly KnownText[];
}

export interface PlannedCells {
  readonly sheets: readonly SheetPlan[];
  /** Cells that are left to be done by hand, in words. */
  readonly warnings: readonly Warning[];
}

/** Looks at the cells of all edits. Throws a Failure where one is not what was expected, or may not be written. */
export async function planCells(
  surroundings: CellSurroundings,
  edits: readonly Edit[],
): Promise<PlannedCells> {
  const { context, ids, known } = surroundings;
  const changes = gatherChanges(edits);
  if (changes.length === 0) return { sheets: [], warnings: [] };
  const asked = changes.map((one) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(ids.keyOf(one.name));
    const texts = known.filter(({ at }) => at.sheet === one.name);
    return { name: one.name, request: requestSheet(sheet, one, texts) };
  });
  await context.sync();
  const plans = asked.map(({ name, request }) => {
    const plan = request.plan();
    if (plan === null) throw writeFailure("sheet-missing", { name });
    return plan;
  });
  throwRefusals(plans.flatMap(({ refusals }) => refusals));
  return leaveRuns(surroundings, plans);
}

function gatherChanges(edits: readonly Edit[]): SheetChanges[] {
  const requests = gatherRequests(edits);
  const moves = new Map<string, MoveEdit[]>();
  for (const edit of edits) {
    if (edit.kind !== "move") continue;
    moves.set(edit.sheet, [...(moves.get(edit.sheet) ?? []), edit]);
  }
  const names = new Set([...requests.keys(), ...moves.keys()]);
  return [...names].map((name) => ({
    name,
    requests: requests.get(name) ?? [],
    moves: moves.get(name) ?? [],
  }));
}

/** Which reason is told when there are several: the one that makes the others uncertain goes first. */
const urgency: readonly WriteFailureCode[] = ["cell-changed", "sheet-protected"];

function throwRefusals(refusals: readonly Refusal[]): void {
  const [first] = refusals;
  if (first === undefined) return;
  const code =
    urgency.find((one) => refusals.some((refusal) => refusal.code === one)) ?? first.code;
  const places = refusals.filter((refusal) => refusal.code === code).map(({ at }) => at);
  throw cellFailure(code, places);
}

/** Takes out the writes of several looks where this Excel cannot write them. A move is made as a whole or not at all. */
async function leaveRuns(
  { context, support }: CellSurroundings,
  plans: readonly SheetPlan[],
): Promise<PlannedCells> {
  const mixed = plans.flatMap(({ writes }) => writes.filter(({ runs }) => runs !== undefined));
  if (mixed.length === 0) return { sheets: plans, warnings: [] };
  const trial = plans.find(({ isProtected }) => !isProtected);
  const canWrite = trial !== undefined && (await support.prove(context, trial.sheet, trial.used));
  if (canWrite) return { sheets: plans, warnings: [] };
  const moved = plans.filter(({ isMove }) => isMove).flatMap(({ writes }) => mixedCells(writes));
  if (moved.length > 0) throw new Failure("excel-mixed-colors", nameCells(cannotMove, moved));
  return {
    sheets: plans.map((plan) => ({
      ...plan,
      writes: plan.writes.filter(({ runs }) => runs === undefined),
    })),
    warnings: [leftWarning(mixed)],
  };
}

function mixedCells(writes: readonly CellWrite[]): Place[] {
  return writes.filter(({ runs }) => runs !== undefined).map(({ before }) => before.at);
}

function leftWarning(left: readonly CellWrite[]): Warning {
  const places = left.map(({ before }) => before.at);
  return { code: "colors-left", ...nameCells(leftByHand, places) };
}

const leftByHand: Words = {
  ja: "{cells}は、一部の文字だけ色が違うセルです。お使いのExcelでは文字ごとの色を書き込めないため、手を付けていません。Excelで直接直してください。",
  en: "{cells} have text of several colours. This Excel cannot write them, so they were left alone. Please correct them in Excel itself.",
};

const cannotMove: Words = {
  ja: "{cells}へ移す文字には、一部だけ色の違うところがあります。お使いのExcelでは色を保ったまま移せないため、何も書き込んでいません。Excelで直接移してください。",
  en: "What would be moved to {cells} has several colours, which this Excel cannot keep. Nothing has been written. Please move it in Excel itself.",
};

/**
 * Writes what was planned, in one sync, and reads it back in the same. Cells of several looks that came back wrong are
 * put as they were and named in `warnings`; any other such cell has all taken back again.
 */
export async function writePlanned(
  { context, support }: CellSurroundings,
  { sheets }: PlannedCells,
): Promise<{ readonly steps: readonly SheetStep[]; readonly warnings: readonly Warning[] }> {
  const active = sheets.filter(({ writes, unmerged }) => writes.length + unmerged.length > 0);
  if (active.length === 0) return { steps: [], warnings: [] };
  const steps = active.map(stepOf);
  const checks = active.map((plan) => {
    for (const { top, left, bottom, right } of plan.unmerged) {
      plan.sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).unmerge();
    }
    return queueWrites(plan);
  });
  try {
    await context.sync();
  } catch (error) {
    throw await recoverWrites(context, steps, error);
  }
  const wrong = checks.flatMap((check) => check());
  if (wrong.length === 0) return { steps, warnings: [] };
  return takeBack(context, support, steps, wrong);
}

function stepOf({ sheet, name, writes, unmerged }: SheetPlan): SheetStep {
  return { sheetId: sheet.id, name, writes, unmerged };
}

async function takeBack(
  context: Excel.RequestContext,
  support: TextRunSupport,
  steps: readonly SheetStep[],
  wrong: readonly CellWrite[],
): Promise<{ readonly steps: readonly SheetStep[]; readonly warnings: readonly Warning[] }> {
  const isMixed = wrong.every(({ runs }) => runs !== undefined);
  const gone = new Set(wrong);
  const keep = (isKept: boolean): SheetStep[] =>
    steps.map((step) => ({
      ...step,
      writes: step.writes.filter((write) => gone.has(write) !== isKept),
    }));
  if (!isMixed || steps.some(({ unmerged }) => unmerged.length > 0)) {
    await revertSheets(context, steps);
    throw excelFailure("excel-refused", "reverted");
  }
  support.disprove();
  await revertSheets(context, keep(false));
  return { steps: keep(true), warnings: [leftWarning(wrong)] };
}
