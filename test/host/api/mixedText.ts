/** Texts whose parts look different, seen from the cell's font. */
import type { BookModel } from "../workbook/bookModel";
import { runsOf, type CellState } from "../workbook/cellState";
import type { FontLook } from "../workbook/cellLook";
import { plainFont, readFont, writeRunFont } from "../workbook/fontElements";
import { childNamed, cloneElement, localName, type XmlElement } from "../workbook/xmlTree";

/** Whether the parts of a text differ in colour or weight. */
export function hasSeveralLooks(book: BookModel, cell: CellState): boolean {
  const base = book.styles.look(cell.style).font;
  const looks = (runsOf(cell) ?? []).map((run) => {
    const properties = childNamed(run, "rPr");
    const font = properties === undefined ? base : readFont(properties, book.colors, plainFont);
    return `${font.color} ${String(font.bold)}`;
  });
  return new Set(looks).size > 1;
}

/** The cell with a look given to all parts of its text. */
export function recolorRuns(cell: CellState, change: Partial<FontLook>): CellState {
  const rich = (cell.rich ?? []).map((element): XmlElement => {
    if (localName(element) !== "r") return element;
    const run = cloneElement(element);
    const properties = childNamed(run, "rPr");
    if (properties !== undefined) writeRunFont(properties, change);
    return run;
  });
  return { ...cell, rich, source: null };
}
