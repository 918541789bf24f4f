/** 番号の並び: the numbers of pillars, initiatives, projects and rows, column by column, and where they do not count up. */
import type { FieldCell, PlanTable } from "../plan/plan";
import { removeSpace } from "../text/fold";
import { splitNumber } from "../text/numbering";

export interface NumberedCell {
  readonly cell: FieldCell;
  /** As written: 3, ア, (2). */
  readonly number: string;
  readonly ordinal: number;
  /** What the number is given to: the words behind it, or those of its row. */
  readonly name: string;
  /** The names above it: where they change, numbers may begin anew. "" for the number of a row. */
  readonly under: string;
  /** 再掲: it may keep the number of its original. */
  readonly isRelisted: boolean;
}

export interface NumberBreak {
  readonly kind: "gap" | "repeated" | "disorder";
  readonly before: NumberedCell;
  readonly after: NumberedCell;
}

/** From the highest level to the lowest. */
const levels: readonly FieldCell["field"][] = [
  "band",
  "pillar",
  "policyArea",
  "initiative",
  "project",
];

const numberFields: readonly FieldCell["field"][] = ["projectNumber", "number"];

/** The numbered cells of a table, one list for each field and way of numbering, from the top. */
export function listSeries(table: PlanTable): readonly (readonly NumberedCell[])[] {
  const series = new Map<string, NumberedCell[]>();
  const names = new Map<FieldCell["field"], string>();
  const relisted = relistedRows(table);
  for (const row of rowsOf(table.cells)) {
    for (const { field, text } of row) {
      if (/\p{L}{2}/u.test(text)) names.set(field, removeSpace(text));
    }
    for (const cell of row) {
      const isRelisted = cell.text.includes("再掲") || relisted.has(cell.at.row);
      const numbered = readNumber(cell, names, isRelisted);
      if (numbered === null) continue;
      const key = keyOf(cell);
      const there = series.get(key);
      if (there === undefined) series.set(key, [numbered]);
      else there.push(numbered);
    }
  }
  return [...series.values()];
}

/** Rows that hold nothing but re-listed measures: they keep the number of their original. */
function relistedRows({ rows, measures }: PlanTable): ReadonlySet<number> {
  const isRelisted = (position: number): boolean => measures[position]?.isRelisted === true;
  return new Set(
    rows
      .filter((row) => row.measures.length > 0 && row.measures.every(isRelisted))
      .map(({ row }) => row),
  );
}

function rowsOf(cells: readonly FieldCell[]): readonly (readonly FieldCell[])[] {
  const rows = new Map<number, FieldCell[]>();
  for (const cell of cells) {
    const there = rows.get(cell.at.row);
    if (there === undefined) rows.set(cell.at.row, [cell]);
    else there.push(cell);
  }
  return [...rows.values()];
}

/** Field and way of numbering; of 1-2 the part before the last, too. */
function keyOf({ field, text }: FieldCell): string {
  const { style, number } = splitNumber(text);
  const stem = style === "hierarchical" ? number.replace(/[^-‐–―−ー.()\s]+\)?$/u, "") : "";
  return `${field} ${style} ${stem}`;
}

function readNumber(
  cell: FieldCell,
  names: ReadonlyMap<FieldCell["field"], string>,
  isRelisted: boolean,
): NumberedCell | null {
  const { field, text } = cell;
  if (!levels.includes(field) && !numberFields.includes(field)) return null;
  const { number, ordinal, rest } = splitNumber(text);
  if (ordinal === null) return null;
  const nameOf = (one: FieldCell["field"]): string => names.get(one) ?? "";
  const own = field === "number" ? `${nameOf("project")} ${nameOf("measure")}` : nameOf("project");
  const name = rest === "" ? own : removeSpace(rest);
  const under = levelsAbove(field).map(nameOf).join(" ");
  return { cell, number, ordinal, name, under, isRelisted };
}

function levelsAbove(field: FieldCell["field"]): readonly FieldCell["field"][] {
  if (field === "number") return [];
  return levels.slice(0, levels.indexOf(field === "projectNumber" ? "project" : field));
}

/** Fewer numbers that count up are no series; and of one that is broken more often numbers mean something else. */
const fewestSteps = 2;
const mostBroken = 0.2;

/** Where a series does not count up by one, nor begin anew; [] for what is none. */
export function findBreaks(series: readonly NumberedCell[]): readonly NumberBreak[] {
  const numbers = withoutCarried(series);
  const goesThrough = numbers.every(
    ({ ordinal }, index) => ordinal >= (numbers[index - 1]?.ordinal ?? 0),
  );
  const walk: SeriesWalk = { before: null, expected: Number.NaN, steps: 0, breaks: [] };
  numbers.forEach((one, index) => {
    stepTo(walk, one, numbers[index + 1], goesThrough);
  });
  const { breaks, steps } = walk;
  const isHeld = breaks.length <= Math.max(1, (steps + breaks.length) * mostBroken);
  return steps >= fewestSteps && isHeld ? breaks : [];
}

interface SeriesWalk {
  before: NumberedCell | null;
  expected: number;
  /** Numbers that follow the one before them. */
  steps: number;
  readonly breaks: NumberBreak[];
}

function stepTo(
  walk: SeriesWalk,
  after: NumberedCell,
  next: NumberedCell | undefined,
  goesThrough: boolean,
): void {
  const { before, expected } = walk;
  const isStep = after.ordinal === expected;
  if (!isStep && after.isRelisted) return;
  walk.before = after;
  walk.expected = after.ordinal + 1;
  if (isStep) walk.steps += 1;
  if (isStep || before === null || beginsAnew(before, after, goesThrough)) return;
  walk.breaks.push({ kind: kindOf(expected, after), before, after });
  // 1, 2, 7, 4: one number is wrong, and the series goes on behind it.
  if (next?.ordinal === expected + 1) walk.expected = expected + 1;
}

/** A name that is filled in again for each of its rows counts once. */
function withoutCarried(series: readonly NumberedCell[]): readonly NumberedCell[] {
  return series.filter((one, index) => {
    const before = series[index - 1];
    return before?.ordinal !== one.ordinal || before.name !== one.name;
  });
}

/** With 1 anywhere: a level above may have no column. With any number under another name, unless the series goes through. */
function beginsAnew(before: NumberedCell, after: NumberedCell, goesThrough: boolean): boolean {
  return after.ordinal === 1 || (!goesThrough && before.under !== after.under);
}

function kindOf(expected: number, { ordinal }: NumberedCell): NumberBreak["kind"] {
  if (ordinal === expected - 1) return "repeated";
  return ordinal > expected ? "gap" : "disorder";
}
