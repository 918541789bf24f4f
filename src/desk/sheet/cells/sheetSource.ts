/** Where the cells of a sheet come from, piece by piece: a worker, as a rule. */
import type { CellAddress, CellRange } from "../../../core";
import type { ListChoice, SheetWindow } from "../../../xlsx/view/sheetView";

export type Direction = "up" | "down" | "left" | "right";

export interface SheetSource {
  /** Names the sheet: cells of another one are never shown in its place. */
  readonly id: string;
  /** Grows whenever contents or looks have changed; what is shown stays until its new state has come. */
  readonly edition: number;
  /** A block of cells that need not be asked for; null where none is known. */
  readonly known: SheetWindow | null;
  /** Rejects for bugs only: what is not there is an empty window. */
  load(area: CellRange): Promise<SheetWindow>;
  /** The list of data validation at a cell; empty for none. */
  choices(at: CellAddress): Promise<readonly ListChoice[]>;
  /** The cell that Ctrl and an arrow lead to: the end of a block of contents, the next block, or the edge of what is in use. */
  edge(from: CellAddress, direction: Direction): Promise<CellAddress>;
}
