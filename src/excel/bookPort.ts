/**
 * Excel with its workbook as a port, seen from the thread that reads it: takes the file apart, holds it against the
 * screen, and has edits written by the thread that speaks to Excel.
 */
import type { Receipt, WorkbookPort } from "../app/ports";
import type { Book, Edit, Place } from "../core";
import type { ExcelScreen, ExcelTraits, KnownText } from "./excelScreen";
import { readBook, readFileBook } from "./read/readBook";

export function createBookPort(screen: ExcelScreen): WorkbookPort {
  return new BookPort(screen);
}

class BookPort implements WorkbookPort {
  readonly #screen: ExcelScreen;
  /** As they were when the workbook was last read or written. */
  #traits: ExcelTraits = { fileName: null, canColorParts: false, tellsParts: false };

  constructor(screen: ExcelScreen) {
    this.#screen = screen;
  }

  get fileName(): string | null {
    return this.#traits.fileName;
  }

  get canColorParts(): boolean {
    return this.#traits.canColorParts;
  }

  async read(): Promise<Book> {
    this.#traits = await this.#screen.traits();
    return readBook(this.#screen);
  }

  async apply(edits: readonly Edit[]): Promise<Receipt> {
    this.#traits = await this.#screen.traits();
    return this.#screen.apply(edits, await this.#knownTexts(edits));
  }

  /** Without Excel's own runs, the file is all that tells which texts have several looks. */
  async #knownTexts(edits: readonly Edit[]): Promise<readonly KnownText[]> {
    const places = edits.flatMap(placesOf);
    if (this.#traits.tellsParts || places.length === 0) return [];
    const book = await readFileBook(this.#screen);
    const sheets = new Map(book?.sheets.map((sheet) => [sheet.name, sheet]));
    return places.flatMap((at): KnownText[] => {
      const cell = sheets.get(at.sheet)?.cell(at.row, at.column);
      return cell === undefined ? [] : [{ at, text: cell.text, runs: cell.runs }];
    });
  }
}

/** The cells that an edit looks at. */
function placesOf(edit: Edit): readonly Place[] {
  switch (edit.kind) {
    case "text":
    case "number":
    case "color":
      return [edit.at];
    case "move":
      return [...edit.copies.flatMap(({ from, to }) => [from, to]), ...edit.cleared].map(
        ({ row, column }) => ({ sheet: edit.sheet, row, column }),
      );
    case "sheet":
    case "memory":
      return [];
  }
}
