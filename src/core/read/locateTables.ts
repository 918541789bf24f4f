/** Finds the plan tables of a sheet: their header, the same header repeated on later pages, and where each ends. */
import type { Cell } from "../grid/book";
import { removeSpace } from "../text/fold";
import { findFiscalYears } from "../text/era";
import { parseMark } from "../text/marks";
import { parseFieldHeading, parseLayerHeading } from "./columnFields";
import { neighbourRow, rowsBetween, type GridView } from "./gridView";
import { isPlainMark } from "./rowKinds";
import { isTitle } from "./readTitle";
import { findBlock, followsDirectly, type HeaderBlock } from "./headerBlock";
import {
  findHeadingRows,
  namedCells,
  namedCodes,
  nameCount,
  type HeadingRow,
} from "./headingCells";
import { findCutHeaders, isCutHeader } from "./cutHeaders";

/** A table's headers from the top; the reference is the one whose names are all legible. Rows are 0-based, inclusive. */
export interface LocatedTable {
  readonly blocks: readonly HeaderBlock[];
  readonly reference: HeaderBlock;
  /** First row of its first header. */
  readonly top: number;
  /** First row that may hold its title. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Rows looked at above names for the headings of a plan, a blank one among them. */
const headingsAbove = 3;

/** Rows looked at below a header for marks. */
const evidenceRows = 80;

export function locateTables(view: GridView): readonly LocatedTable[] {
  const all = findHeadingRows(view);
  const most = Math.max(0, ...all.map(nameCount));
  const clearest = all.find((row) => nameCount(row) === most);
  const rows = all.filter((row) => clearest === undefined || !isCutHeader(view, row.top, clearest));
  return makeTables(view, groupHeaders(view, rows, most));
}

/** Headers of one table together, its first one first. Rows that only seem to be headers are left out. */
function groupHeaders(
  view: GridView,
  rows: readonly HeadingRow[],
  most: number,
): readonly (readonly HeadingRow[])[] {
  const groups: HeadingRow[][] = [];
  for (const row of rows) {
    const group = groups.find(([first]) => first !== undefined && isSameRoster(first, row));
    if (isNextHalf(view, groups.at(-1)?.at(-1), row)) {
      if (group === groups.at(-1)) group?.push(row);
    } else if (group !== undefined) {
      groupUnlessNewYear(view, groups, group, row);
    } else if (nameCount(row) * 10 >= most * 3 && isPlanHeader(view, row, rows)) {
      groups.push([row]);
    }
  }
  return groups;
}

/** A header directly below another one, as codes below names, is part of it. */
function isNextHalf(view: GridView, last: HeadingRow | undefined, row: HeadingRow): boolean {
  return last !== undefined && followsDirectly(view, last, row);
}

function groupUnlessNewYear(
  view: GridView,
  groups: HeadingRow[][],
  group: HeadingRow[],
  row: HeadingRow,
): void {
  // A row of data that names municipalities has marks.
  if (hasMarks(view, row)) return;
  const [first] = group;
  const before = first === undefined ? null : yearAbove(view, first);
  const own = yearAbove(view, row);
  if (own !== null && before !== null && own !== before) groups.push([row]);
  else group.push(row);
}

/** The fiscal year that a title in the few rows above a header names. Rows of data name years as well; titles stand alone. */
function yearAbove(view: GridView, header: HeadingRow): number | null {
  for (let row = header.top - 1; row >= Math.max(0, header.top - 4); row -= 1) {
    const cells = view.sheet.cellsInRow(row);
    if (cells.length > 3) continue;
    for (const cell of cells.filter((one) => isTitle(one.text) && one.text.length <= 60)) {
      const year = findFiscalYears(cell.text).find((one) => one.isFiscal);
      if (year !== undefined) return year.year;
    }
  }
  return null;
}

function isSameRoster(a: HeadingRow, b: HeadingRow): boolean {
  const [codesA, codesB] = [namedCodes(a), namedCodes(b)];
  const common = [...codesA].filter((code) => codesB.has(code)).length;
  return (
    common * 2 >= Math.min(codesA.size, codesB.size) &&
    common >= 2 &&
    nameCount(b) * 2 >= nameCount(a)
  );
}

function hasMarks(view: GridView, row: HeadingRow): boolean {
  return view.sheet.cellsInRow(row.top).some((cell) => isPlainMark(cell.text));
}

/**
 * Whether names head a plan: below them stand marks, not figures (a table of statistics);
 * or nothing at all, and beside them the headings of a plan that has no rows yet.
 */
function isPlanHeader(view: GridView, header: HeadingRow, all: readonly HeadingRow[]): boolean {
  const headings = planHeadings(view, header);
  const next = all.find((row) => row.top > header.bottom + 1)?.top ?? Number.MAX_SAFE_INTEGER;
  const texts = textsUnderNames(view, header, next - 1);
  if (texts.length === 0 || areOwnSigns(new Set(texts))) return headings >= 2;
  const marks = texts.map(parseMark).filter(({ sign, certainty }) => {
    return sign !== null && (certainty !== "confirm" || headings > 0);
  });
  // A table of distances has － where a municipality meets itself.
  const takesPart = marks.some(({ sign }) => sign !== "－" && sign !== "×");
  return (takesPart || headings > 0) && marks.length * 10 >= texts.length * 3;
}

function textsUnderNames(view: GridView, header: HeadingRow, last: number): readonly string[] {
  const columns = new Set(namedCells(header).map((cell) => cell.column));
  const rows = rowsBelow(view, header, last);
  const first = neighbourRow(view.sheet, header.bottom, 1);
  return rows.flatMap((row) =>
    view.sheet
      .cellsInRow(row)
      .filter((cell) => columns.has(cell.column) && !isWide(view, cell))
      // 取組 and 予算 right below the names head columns of their own.
      .filter((cell) => row !== first || parseLayerHeading(cell.text) === null)
      .map((cell) => removeSpace(cell.text)),
  );
}

/** Merged over three columns or more: a band, which stands under the first name where the marks come first. */
function isWide(view: GridView, { row, column }: Cell): boolean {
  return (view.merge(row, column)?.right ?? column) > column + 1;
}

/** Signs of a plan's own (参, 予): very few, very short, no figures. */
function areOwnSigns(tokens: ReadonlySet<string>): boolean {
  return tokens.size <= 3 && [...tokens].every((token) => /^\p{L}{1,2}$/u.test(token));
}

function rowsBelow(view: GridView, header: HeadingRow, last: number): readonly number[] {
  return rowsBetween(view.sheet, header.bottom + 1, last).slice(0, evidenceRows);
}

function planHeadings(view: GridView, header: HeadingRow): number {
  const telling = new Set(["project", "measure", "initiative", "pillar", "policyArea", "priority"]);
  const found = new Set<number>();
  const last = neighbourRow(view.sheet, header.bottom, 1) ?? header.bottom;
  for (const row of rowsBetween(view.sheet, header.top - headingsAbove, last)) {
    for (const cell of view.sheet.cellsInRow(row)) {
      const field = parseFieldHeading(cell.text);
      if (field !== null && telling.has(field) && removeSpace(cell.text).length <= 16)
        found.add(cell.column);
    }
  }
  return found.size;
}

function makeTables(
  view: GridView,
  groups: readonly (readonly HeadingRow[])[],
): readonly LocatedTable[] {
  const tables: LocatedTable[] = [];
  const lastOfSheet = view.sheet.rowNumbers.at(-1) ?? 0;
  const starts = groups.map((group) => group[0]?.top ?? 0);
  groups.forEach((group, index) => {
    const all = group.filter((row, at) => at === 0 || !isNextHalf(view, group[at - 1] ?? row, row));
    const blocks = all.map((row) => findBlock(view, row, group[group.indexOf(row) + 1]));
    const firstRow = (tables.at(-1)?.lastRow ?? -1) + 1;
    const reference = blocks[0];
    if (reference === undefined) return;
    const next = starts[index + 1];
    const lastRow = next === undefined ? lastOfSheet : lastRowBefore(view, next);
    const cut = findCutHeaders(view, reference, firstRow, lastRow);
    const sorted = [...cut, ...blocks].sort((a, b) => a.top - b.top);
    const top = sorted[0]?.top ?? reference.top;
    tables.push({ blocks: sorted, reference, top, firstRow, lastRow });
  });
  return tables;
}

/** A table ends before the rows that head the next one: back to a blank row, four rows at most. */
function lastRowBefore(view: GridView, header: number): number {
  for (let row = header - 1; row >= Math.max(0, header - 4); row -= 1) {
    if (view.sheet.cellsInRow(row).length === 0) return row;
  }
  return header - 1;
}
