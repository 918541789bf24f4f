/** Reads the workbook as it is on the screen: by its file where that can be had and agrees, else by ranges. */
import { Failure, type Book } from "../../core";
import { openXlsx } from "../../xlsx";
import { readDocumentFile } from "./documentFile";
import { readLiveBook, readLiveSheets } from "./liveSheets";
import type { SheetIds } from "./sheetIds";
import { compareWithScreen } from "./verifyBook";

/** Requests of one Excel.run; the caller says what becomes of errors. */
export async function readBook(context: Excel.RequestContext, ids: SheetIds): Promise<Book> {
  const book = await readFileBook();
  if (book === null) return readLiveBook(context, ids, null);
  const difference = await compareWithScreen(context, book, ids);
  if (difference === "tabs") return readLiveBook(context, ids, book);
  return difference.size === 0 ? book : readLiveSheets(context, book, difference);
}

/** The book of the document's file; null where there is none, or it cannot be read (it is encrypted on the disk). */
export async function readFileBook(): Promise<Book | null> {
  const bytes = await readDocumentFile();
  if (bytes === null) return null;
  try {
    return openXlsx(bytes).book;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
