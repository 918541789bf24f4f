/** A workbook file of the disk as a port. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { openWorkbookPort } from "../xlsx";
import { readingFailure } from "./fileFailure";

/** Throws a Failure where the disk or the format refuses. */
export async function loadWorkbook(file: string) {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw readingFailure(error);
  });
  return openWorkbookPort(bytes, { fileName: path.basename(file) });
}
