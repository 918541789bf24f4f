/** The door of the room for Excel. */
export { awaitExcel, isExcelDark } from "./awaitExcel";
export { createExcelPort } from "./excelPort";
export { loadReading } from "./loadPart";
