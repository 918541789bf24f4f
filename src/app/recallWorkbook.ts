/** A workbook as it is now, with what it remembers and the settings that hold for it. */
import type { Book } from "../core";
import { readMemory, type MemoryReading } from "./memory";
import { mergeSettings } from "./mergeSettings";
import type { WorkbookPort } from "./ports";
import type { Settings } from "./settings";

export interface RecalledWorkbook {
  readonly book: Book;
  readonly reading: MemoryReading;
  /** Those of the workbook, with the given ones over them. */
  readonly settings: Settings;
}

/** Reads the workbook once. A memory that cannot be read is told in `reading.problem` and counts as none. */
export async function recallWorkbook(
  port: Pick<WorkbookPort, "read">,
  given: Settings,
): Promise<RecalledWorkbook> {
  const book = await port.read();
  const reading = readMemory(book);
  return { book, reading, settings: mergeSettings(reading.memory.settings, given) };
}
