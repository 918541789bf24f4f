/** Gives a drawn plan the columns of figures that many have: running numbers on the left, costs on the right. */
import { readPlan, type Book } from "../../src/core";
import { BookDraft, type SheetDraft } from "./bookDraft";
import type { Random } from "./random";

/** Numbers count on through the workbook; costs are whole thousands of yen. */
export function addFigures(book: Book, random: Random): Book {
  const draft = new BookDraft(book);
  let number = 0;
  for (const { sheet, range, municipalities, rows } of readPlan(book).tables) {
    const own = draft.sheet(sheet);
    const header = municipalities[0]?.at.row ?? range.top;
    const numbered = rows.filter(({ measures }) => measures.length > 0).map(({ row }) => row);
    const cost = range.right + 1;
    if (isFree(own, cost, range.top, range.bottom)) {
      own.write(header, cost, { text: "事業費(千円)" });
      for (const row of numbered) writeNumber(own, row, cost, 100 * (1 + random.below(90)));
    }
    own.insertColumns(0, 1);
    own.write(header, 0, { text: "No." });
    for (const row of numbered) {
      number += 1;
      writeNumber(own, row, 0, number);
    }
  }
  return draft.build();
}

function isFree(sheet: SheetDraft, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (sheet.text(row, column) !== "") return false;
  return true;
}

function writeNumber(sheet: SheetDraft, row: number, column: number, value: number): void {
  sheet.write(row, column, { text: String(value), kind: "number" });
}
