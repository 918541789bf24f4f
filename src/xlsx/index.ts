/** The door of the room for .xlsx files: bytes in, a book and bytes out. */
export { openXlsx, type XlsxDocument } from "./read/openXlsx";
export type { XlsxFailureCode } from "./xlsxFailure";
export { createXlsx, type CreateOptions } from "./write/createXlsx";
export { applyEdits, type AppliedEdits, type ApplyOptions } from "./write/applyEdits";
export { openWorkbookPort, type XlsxPort } from "./filePort";
