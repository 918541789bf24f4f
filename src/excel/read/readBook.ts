/** Reads the workbook as it is on the screen: by its file where that can be had and agrees, else by ranges. */
import { Failure, type Book } from "../../core";
import { openXlsx } from "../../xlsx";
import type { ExcelScreen } from "../excelScreen";
import { compareWithScreen, type FileBook } from "./compareBook";
import { readLiveBook, readLiveSheets } from "./liveBook";

/** Throws the Failures of Excel where it refuses. */
export async function readBook(screen: ExcelScreen): Promise<Book> {
  const file = openDocument(await screen.file());
  if (file === null) return readLiveBook(screen, null);
  const { hasOtherTabs, sheets, memory } = await compareWithScreen(screen, file);
  if (hasOtherTabs) return readLiveBook(screen, file.book);
  const book = { sheets: file.book.sheets, ...(memory !== undefined && { memory }) };
  return sheets.size === 0 ? book : readLiveSheets(screen, book, sheets);
}

/** The book of the document's file alone; null where there is none. */
export async function readFileBook(screen: ExcelScreen): Promise<Book | null> {
  return openDocument(await screen.file())?.book ?? null;
}

/** Null where Excel gives no file, or one that cannot be read (it is encrypted on the disk). */
function openDocument(bytes: Uint8Array | null): FileBook | null {
  if (bytes === null) return null;
  try {
    const { book, workbook } = openXlsx(bytes);
    const others = workbook.sheets.filter(({ kind }) => kind !== "worksheet");
    return { book, otherTabs: others.map(({ name }) => name) };
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
