/** Rows that slipped sideways: finds the shift after which a row's texts and marks lie under their headings. */
import type { Cell } from "../grid/book";
import { removeSpace } from "../text/fold";
import { parseMark } from "../text/marks";
import { findTags, parseChangeWord } from "../text/tags";
import { namesPillar } from "./bands";

/**
 * What may stand in a column. "priority" and "number" are columns that hold nothing but signs or numbers
 * elsewhere in the table, "label" one of short names, "change" one of 新規・拡充・継続; "free" takes anything, "none" is a column without heading.
 */
export type Role =
  "mark" | "priority" | "name" | "measure" | "label" | "number" | "change" | "free" | "none";

/** What a table's columns may hold. */
export interface Columns {
  readonly roleOf: (column: number) => Role;
  /** The sign that the 重点PJ column holds as a rule; null for none. */
  readonly prioritySign: string | null;
  /** 0-based column of the 重点PJ; null for none. */
  readonly priorityColumn: number | null;
  /** Whether 新規・拡充・継続 have a column of their own ("change"): elsewhere such a word alone is out of place. */
  readonly hasChangeColumn: boolean;
}

/** The cells of a row from `from` on belong `offset` columns further left (a positive offset: the row slipped right). */
export interface Shift {
  readonly from: number;
  readonly offset: number;
}

export type Fit =
  /** As it stands; `misfits` are single cells that are out of place and yet no shift mends. */
  | { readonly kind: "straight"; readonly misfits: readonly Cell[] }
  | { readonly kind: "shifted"; readonly shift: Shift }
  /** Nothing fits, or two ways fit that place the marks differently. */
  | { readonly kind: "unplaced" };

/** 重点PJ are named in a few words; a measure that slipped into their column is longer. */
const longestLabel = 15;

/** How far rows are seen to slip: a cell or three inserted or deleted. */
const reach = 3;

/**
 * Fits a row to its header.
 * @param cells the row's cells with content, by ascending column
 */
export function fitRow(cells: readonly Cell[], columns: Columns): Fit {
  const { roleOf } = columns;
  const misfits = findMisfits(cells, { from: 0, offset: 0 }, columns);
  if (isWordedFigure(cells, misfits, roleOf)) return { kind: "straight", misfits: [] };
  const isStraight = misfits.length === 0 && !isSuspicious(cells, columns);
  if (isStraight || isRemarkAmongMarks(cells, misfits, roleOf))
    return { kind: "straight", misfits };
  const fitting = candidateShifts(cells).filter((shift) => isFit(cells, shift, columns));
  const [best] = [...fitting].sort(
    (a, b) =>
      countStray(cells, a, columns) - countStray(cells, b, columns) ||
      Math.abs(a.offset) - Math.abs(b.offset) ||
      countNamed(cells, b, roleOf) - countNamed(cells, a, roleOf),
  );
  if (best === undefined) {
    const isHeld =
      misfits.length === 0 || hasMeasure(cells, roleOf) || !cells.some((cell) => isMark(cell.text));
    return isHeld ? { kind: "straight", misfits } : { kind: "unplaced" };
  }
  const rivals = fitting.filter((shift) => Math.abs(shift.offset) === Math.abs(best.offset));
  const placed = placeMarks(cells, best, roleOf);
  const isSure = rivals.every((shift) => placeMarks(cells, shift, roleOf) === placed);
  return isSure ? { kind: "shifted", shift: best } : { kind: "unplaced" };
}

function hasMeasure(cells: readonly Cell[], roleOf: (column: number) => Role): boolean {
  return cells.some((cell) => roleOf(cell.column) === "measure" && isText(cell.text));
}

/** Words under a heading for figures right of the measure, and nothing else out of place: an odd cost, and no slip. */
function isWordedFigure(
  cells: readonly Cell[],
  [odd, ...others]: readonly Cell[],
  roleOf: (column: number) => Role,
): boolean {
  if (odd === undefined || others.length > 0 || roleOf(odd.column) !== "number") return false;
  return cells.some(
    ({ column, text }) => column < odd.column && roleOf(column) === "measure" && isText(text),
  );
}

/** Words in one mark cell, with a mark before them and the measure in its place: somebody wrote there instead of in 備考. */
function isRemarkAmongMarks(
  cells: readonly Cell[],
  [odd, ...others]: readonly Cell[],
  roleOf: (column: number) => Role,
): boolean {
  if (odd === undefined || others.length > 0 || roleOf(odd.column) !== "mark") return false;
  const isBefore = (cell: Cell): boolean =>
    cell.column < odd.column && roleOf(cell.column) === "mark";
  return hasMeasure(cells, roleOf) && cells.some((cell) => isBefore(cell) && isMark(cell.text));
}

/**
 * A row without a measure has slipped sideways when its 重点PJ cell holds words or another sign than the column's,
 * or when a column for anything (備考) holds a sign alone or a text with a tag.
 */
function isSuspicious(cells: readonly Cell[], { roleOf, prioritySign }: Columns): boolean {
  if (hasMeasure(cells, roleOf)) return false;
  return cells.some(({ column, text }) => {
    const role = roleOf(column);
    if (role === "free") return isMark(text) || (isLongText(text) && findTags(text).length > 0);
    if (role !== "priority" && role !== "label") return false;
    const { sign } = parseMark(text);
    return isLongText(text) || (sign !== null && sign !== prioritySign);
  });
}

/** The column a cell belongs to after a shift. */
export function shiftedColumn(column: number, shift: Shift): number {
  return column >= shift.from ? column - shift.offset : column;
}

/** Smallest shifts first; of the same size, those that move most of the row. */
function candidateShifts(cells: readonly Cell[]): readonly Shift[] {
  const shifts: Shift[] = [];
  for (let size = 1; size <= reach; size += 1) {
    for (const offset of [size, -size]) {
      for (const cell of cells) shifts.push({ from: cell.column, offset });
    }
  }
  return shifts;
}

/** How many texts come to lie under a heading for names: a shift that leaves a 取組 without one is the worse. */
function countNamed(
  cells: readonly Cell[],
  shift: Shift,
  roleOf: (column: number) => Role,
): number {
  return cells.filter((cell) => {
    const role = roleOf(shiftedColumn(cell.column, shift));
    return isWorded(cell.text) && (role === "name" || role === "measure");
  }).length;
}

/**
 * Whether a row's only 重点PJ sign comes to lie under a municipality, 1 or 0: in a table with a 重点PJ column that
 * shift does not go far enough. Where ● stands for taking part, rows have several.
 */
function countStray(cells: readonly Cell[], shift: Shift, columns: Columns): number {
  const { roleOf, prioritySign, priorityColumn } = columns;
  const signs = cells.filter((cell) => parseMark(cell.text).sign === (prioritySign ?? "●"));
  const [sign] = signs;
  if (priorityColumn === null || sign === undefined || signs.length > 1) return 0;
  return roleOf(shiftedColumn(sign.column, shift)) === "mark" ? 1 : 0;
}

/** Two characters of Japanese: a name, and no helper's key such as x1. */
function isWorded(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(text);
}

/** A shift fits when nothing is out of place, no two cells meet, and the row has a measure's text again. */
function isFit(cells: readonly Cell[], shift: Shift, columns: Columns): boolean {
  if (findMisfits(cells, shift, columns).length > 0) return false;
  const targets = new Map<number, Cell>();
  for (const cell of cells) {
    const column = shiftedColumn(cell.column, shift);
    const there = targets.get(column);
    if (column < 0 && !mayFallOut(cell.text)) return false;
    if (there !== undefined && !isNumber(there.text) && !isNumber(cell.text)) return false;
    if (there === undefined || isNumber(there.text)) targets.set(column, cell);
  }
  return [...targets].some(
    ([column, cell]) => columns.roleOf(column) === "measure" && isText(cell.text),
  );
}

/** What may lie left of the sheet after a shift: a number, or a pillar for which the header has no column. */
function mayFallOut(text: string): boolean {
  return isNumber(text) || namesPillar(text);
}

function findMisfits(
  cells: readonly Cell[],
  shift: Shift,
  { roleOf, hasChangeColumn }: Columns,
): readonly Cell[] {
  return cells.filter(({ column, text }) => {
    const role = roleOf(shiftedColumn(column, shift));
    if (hasChangeColumn && role !== "free" && role !== "change" && isChangeWord(text)) return true;
    return isMisfit(text, role);
  });
}

/** What is out of place under each kind of heading. */
const misfits: Readonly<Record<Role, (text: string) => boolean>> = {
  // 「O(R4～)」 is a mark with its note, though O is none for sure.
  mark: (text) => isLongText(text) && parseMark(text.replace(/[(（].*$/u, "")).sign === null,
  priority: isLongText,
  label: (text) => isText(text) && !isLabel(text),
  number: (text) => isLongText(text) || isMark(text),
  name: isMark,
  measure: isMark,
  none: isMark,
  change: (text) => isMark(text) || (isLongText(text) && !isChangeWord(text)),
  free: () => false,
};

function isMisfit(text: string, role: Role): boolean {
  return misfits[role](text);
}

/** Short names, several perhaps, or any that says it is a project. */
function isLabel(text: string): boolean {
  const names = text.split(/[\n、，,／/]/u).map(removeSpace);
  return names.every((name) => name.length <= longestLabel || /(?:PJ|プロジェクト)$/iu.test(name));
}

/** 新規, 拡充 or 継続 and nothing else, in whatever brackets. */
export function isChangeWord(text: string): boolean {
  // Most cells are marks or sentences: the words need not be parsed to know that they are none.
  if (text.length > longestChangeWord || !/[新拡継]/u.test(text)) return false;
  return parseChangeWord(text).length > 0;
}

/** 【新規・拡充】 and the like. */
const longestChangeWord = 8;

/** Words that no mark with its note would be: a sentence or a name. */
function isLongText(text: string): boolean {
  return isText(text) && parseMark(text).sign === null && removeSpace(text).length >= 4;
}

function isText(text: string): boolean {
  return !isNumber(text) && !isMark(text) && /\p{L}/u.test(text);
}

/** Figures, with a unit perhaps: 1,500千円. */
function isNumber(text: string): boolean {
  return /^[\d０-９,.．，]+(?:千円|百万円|円|人|件|回|%|％)?$/u.test(removeSpace(text));
}

function isMark(text: string): boolean {
  const { sign, certainty } = parseMark(text);
  return sign !== null && sign !== "－" && (certainty === "canonical" || certainty === "alias");
}

function placeMarks(
  cells: readonly Cell[],
  shift: Shift,
  roleOf: (column: number) => Role,
): string {
  return cells
    .map((cell) => ({ text: cell.text, column: shiftedColumn(cell.column, shift) }))
    .filter(({ text, column }) => isMark(text) && roleOf(column) === "mark")
    .map(({ column }) => column)
    .join(" ");
}
