/** 不参加の書き方: how a table writes that a municipality does not take part, and which cells write it otherwise. */
import type { Place } from "../grid/address";
import type { MarkCell, Plan, PlanRow, PlanTable } from "../plan/plan";
import { participantsOf } from "./markCells";
import type { RuleContext } from "./ruleContext";

/** "" for a blank cell. */
export type AbsentMark = "" | "－";

/** A cell of who does not take part. */
export interface AbsentCell {
  readonly at: Place;
  /** What it shows; "" when blank. */
  readonly raw: string;
}

export interface Absence {
  /** How it is to be written: as set, else as most cells have it, else blank. */
  readonly usual: AbsentMark;
  /** Cells that write it the other way, from top to bottom. */
  readonly others: readonly AbsentCell[];
}

/** What the legend may say of － or of a blank cell without making it more than a no. */
const plainNo =
  /不参加|参加し(?:ない|ていない)|取り?組まない|該当(?:なし|しない)|対象外|実施し(?:ない|ていない)|不実施/u;
const undecided = /検討|未定|調整|予定|未回答|未記入|確認|協議/u;

/** The table's cells of absence; null where － and blank mean different things, or none is out of line. */
export function readAbsence(table: PlanTable, set: AbsentMark | null): Absence | null {
  if (givesOwnMeanings(table)) return null;
  const { dashes, blanks } = collectCells(table);
  const usual = set ?? (dashes.length > blanks.length ? "－" : "");
  const others = usual === "" ? dashes : blanks;
  if (others.length === 0) return null;
  return { usual, others: [...others].sort(byPlace) };
}

/** Tells the － marks that give way to blank cells, which need no other repair. */
export function findClearedMarks(
  plan: Plan,
  { absentMark }: RuleContext,
): (mark: MarkCell) => boolean {
  const cleared = new Set<string>();
  for (const table of plan.tables) {
    const absence = readAbsence(table, absentMark);
    if (absence?.usual !== "") continue;
    for (const { at } of absence.others) cleared.add(keyOf(at));
  }
  return (mark) => mark.sign === "－" && cleared.has(keyOf(mark.at));
}

/** Whether the legend tells － from a blank cell, or says of either more than that nobody takes part. */
function givesOwnMeanings({ legend }: PlanTable): boolean {
  const said = legend.entries.filter(({ look: { sign } }) => sign === "－" || sign === "");
  if (new Set(said.map(({ look }) => look.sign)).size > 1) return true;
  return said.some(
    ({ meaning, text }) => meaning !== "absent" || !plainNo.test(text) || undecided.test(text),
  );
}

interface AbsentCells {
  readonly dashes: readonly AbsentCell[];
  readonly blanks: readonly AbsentCell[];
}

/**
 * Rows and columns in which nobody takes part are left out: a row of － is a measure that rests,
 * a column of － somebody who stays away, and a blank one somebody who has not answered yet.
 */
function collectCells(table: PlanTable): AbsentCells {
  const nameOf = namesByColumn(table);
  const active = new Set(table.measures.flatMap(({ participation }) => [...participation.keys()]));
  const dashes = new Map<string, AbsentCell>();
  const blanks: AbsentCell[] = [];
  for (const row of table.rows) {
    const participants = new Set(participantsOf(row, table));
    if (participants.size === 0) continue;
    const isAbsent = (column: number): boolean => {
      const name = nameOf.get(column);
      return name !== undefined && active.has(name) && !participants.has(name);
    };
    for (const { at, raw } of dashesOf(row)) {
      if (isAbsent(at.column)) dashes.set(keyOf(at), { at, raw });
    }
    for (const column of row.blanks.filter(isAbsent)) {
      blanks.push({ at: { sheet: table.sheet, row: row.row, column }, raw: "" });
    }
  }
  return { dashes: [...dashes.values()], blanks };
}

/** － alone: with a note it says more than that, and a formula is not ours to write over. */
function dashesOf({ marks }: PlanRow): readonly MarkCell[] {
  return marks.filter(
    ({ sign, annotation, formula, participation }) =>
      sign === "－" && annotation === "" && formula === null && participation === null,
  );
}

/** Column → municipality, for those that have one column for taking part. A blank 予算 column says nothing of it. */
function namesByColumn({ municipalities }: PlanTable): ReadonlyMap<number, string> {
  return new Map(
    municipalities.flatMap(({ municipality, columns }) => {
      const [own, ...more] = columns.filter(({ layer }) => layer !== "budgets");
      return own === undefined || more.length > 0 ? [] : [[own.column, municipality.name] as const];
    }),
  );
}

function byPlace({ at: a }: AbsentCell, { at: b }: AbsentCell): number {
  return a.row - b.row || a.column - b.column;
}

function keyOf({ sheet, row, column }: Place): string {
  return `${row} ${column} ${sheet}`;
}
