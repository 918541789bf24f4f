/** Finds, in the rows of a sheet, the cells that name municipalities: in one row, or split over two or three. */
import { removeSpace } from "../text/fold";
import { isBandOverNames } from "./columnFields";
import { findMunicipalities, type KnownMunicipality } from "../text/municipalities";
import type { GridView } from "./gridView";
import { isPlainMark } from "./rowKinds";

/** A column of a header row and the municipalities its text may name. Rows and columns are 0-based. */
export interface HeadingCell {
  readonly column: number;
  /** Last column of the cell where it is merged sideways. */
  readonly lastColumn: number;
  /** As written, the rows of a split name joined. */
  readonly text: string;
  readonly candidates: readonly KnownMunicipality[];
}

/** The names that rows `top` to `bottom` hold, read downwards column by column. */
export interface HeadingRow {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly HeadingCell[];
}

/** The longest names have six characters; written one below the other they fill six rows. */
const deepestName = 6;

/** No municipality's heading is longer, with prefecture, district, code and decoration. */
const longestHeading = 24;

/** Looks a heading up; asked once for each spelling, since headers repeat and sheets are long. */
function makeLookup(): (text: string) => readonly KnownMunicipality[] {
  const known = new Map<string, readonly KnownMunicipality[]>();
  return (text) => {
    const key = removeSpace(text);
    if (key.length === 0 || key.length > longestHeading) return [];
    const before = known.get(key);
    if (before !== undefined) return before;
    const [own] = spellings(text)
      .map(findMunicipalities)
      .filter((found) => found.length > 0);
    known.set(key, own ?? []);
    return own ?? [];
  };
}

/** A heading as written, its first line, and without what clerks add: a bracket, 役場. */
function spellings(text: string): readonly string[] {
  const [line = ""] = text.split("\n").filter((one) => removeSpace(one) !== "");
  const bare = removeSpace(text);
  const withoutBracket = bare.replace(/[(（][^(（]*[)）]$/u, "");
  const withoutOffice = bare.replace(/(?:市役所|(?<=[町村])役場|役場|役所)$/u, "");
  return [...new Set([text, withoutBracket, withoutOffice, line])];
}

/** Every row that names two municipalities or more, top first. Rows that together spell more than each alone count as one. */
export function findHeadingRows(view: GridView): readonly HeadingRow[] {
  const lookup = makeLookup();
  const found: HeadingRow[] = [];
  for (const row of view.sheet.rowNumbers) {
    const last = found.at(-1);
    if (last !== undefined && row <= last.bottom) continue;
    const best = readHeadingRow(view, row, lookup);
    if (best !== null) found.push(best);
  }
  return found;
}

function readHeadingRow(
  view: GridView,
  row: number,
  lookup: (text: string) => readonly KnownMunicipality[],
): HeadingRow | null {
  const single = spell(view, row, 1, lookup);
  let best = single;
  if (mayBeSplit(view, row)) {
    // A band of prefectures over names spells names too; the names below it spell more by themselves.
    let alone = nameCount(single);
    for (let depth = 2; depth <= deepestName; depth += 1) {
      if (!mayContinue(view, row, row + depth - 1)) break;
      alone = Math.max(alone, nameCount(spell(view, row + depth - 1, 1, lookup)));
      const joined = spell(view, row, depth, lookup);
      const isMore = nameCount(joined) > Math.max(alone, nameCount(best));
      if (isMore || endsNames(view, row + depth - 1, best, joined)) best = joined;
    }
  }
  return nameCount(best) < 2 ? null : best;
}

/** Only a row of very short texts can be the upper half of names. */
function mayBeSplit(view: GridView, row: number): boolean {
  const texts = view.sheet.cellsInRow(row).map((cell) => removeSpace(cell.text));
  // 「連携中枢都市」 over 「長野」 is a band, not the upper half of a name.
  if (texts.some(isBandOverNames)) return false;
  const short = texts.filter(
    (text) =>
      text.length <= 3 && /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text),
  );
  return short.length >= 2;
}

/** Whether a row holds the 市 and 町 of the names above it, which name the same places without. */
function endsNames(view: GridView, row: number, best: HeadingRow, joined: HeadingRow): boolean {
  if (best.bottom !== row - 1 || nameCount(joined) < Math.max(2, nameCount(best))) return false;
  const below = namedCells(best).map((cell) =>
    removeSpace(view.sheet.cell(row, cell.column)?.text ?? ""),
  );
  return below.some((text) => text !== "") && below.every((text) => /^[市町村区]?$/u.test(text));
}

/** A row of marks or figures holds no more of the names above it. Signs right of them are a legend's. */
function mayContinue(view: GridView, top: number, row: number): boolean {
  const last = view.sheet.cellsInRow(top).at(-1)?.column ?? 0;
  const under = view.sheet.cellsInRow(row).filter((cell) => cell.column <= last);
  return !under.some((cell) => isPlainMark(cell.text) || /^[\d０-９]+$/u.test(cell.text));
}

function spell(
  view: GridView,
  top: number,
  depth: number,
  lookup: (text: string) => readonly KnownMunicipality[],
): HeadingRow {
  const cells: HeadingCell[] = [];
  for (const { column, text } of textsDown(view, top, depth)) {
    if (removeSpace(text).length > longestHeading) continue;
    const lastColumn = view.merge(top, column)?.right ?? column;
    cells.push({ column, lastColumn, text, candidates: lookup(text) });
  }
  return { top, bottom: top + depth - 1, cells };
}

/** The texts of the rows, joined column by column. */
function textsDown(
  view: GridView,
  top: number,
  depth: number,
): readonly { readonly column: number; readonly text: string }[] {
  // Every row of a sheet is looked at by itself, few together with those below.
  if (depth === 1) return view.sheet.cellsInRow(top);
  return columnsOf(view, top, depth).map((column) => ({
    column,
    text: joinDown(view, top, depth, column),
  }));
}

/** Columns with content in any of the rows. */
function columnsOf(view: GridView, top: number, depth: number): readonly number[] {
  const columns = new Set<number>();
  for (let row = top; row < top + depth; row += 1) {
    for (const cell of view.sheet.cellsInRow(row)) columns.add(cell.column);
  }
  return [...columns].sort((a, b) => a - b);
}

function joinDown(view: GridView, top: number, depth: number, column: number): string {
  let text = "";
  for (let row = top; row < top + depth; row += 1) {
    text += view.sheet.cell(row, column)?.text ?? "";
  }
  return text;
}

/** The cells of a row that name a municipality. */
export function namedCells(row: HeadingRow): readonly HeadingCell[] {
  return row.cells.filter((cell) => cell.candidates.length > 0);
}

/** How many columns of a row name a municipality. */
export function nameCount(row: HeadingRow): number {
  return namedCells(row).length;
}

/** Codes of all municipalities that a row may name, for comparing two headers. */
export function namedCodes(row: HeadingRow): ReadonlySet<string> {
  return new Set(row.cells.flatMap((cell) => cell.candidates.map((one) => one.code)));
}
