/** Rows that slipped sideways: finds the shift after which a row's texts and marks lie under their headings. */
import type { Cell } from "../grid/book";
import { removeSpace } from "../text/fold";
import { parseMark } from "../text/marks";
import { findTags } from "../text/tags";
import { namesPillar } from "./bands";
import { isChangeWord, isLongText, isMark, isNumber, isText } from "./cellWords";
import { shiftedColumn, type Columns, type Role, type Shift } from "./columnRoles";
import { compareShifts } from "./compareShifts";

export type Fit =
  /** As it stands; `misfits` are single cells that are out of place and yet no shift mends. */
  | { readonly kind: "straight"; readonly misfits: readonly Cell[] }
  | { readonly kind: "shifted"; readonly shift: Shift }
  /** Nothing fits, or two ways fit that place the marks differently. */
  | { readonly kind: "unplaced" };

/** 重点PJ are named in a few words; a measure that slipped into their column is longer. */
const longestLabel = 15;

const asItStands: Shift = { from: 0, offset: 0 };

/** How far rows are seen to slip: a cell or three inserted or deleted. */
const reach = 3;

/**
 * Fits a row to its header.
 * @param cells the row's cells with content, by ascending column
 */
export function fitRow(cells: readonly Cell[], columns: Columns): Fit {
  const { roleOf } = columns;
  const misfits = findMisfits(cells, asItStands, columns);
  if (isWordedFigure(cells, misfits, roleOf)) return { kind: "straight", misfits: [] };
  const straight: Fit = { kind: "straight", misfits };
  const isOdd = isSuspicious(cells, columns) || hasStrayNumber(cells, asItStands, columns);
  if (misfits.length === 0 && !isOdd) return straight;
  if (isRemarkAmongMarks(cells, misfits, roleOf)) return straight;
  const fitting = candidateShifts(cells).filter((shift) => isFit(cells, shift, columns));
  const [best] = [...fitting].sort((a, b) => compareShifts(cells, a, b, columns));
  if (best === undefined) return mayStay(cells, misfits, roleOf) ? straight : { kind: "unplaced" };
  const rivals = fitting.filter((shift) => Math.abs(shift.offset) === Math.abs(best.offset));
  const placed = placeMarks(cells, best, roleOf);
  const isSure = rivals.every((shift) => placeMarks(cells, shift, roleOf) === placed);
  if (isSure) return { kind: "shifted", shift: best };
  return isSignAmongRemarks(cells, misfits, roleOf) ? straight : { kind: "unplaced" };
}

/** Whether a row that no shift mends can be read as it stands: it has its measure in place, or nothing to lose. */
function mayStay(
  cells: readonly Cell[],
  misfits: readonly Cell[],
  roleOf: (column: number) => Role,
): boolean {
  if (misfits.length === 0 || hasMeasure(cells, roleOf)) return true;
  return !cells.some((cell) => isMark(cell.text));
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
  // A figure right of it, below no heading, is the one that stood there.
  const isPushedOut = (cell: Cell): boolean =>
    cell.column === odd.column + 1 && roleOf(cell.column) === "none" && isNumber(cell.text);
  if (cells.some(isPushedOut)) return false;
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

/** Signs under 備考 alone, with the measure in its place: nobody can tell which of the marks before them slipped. */
function isSignAmongRemarks(
  cells: readonly Cell[],
  misfits: readonly Cell[],
  roleOf: (column: number) => Role,
): boolean {
  const areRemarks = misfits.every((cell) => roleOf(cell.column) === "remarks");
  return misfits.length > 0 && areRemarks && hasMeasure(cells, roleOf);
}

/**
 * A row without a measure has slipped sideways when its 重点PJ cell holds words or another sign than the column's,
 * or when a column for anything (備考) holds a sign alone or a text with a tag.
 */
function isSuspicious(cells: readonly Cell[], { roleOf, prioritySign }: Columns): boolean {
  if (hasMeasure(cells, roleOf)) return false;
  return cells.some(({ column, text }) => {
    const role = roleOf(column);
    if (role === "free" || role === "remarks")
      return isMark(text) || (isLongText(text) && findTags(text).length > 0);
    if (role !== "priority" && role !== "label") return false;
    const { sign } = parseMark(text);
    return isLongText(text) || (sign !== null && sign !== prioritySign);
  });
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

/** A bare number among the names, in a row of which the No. is blank. */
function hasStrayNumber(
  cells: readonly Cell[],
  shift: Shift,
  { numberColumn, isOfWords }: Columns,
): boolean {
  if (numberColumn === null) return false;
  const placed = cells.map(({ column, text }) => ({ text, column: shiftedColumn(column, shift) }));
  if (placed.some(({ column }) => column === numberColumn)) return false;
  return placed.some(({ column, text }) => isOfWords(column) && isNumber(text));
}

/** A shift fits when nothing is out of place, no two cells meet, and the row has a measure's text again. */
function isFit(cells: readonly Cell[], shift: Shift, columns: Columns): boolean {
  if (findMisfits(cells, shift, columns).length > 0) return false;
  if (hasStrayNumber(cells, shift, columns) || leavesTable(cells, shift, columns)) return false;
  const targets = placeTexts(cells, shift);
  return [...(targets ?? [])].some(
    ([column, text]) => columns.roleOf(column) === "measure" && isText(text),
  );
}

/** Whether a row that slipped left would have come from right of all headings. */
function leavesTable(cells: readonly Cell[], shift: Shift, { roleOf }: Columns): boolean {
  if (shift.offset > 0) return false;
  return cells.some(
    ({ column }) => roleOf(column) !== "none" && roleOf(shiftedColumn(column, shift)) === "none",
  );
}

/** The text of each column after a shift; null where two meet or one is lost. A number gives way to what it numbers. */
function placeTexts(cells: readonly Cell[], shift: Shift): ReadonlyMap<number, string> | null {
  const targets = new Map<number, string>();
  for (const { column: own, text } of cells) {
    const column = shiftedColumn(own, shift);
    const there = targets.get(column) ?? null;
    if (column < 0 && !mayFallOut(text)) return null;
    if (there !== null && !isNumber(there) && !isNumber(text)) return null;
    if (there === null || isNumber(there)) targets.set(column, text);
  }
  return targets;
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
    if (hasChangeColumn && !["free", "remarks", "change"].includes(role) && isChangeWord(text))
      return true;
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
  remarks: isMark,
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
