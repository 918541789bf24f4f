/** Reads the workbook as it is on the screen: by its file where that can be had and agrees, else by ranges. */
import { Failure, type Book } from "../../core";
import { openXlsx } from "../../xlsx";
import { readDocumentFile } from "./documentFile";
import { readLiveBook, readLiveSheets } from "./liveSheets";
import type { SheetIds } from "./sheetIds";
import { compareWithScreen, type FileBook } from "./verifyBook";

/** Requests of one Excel.run; the caller says what becomes of errors. */
export async function readBook(context: Excel.RequestContext, ids: SheetIds): Promise<Book> {
  const file = await openDocument();
  if (file === null) return readLiveBook(context, ids, null);
  const { hasOtherTabs, sheets, memory } = await compareWithScreen(context, file, ids);
  if (hasOtherTabs) return readLiveBook(context, ids, file.book);
  const book = { sheets: file.book.sheets, ...(memory !== undefined && { memory }) };
  return sheets.size === 0 ? book : readLiveSheets(context, book, sheets);
}

/** The book of the document's file alone; null where there is none. */
export async function readFileBook(): Promise<Book | null> {
  return (await openDocument())?.book ?? null;
}

/** Null where Excel gives no file, or one that cannot be read (it is encrypted on the disk). */
async function openDocument(): Promise<FileBook | null> {
  const bytes = await readDocumentFile();
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
