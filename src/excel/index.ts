/** The door of the room for Excel: one half for the thread that has Office.js, one for the thread that reads. */
export { awaitExcel, isExcelDark } from "./awaitExcel";
export { createBookPort } from "./bookPort";
export { hostCodeOf, readExcelFacts } from "./excelFacts";
export { openExcelPort } from "./excelPort";
export type { ExcelScreen } from "./excelScreen";
export { ExcelWorkbook } from "./excelWorkbook";
