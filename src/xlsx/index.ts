/** The door of the room for .xlsx files: bytes in, a book and bytes out. */
export { openXlsx, type XlsxDocument } from "./read/openXlsx";
export type { XlsxFailureCode } from "./xlsxFailure";
export { createXlsx, type CreateOptions } from "./write/createXlsx";
export { applyEdits, type AppliedEdits, type ApplyOptions } from "./write/applyEdits";
export { openSheetViews, type SheetViews } from "./view/openSheetViews";
export { sizeOf } from "./view/sizeSpans";
export type * from "./view/sheetView";
export type { ListRule } from "./view/annotations/listRule";
export { openWorkbookPort, type XlsxPort } from "./filePort";
// What Excel's own interface needs as well: names as Excel takes them, and refusals in the same words.
export { ownerName } from "./read/sheetOwner";
export { gatherRequests, type CellRequest } from "./write/cellRequest";
export { fillMergedCells } from "./write/mergedCells";
export { paintText, type Paint } from "./write/recolorText";
export { foldName, quoteSheetName, SheetNames } from "./write/sheetName";
export { cellFailure, nameCells, writeFailure, type WriteFailureCode } from "./write/writeFailure";
