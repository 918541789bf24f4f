/** Excel as a port in one thread: what the pane has in two, the half that reads beside the half that has Office.js. */
import type { LivePort } from "../../src/app/ports";
import { createBookPort, ExcelWorkbook } from "../../src/excel";

export function openExcelPort(): LivePort {
  const workbook = new ExcelWorkbook();
  const book = createBookPort(workbook);
  return {
    get fileName() {
      return book.fileName;
    },
    get canColorParts() {
      return workbook.canColorParts;
    },
    get limits() {
      return workbook.limits;
    },
    read: () => book.read(),
    apply: (edits) => book.apply(edits),
    select: (place) => workbook.select(place),
    watch: (listener) => workbook.watch(listener),
    undo: () => workbook.undo(),
  };
}
