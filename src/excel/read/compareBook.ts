/**
 * Holds the book of the file against the cells on the screen. No document promises for every Excel that the file is
 * what is seen this second; where they differ, the cells win.
 */
import { contains, type Book, type CellRange, type Sheet } from "../../core";
import type { ExcelScreen, ScreenLook, SeenArea, Tab } from "../excelScreen";
import { contentBand, cutBands, groupBands } from "./bands";
import { foldName } from "./sheetIds";
import { isOverflow, withLineFeeds } from "./shownText";

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

/** Looks at the cells of all sheets that a plan could be on, in one request unless they are very many. */
export async function compareWithScreen(
  screen: ExcelScreen,
  { book, otherTabs }: FileBook,
): Promise<Difference> {
  const differing = new Set<string>();
  let memory: Pick<Difference, "memory"> = {};
  for (const group of groupWatched(book.sheets.flatMap(watchSheet))) {
    const wanted = group.map(({ sheet, area }) => ({ sheet: sheet.name, area }));
    // What is too much for one answer is asked for in turn.
    const look = await screen.look(wanted);
    memory = memoryOf(look, book);
    if (!hasTabs(book, look.tabs, otherTabs)) {
      return { hasOtherTabs: true, sheets: differing, ...memory };
    }
    for (const [index, watched] of group.entries()) {
      const seen = look.areas[index];
      if (seen === undefined || !isAsRead(watched, seen)) differing.add(watched.sheet.name);
    }
  }
  return { hasOtherTabs: false, sheets: differing, ...memory };
}

/** One group at least: the tabs are compared even where there is nothing on them. */
function groupWatched(watched: readonly Watched[]): Watched[][] {
  const groups = groupBands(watched, cellsPerSync);
  return groups.length > 0 ? groups : [[]];
}

/** Whether the worksheets are those of the book, in the same order. */
function hasTabs({ sheets }: Book, tabs: readonly Tab[], otherTabs: readonly string[]): boolean {
  const worksheets = tabs.filter(({ name }) => !otherTabs.includes(name));
  return (
    worksheets.length === sheets.length &&
    sheets.every(({ name }, index) => foldName(worksheets[index]?.name ?? "") === foldName(name))
  );
}

/** The memory of the file, unless Excel keeps another, or several, or none. */
function memoryOf({ memory: live }: ScreenLook, { memory }: Book): Pick<Difference, "memory"> {
  if (live.count === 0) return {};
  const xml = live.xml ?? memory;
  const kept = bareXml(xml ?? "") === bareXml(memory ?? "") ? memory : xml;
  return kept === undefined ? {} : { memory: kept };
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

/** Whether the cells are those of the file, and none is beyond. */
function isAsRead({ sheet, area }: Watched, { isThere, used, values, text }: SeenArea): boolean {
  if (!isThere) return false;
  const extent = extentOf(sheet);
  if (used === null || extent === null) return used === null && extent === null;
  if (!isInside(used, extent)) return false;
  return area === null || values === null || isSame(sheet, area, values, text ?? []);
}

function isInside(used: CellRange, extent: CellRange): boolean {
  return (
    used.top >= extent.top &&
    used.left >= extent.left &&
    used.bottom <= extent.bottom &&
    used.right <= extent.right
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
