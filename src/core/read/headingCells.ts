/** Finds, in the rows of a sheet, the cells that name municipalities: in one row, or split over two or three. */
import { removeSpace } from "../text/fold";
import { findMunicipalities, type KnownMunicipality } from "../text/municipalities";
import type { GridView } from "./gridView";

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

/** No municipality's heading is longer, with prefecture, district, code and decoration. */
const longestHeading = 24;

/** Looks a heading up; asked once for each spelling, since headers repeat and sheets are long. */
export function makeLookup(): (text: string) => readonly KnownMunicipality[] {
  const known = new Map<string, readonly KnownMunicipality[]>();
  return (text) => {
    const key = removeSpace(text);
    if (key.length === 0 || key.length > longestHeading) return [];
    const found = known.get(key) ?? findMunicipalities(text);
    known.set(key, found);
    return found;
  };
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
  const depths = mayBeSplit(view, row) ? [1, 2, 3] : [1];
  const spellings = depths.map((depth) => spell(view, row, depth, lookup));
  const [first, ...deeper] = spellings;
  if (first === undefined) return null;
  const best = deeper.reduce((a, b) => (nameCount(b) > nameCount(a) ? b : a), first);
  return nameCount(best) < 2 ? null : best;
}

/** Only a row of very short texts can be the upper half of names. */
function mayBeSplit(view: GridView, row: number): boolean {
  const texts = view.sheet.cellsInRow(row).map((cell) => removeSpace(cell.text));
  const short = texts.filter(
    (text) =>
      text.length <= 3 && /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text),
  );
  return short.length >= 2;
}

function spell(
  view: GridView,
  top: number,
  depth: number,
  lookup: (text: string) => readonly KnownMunicipality[],
): HeadingRow {
  const cells = view.sheet.cellsInRow(top).flatMap((cell): HeadingCell[] => {
    const text = joinDown(view, top, depth, cell.column);
    const lastColumn = view.merge(top, cell.column)?.right ?? cell.column;
    return removeSpace(text).length > longestHeading
      ? []
      : [{ column: cell.column, lastColumn, text, candidates: lookup(text) }];
  });
  return { top, bottom: top + depth - 1, cells };
}

function joinDown(view: GridView, top: number, depth: number, column: number): string {
  let text = "";
  for (let row = top; row < top + depth; row += 1) {
    text += view.sheet.cell(row, column)?.text ?? "";
  }
  return text;
}

/** How many columns of a row name a municipality. */
export function nameCount(row: HeadingRow): number {
  return row.cells.filter((cell) => cell.candidates.length > 0).length;
}

/** Codes of all municipalities that a row may name, for comparing two headers. */
export function namedCodes(row: HeadingRow): ReadonlySet<string> {
  return new Set(row.cells.flatMap((cell) => cell.candidates.map((one) => one.code)));
}
