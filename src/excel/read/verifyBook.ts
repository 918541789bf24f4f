/**
 * Holds the book of the file against the cells on the screen. No document promises for every Excel that the file is
 * what is seen this second; where they differ, the cells win.
 */
import { contains, memoryNamespace, type Book, type CellRange, type Sheet } from "../../core";
import { contentBand, cutBands, groupBands, rangeOf } from "./bands";
import { isOverflow, resultOf, withLineFeeds } from "./shownText";
import type { SheetIds } from "./sheetIds";

/** The book of the document's file, and the tabs of it that are no worksheets (charts by themselves). */
export interface FileBook {
  readonly book: Book;
  readonly otherTabs: readonly string[];
}

export interface Difference {
  /** Sheets were added, removed or renamed. */
  readonly hasOtherTabs: boolean;
  /** Names of the sheets whose cells differ. */
  readonly sheets: ReadonlySet<string>;
  /** What the workbook keeps of ours, as it is now; absent where it keeps nothing. */
  readonly memory?: string;
}

interface Watched {
  readonly sheet: Sheet;
  /** Null for a sheet without content. */
  readonly area: CellRange | null;
}

/** Several tables of a usual plan at once; more than one group only for what is far larger. */
const cellsPerSync = 3 * contentBand;
/** Of larger sheets only the first band is looked at, and where the content ends: no plan is that large. */
const cellsPerSheet = 200_000;

/** Looks at the cells of all sheets that a plan could be on, in one sync unless they are very many. */
export async function compareWithScreen(
  context: Excel.RequestContext,
  { book, otherTabs }: FileBook,
  ids: SheetIds,
): Promise<Difference> {
  const tabs = context.workbook.worksheets.load("items/id,items/name");
  const memory = lookAtMemory(context, book);
  const differing = new Set<string>();
  let hasOtherTabs = false;
  for (const group of groupWatched(book.sheets.flatMap(watchSheet))) {
    const looks = group.map((one) => lookAt(context, one));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- what is too much for one answer is asked for in turn
    await context.sync();
    const worksheets = tabs.items.filter(({ name }) => !otherTabs.includes(name));
    hasOtherTabs ||= !ids.learn(worksheets, book.sheets);
    if (hasOtherTabs) break;
    for (const { sheet, isAsRead } of looks) if (!isAsRead()) differing.add(sheet.name);
  }
  return { hasOtherTabs, sheets: differing, ...memory() };
}

/** One group at least: the tabs are compared even where there is nothing on them. */
function groupWatched(watched: readonly Watched[]): Watched[][] {
  const groups = groupBands(watched, cellsPerSync);
  return groups.length > 0 ? groups : [[]];
}

/** After the sync: the memory of the file, unless Excel keeps another, or several, or none. */
function lookAtMemory(
  context: Excel.RequestContext,
  { memory }: Book,
): () => Pick<Difference, "memory"> {
  const parts = context.workbook.customXmlParts.getByNamespace(memoryNamespace);
  const count = parts.getCount();
  const part = parts.getOnlyItemOrNullObject().load("id");
  const xml = part.getXml();
  return () => {
    if (resultOf(count) === 0) return {};
    const live = part.isNullObject ? memory : resultOf(xml);
    const kept = bareXml(live ?? "") === bareXml(memory ?? "") ? memory : live;
    return kept === undefined ? {} : { memory: kept };
  };
}

/** Excel gives the XML without its declaration. */
function bareXml(xml: string): string {
  return xml.replace(/^\uFEFF?(?:<\?xml[^>]*\?>)?\s*/u, "").trimEnd();
}

/** Sheets that are ours are not part of a plan: nobody has to read what we wrote. */
function watchSheet(sheet: Sheet): Watched[] {
  if (sheet.owner !== null) return [];
  const area = extentOf(sheet);
  if (area === null) return [{ sheet, area }];
  const bands = cutBands(area, contentBand);
  const isWatched = bands.length * contentBand <= cellsPerSheet;
  return (isWatched ? bands : bands.slice(0, 1)).map((band) => ({ sheet, area: band }));
}

/** The cells with content of a sheet; null for none. */
function extentOf(sheet: Sheet): CellRange | null {
  const top = sheet.rowNumbers[0];
  const bottom = sheet.rowNumbers.at(-1);
  if (top === undefined || bottom === undefined) return null;
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const row of sheet.rowNumbers) {
    const cells = sheet.cellsInRow(row);
    left = Math.min(left, cells[0]?.column ?? left);
    right = Math.max(right, cells.at(-1)?.column ?? right);
  }
  return { top, left, bottom, right };
}

interface Look {
  readonly sheet: Sheet;
  /** After the sync: whether the cells are those of the file, and none is beyond. */
  readonly isAsRead: () => boolean;
}

function lookAt(context: Excel.RequestContext, { sheet, area }: Watched): Look {
  const live = context.workbook.worksheets.getItemOrNullObject(sheet.name).load("id");
  const range = area === null ? null : rangeOf(live, area).load("values,text");
  const used = live
    .getUsedRangeOrNullObject(true)
    .load("rowIndex,columnIndex,rowCount,columnCount");
  const extent = extentOf(sheet);
  return {
    sheet,
    isAsRead: () => {
      if (live.isNullObject) return false;
      if (used.isNullObject || extent === null) return used.isNullObject && extent === null;
      if (!isInside(used, extent)) return false;
      return area === null || range === null || isSame(sheet, area, range.values, range.text);
    },
  };
}

function isInside(used: Excel.Range, { top, left, bottom, right }: CellRange): boolean {
  const lastRow = used.rowIndex + used.rowCount - 1;
  const lastColumn = used.columnIndex + used.columnCount - 1;
  return (
    used.rowIndex >= top && used.columnIndex >= left && lastRow <= bottom && lastColumn <= right
  );
}

type Grid = readonly (readonly unknown[])[];

function isSame(sheet: Sheet, area: CellRange, values: Grid, texts: Grid): boolean {
  const merges = sheet.merges.filter(({ bottom, top }) => bottom >= area.top && top <= area.bottom);
  for (const [i, row] of values.entries()) {
    for (const [j, value] of row.entries()) {
      const at = { row: area.top + i, column: area.left + j };
      if (isSameCell(sheet, at, value, String(texts[i]?.[j]))) continue;
      // What a merged region covers is in some files and in no range.
      const region = merges.find((range) => contains(range, at));
      if (region === undefined || (region.top === at.row && region.left === at.column))
        return false;
    }
  }
  return true;
}

function isSameCell(
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  value: unknown,
  text: string,
): boolean {
  const cell = sheet.cell(row, column);
  if (cell === undefined) return value === "";
  if (withLineFeeds(text) === cell.text) return true;
  if (typeof value === "string") return withLineFeeds(value) === cell.text;
  if (typeof value !== "number") return false;
  // Narrow columns show #### or fewer digits: then the number itself is what can be compared, if it is written plainly.
  return isOverflow(text) || isNear(Number(cell.text), value);
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(other) * 1e-9;
}
