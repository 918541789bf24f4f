/** The door of the room for Excel. */
export { createExcelPort } from "./excelPort";
export { excelFailure, type ExcelFailureCode } from "./excelError";
