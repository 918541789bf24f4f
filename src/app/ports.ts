/** What any host of a workbook must offer: a file, Excel, the desk. */
import type { Book, Edit, Place, Words } from "../core";

export interface WorkbookPort {
  /** Name of the workbook's file, without folders; null where the host knows none. */
  readonly fileName: string | null;
  /** Whether a part of a cell's text can have its own colour. Some versions of Excel cannot write it. */
  readonly canColorParts: boolean;
  /** The workbook as it is now. */
  read(): Promise<Book>;
  /** All edits or none. Throws a typed failure in words where the workbook refuses. */
  apply(edits: readonly Edit[]): Promise<Receipt>;
}

/** What was written. */
export interface Receipt {
  /** Cells whose content or look changed, generated sheets not counted. */
  readonly cells: readonly Place[];
  /** Tab names of the generated sheets, as they came to be. */
  readonly sheets: readonly string[];
  /** Parts of the package that differ from before ("xl/worksheets/sheet1.xml"); empty where the host has none. */
  readonly parts: readonly string[];
  /** What the user should know of, though it was written (a digital signature is no longer valid). */
  readonly warnings: readonly Words[];
}
