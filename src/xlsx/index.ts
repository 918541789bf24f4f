/** The door of the room for .xlsx files: bytes in, a book and bytes out. */
export { xlsxFailure, type XlsxFailureCode } from "./xlsxFailure";
export { createXlsx, type CreateOptions } from "./write/createXlsx";
