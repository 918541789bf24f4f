/** A book as data that tests compare: every cell with its runs, and what the sheet says of itself. */
import type { Book, Cell, Sheet } from "../../src/core";

export interface PlainSheet {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly frame: Readonly<Record<string, unknown>>;
}

export function plainBook(book: Book): PlainSheet[] {
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    cells: allCells(sheet),
    frame: frameOf(sheet),
  }));
}

export function allCells(sheet: Sheet): Cell[] {
  return sheet.rowNumbers.flatMap((row) => sheet.cellsInRow(row).map((cell) => ({ ...cell })));
}

function frameOf(sheet: Sheet): Readonly<Record<string, unknown>> {
  const { visibility, merges, isProtected, drawings, owner } = sheet;
  const hidden = [[...sheet.hiddenRows], [...sheet.hiddenColumns]];
  return { visibility, merges, isProtected, drawings, owner, hidden };
}
