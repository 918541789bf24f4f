/** The door of the sheet: what the desk puts on its left side. */
export { SheetView, type SheetViewProps } from "./SheetView";
export type { TabSheet } from "./tabSheet";
export type { SheetHandle, SheetProps } from "./sheetProps";
export type { Direction, SheetSource } from "./cells/sheetSource";
export type { CellMark, CellPreview } from "./cellMark";
export type { CellChange } from "./clipboard/spreadBlock";
export { selectCell, type Selection } from "./selection/selection";
