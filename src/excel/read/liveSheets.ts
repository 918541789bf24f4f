/** Reads sheets by their ranges: names and places first, then the cells band by band. */
import {
  makeSheet,
  memoryNamespace,
  type Book,
  type CellContent,
  type CellRange,
  type Sheet,
} from "../../core";
import { ownerName } from "../../xlsx";
import { cutBands, groupBands, halveRows, lookBand } from "./bands";
import { readBand, requestBand, type LiveBand } from "./liveBand";
import type { SheetIds } from "./sheetIds";

/** A sheet as its tab and its properties tell of it. */
interface Frame {
  readonly sheet: Excel.Worksheet;
  readonly owner: string | null;
  readonly used: CellRange | null;
}

/**
 * The whole workbook by ranges. Drawings are not among it: no version tells which cells they lie over.
 * @param known what the file said; parts of texts keep its colours where this Excel cannot tell them
 */
export async function readLiveBook(
  context: Excel.RequestContext,
  ids: SheetIds,
  known: Book | null,
): Promise<Book> {
  const tabs = context.workbook.worksheets.load(
    "items/id,items/name,items/visibility,items/protection/protected",
  );
  const parts = context.workbook.customXmlParts.getByNamespace(memoryNamespace).load("items/id");
  await context.sync();
  ids.learn(tabs.items, []);
  const memory = parts.items[0]?.getXml();
  const frames = await readFrames(context, tabs.items);
  const sheets = await readSheets(context, frames, known);
  return { sheets, ...(memory !== undefined && { memory: memory.value }) };
}

/** Some sheets by ranges, the others as the book has them. */
export async function readLiveSheets(
  context: Excel.RequestContext,
  book: Book,
  names: ReadonlySet<string>,
): Promise<Book> {
  const tabs = [...names].map((name) =>
    context.workbook.worksheets.getItem(name).load("id,name,visibility,protection/protected"),
  );
  const frames = await readFrames(context, tabs);
  const sheets = await readSheets(context, frames, book);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return { ...book, sheets: book.sheets.map((sheet) => byName.get(sheet.name) ?? sheet) };
}

async function readFrames(
  context: Excel.RequestContext,
  tabs: readonly Excel.Worksheet[],
): Promise<Frame[]> {
  const asked = tabs.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    name: sheet.names.getItemOrNullObject(ownerName).load("formula"),
  }));
  await context.sync();
  return asked.map(({ sheet, used, name }) => ({
    sheet,
    used: used.isNullObject ? null : areaOf(used),
    owner: name.isNullObject ? null : parseOwner(String(name.formula)),
  }));
}

/** The text constant that a name stands for; null for any other formula. */
export function parseOwner(formula: string): string | null {
  return /^=\s*"((?:[^"]|"")*)"$/u.exec(formula)?.[1]?.replaceAll('""', '"') ?? null;
}

function areaOf(range: Excel.Range): CellRange {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

async function readSheets(
  context: Excel.RequestContext,
  frames: readonly Frame[],
  known: Book | null,
): Promise<Sheet[]> {
  const wanted = frames.flatMap(({ sheet, used }) =>
    used === null ? [] : cutBands(used, lookBand).map((area) => ({ sheet, area })),
  );
  const bands = new Map<Excel.Worksheet, LiveBand[]>();
  for (const group of groupBands(wanted, lookBand)) {
    // Each answer is as large as Excel allows.
    for (const [sheet, read] of await readGroup(context, group)) {
      bands.set(sheet, [...(bands.get(sheet) ?? []), ...read]);
    }
  }
  return frames.map((frame) => assemble(frame, bands.get(frame.sheet) ?? [], known));
}

interface Wanted {
  readonly sheet: Excel.Worksheet;
  readonly area: CellRange;
}

/** Reads bands; what Excel refuses as too much (its answer, or more than 512 merged areas) is read in halves. */
async function readGroup(
  context: Excel.RequestContext,
  group: readonly Wanted[],
): Promise<[Excel.Worksheet, LiveBand[]][]> {
  try {
    const asked = group.map(({ sheet, area }) => ({ sheet, band: requestBand(sheet, area) }));
    await context.sync();
    return asked.map(({ sheet, band }) => [sheet, [readBand(band)]]);
  } catch (error) {
    const halves = group.length > 1 ? group.map((one) => [one]) : halveGroup(group);
    if (halves === null || !isTooMuch(error)) throw error;
    const read: [Excel.Worksheet, LiveBand[]][] = [];
    // One after the other, as each may have to be cut again.
    for (const half of halves) read.push(...(await readGroup(context, half)));
    return read;
  }
}

function halveGroup([only]: readonly Wanted[]): Wanted[][] | null {
  const halves = only === undefined ? null : halveRows(only.area);
  return only === undefined || halves === null
    ? null
    : halves.map((area) => [{ sheet: only.sheet, area }]);
}

const tooMuch: ReadonlySet<string> = new Set([
  "InvalidOperation",
  "GeneralException",
  "RangeExceedsLimit",
  "ResponsePayloadSizeLimitExceeded",
]);

function isTooMuch(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && tooMuch.has(error.code);
}

function assemble({ sheet, owner }: Frame, bands: readonly LiveBand[], known: Book | null): Sheet {
  const file = known?.sheets.find(({ name }) => name === sheet.name);
  const cells = bands.flatMap((band) => band.cells).map((cell) => withKnownRuns(cell, file));
  return makeSheet({
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    isProtected: sheet.protection.protected,
    owner,
    cells,
    merges: bands.flatMap((band) => band.merges),
    hiddenRows: bands.flatMap((band) => band.hiddenRows),
    hiddenColumns: bands[0]?.hiddenColumns ?? [],
    drawings: file?.drawings ?? [],
  });
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** The runs that the file has for a cell of the same text, where Excel did not tell any. */
function withKnownRuns(cell: CellContent, file: Sheet | undefined): CellContent {
  if (cell.runs !== undefined) return cell;
  const known = file?.cell(cell.row, cell.column);
  return known?.text === cell.text ? { ...cell, runs: known.runs } : cell;
}
