/** The headings of a header's municipalities: named cells, joined halves (小野田 | 山陽), and strangers between them. */
import { findFiscalYears } from "../text/era";
import { removeSpace } from "../text/fold";
import { splitMunicipalityName, type KnownMunicipality } from "../text/municipalities";
import {
  isMunicipalityBand,
  isTotalHeading,
  parseFieldHeading,
  parseLayerHeading,
} from "./columnFields";
import type { GridView } from "./gridView";
import type { HeaderBlock } from "./headerBlock";
import { namedCells, type HeadingCell } from "./headingCells";

/** A heading (or two halves of one) with the municipalities it may mean. */
export interface Heading {
  readonly columns: readonly number[];
  readonly text: string;
  readonly candidates: readonly KnownMunicipality[];
  readonly isSplit: boolean;
  /** Columns left out because they hold the marks of an earlier year. */
  readonly earlier: readonly number[];
}

/** Takes the named cells, joins 小野田 | 山陽, and keeps unknown headings between them that have marks below. */
export function joinHalves(
  view: GridView,
  block: HeaderBlock,
  hasMarks: (column: number) => boolean,
): readonly Heading[] {
  const cells = block.names.cells;
  const headings: Heading[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell === undefined) continue;
    const joined = joinWithNext(cell, cells[index + 1]);
    if (joined !== null) {
      headings.push(joined);
      index += 1;
    } else if (cell.candidates.length > 0 || isUnknownName(block, cell, hasMarks)) {
      headings.push(makeHeading(view, block, cell, hasMarks));
    }
  }
  return headings;
}

/** Two neighbours that name one municipality together, though not each for itself. */
function joinWithNext(cell: HeadingCell, next: HeadingCell | undefined): Heading | null {
  if (next === undefined || next.column > cell.lastColumn + 1) return null;
  if (cell.candidates.length > 0 && next.candidates.length > 0) return null;
  const candidates = splitMunicipalityName([cell.text, next.text]);
  if (candidates.length === 0 || removeSpace(cell.text) === "" || removeSpace(next.text) === "")
    return null;
  return {
    columns: [cell.column, next.column],
    text: `${cell.text}${next.text}`,
    candidates,
    isSplit: true,
    earlier: [],
  };
}

function isUnknownName(
  block: HeaderBlock,
  cell: HeadingCell,
  hasMarks: (column: number) => boolean,
): boolean {
  const named = namedCells(block.names).map((one) => one.column);
  const isBetween = cell.column > Math.min(...named) && cell.column < Math.max(...named);
  const isBeside = cell.column === Math.max(...named) + 1;
  if (!isBetween && !isBeside) return false;
  if (
    isTotalHeading(cell.text) ||
    parseFieldHeading(cell.text) !== null ||
    removeSpace(cell.text) === ""
  )
    return false;
  if (isMunicipalityBand(cell.text)) return false;
  return hasMarks(cell.column) && (isBetween || /[市町村区県]$/u.test(removeSpace(cell.text)));
}

/** A heading of the layer row itself (one merged from the row of names heads a column of its own) that says a layer anew. */
function isFurtherLayer(view: GridView, row: number, first: number, column: number): boolean {
  const layerAt = (at: number): string | null =>
    parseLayerHeading(view.sheet.cell(row, at)?.text ?? "");
  const own = layerAt(column);
  if (own === null) return false;
  for (let before = first; before < column; before += 1) if (layerAt(before) === own) return false;
  return true;
}

function makeHeading(
  view: GridView,
  block: HeaderBlock,
  cell: HeadingCell,
  hasMarks: (column: number) => boolean,
): Heading {
  const all = withoutBlank(view, block, columnsOf(view, block, cell), hasMarks);
  const columns = latestYear(view, block, all);
  const earlier = all.filter((column) => !columns.includes(column));
  return { columns, text: cell.text, candidates: cell.candidates, isSplit: false, earlier };
}

/** Without the columns that somebody inserted between 取組 and 予算 of one name, and left blank. */
function withoutBlank(
  view: GridView,
  { layerRow }: HeaderBlock,
  columns: readonly number[],
  hasMarks: (column: number) => boolean,
): readonly number[] {
  if (layerRow === null) return columns;
  const used = columns.filter(
    (column) => hasMarks(column) || view.sheet.cell(layerRow, column) !== undefined,
  );
  return used.length === 0 ? columns : used;
}

/** R6 | R7 under one name: only the latest year is the plan's. */
function latestYear(
  view: GridView,
  block: HeaderBlock,
  columns: readonly number[],
): readonly number[] {
  if (columns.length < 2) return columns;
  const years = columns.map(
    (column) => findFiscalYears(view.sheet.cell(block.bottom, column)?.text ?? "")[0]?.year ?? 0,
  );
  const latest = Math.max(...years);
  const isDated = years.every((year) => year > 0) && Math.min(...years) < latest;
  return isDated ? columns.filter((_, index) => years[index] === latest) : columns;
}

/** Columns of a heading: its merged width, or up to the next heading where a layer row divides it. */
function columnsOf(view: GridView, block: HeaderBlock, cell: HeadingCell): readonly number[] {
  let last = cell.lastColumn;
  if (block.layerRow !== null && last === cell.column) {
    const next =
      block.names.cells.find((one) => one.column > cell.column)?.column ?? Number.POSITIVE_INFINITY;
    while (last + 1 < next && isFurtherLayer(view, block.layerRow, cell.column, last + 1))
      last += 1;
  }
  return Array.from({ length: last - cell.column + 1 }, (_, index) => cell.column + index);
}
