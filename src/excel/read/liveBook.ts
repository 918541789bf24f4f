/** Sheets by what Excel tells of their ranges, where there is no file or it is older than the screen. */
import { makeSheet, type Book, type CellContent, type Sheet } from "../../core";
import type { ExcelScreen, LiveBand, LiveFrame } from "../excelScreen";
import { cutBands, groupBands, lookBand } from "./bands";

/**
 * The whole workbook by ranges. Drawings are not among it: no version tells which cells they lie over.
 * @param known what the file said; parts of texts keep its colours where this Excel cannot tell them
 */
export async function readLiveBook(screen: ExcelScreen, known: Book | null): Promise<Book> {
  const { frames, memory } = await screen.frames(null);
  const sheets = await readSheets(screen, frames, known);
  return { sheets, ...(memory !== null && { memory }) };
}

/** Some sheets by ranges, the others as the book has them. */
export async function readLiveSheets(
  screen: ExcelScreen,
  book: Book,
  names: ReadonlySet<string>,
): Promise<Book> {
  const { frames } = await screen.frames([...names]);
  const sheets = await readSheets(screen, frames, book);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return { ...book, sheets: book.sheets.map((sheet) => byName.get(sheet.name) ?? sheet) };
}

async function readSheets(
  screen: ExcelScreen,
  frames: readonly LiveFrame[],
  known: Book | null,
): Promise<Sheet[]> {
  const wanted = frames.flatMap(({ id, used }) =>
    used === null ? [] : cutBands(used, lookBand).map((area) => ({ sheetId: id, area })),
  );
  const bands: LiveBand[] = [];
  // Each answer is as large as Excel allows.
  for (const group of groupBands(wanted, lookBand)) bands.push(...(await screen.bands(group)));
  return frames.map((frame) =>
    assemble(
      frame,
      bands.filter(({ sheetId }) => sheetId === frame.id),
      known,
    ),
  );
}

function assemble(frame: LiveFrame, bands: readonly LiveBand[], known: Book | null): Sheet {
  const { name, visibility, isProtected, owner } = frame;
  const file = known?.sheets.find((sheet) => sheet.name === name);
  return makeSheet({
    ...{ name, visibility, isProtected, owner },
    cells: bands.flatMap((band) => band.cells).map((cell) => withKnownRuns(cell, file)),
    merges: bands.flatMap((band) => band.merges),
    hiddenRows: bands.flatMap((band) => band.hiddenRows),
    hiddenColumns: bands[0]?.hiddenColumns ?? [],
    drawings: file?.drawings ?? [],
  });
}

/** The runs that the file has for a cell of the same text, where Excel did not tell any. */
function withKnownRuns(cell: CellContent, file: Sheet | undefined): CellContent {
  if (cell.runs !== undefined) return cell;
  const known = file?.cell(cell.row, cell.column);
  return known?.text === cell.text ? { ...cell, runs: known.runs } : cell;
}
