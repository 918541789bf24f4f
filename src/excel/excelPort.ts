/** Excel as a port in one thread: the half that reads beside the half that has Office.js. The pane has them in two. */
import type { LivePort } from "../app/ports";
import { createBookPort } from "./bookPort";
import { ExcelWorkbook } from "./excelWorkbook";

/** Office.js must be ready (`Office.onReady`). Each port keeps a step to undo of its own. */
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
    get canUndo() {
      return workbook.canUndo;
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
