/** Writes the cells of a sheet one by one, and merges them. */
import {
  plainFont,
  type CellContent,
  type CellRange,
  type Font,
  type TextRun,
} from "../../../src/core";

export interface MarkLook {
  readonly font?: Partial<Font>;
  readonly fill?: string;
}

/** Rows and columns are 0-based. */
export class SheetPencil {
  private readonly cells: CellContent[] = [];
  private readonly merges: CellRange[] = [];

  write(row: number, column: number, text: string, look: MarkLook = {}): void {
    this.cells.push({ row, column, text, ...look });
  }

  /** Writes a text of which the first letters look otherwise than the rest. */
  writeTwoLooks(row: number, column: number, head: string, look: MarkLook, rest: string): void {
    const runs: TextRun[] = [
      { text: head, font: { ...plainFont, ...look.font } },
      { text: rest, font: plainFont },
    ];
    const { fill } = look;
    this.cells.push({ row, column, text: head + rest, runs, ...(fill !== undefined && { fill }) });
  }

  /** Merges a region of two cells or more. */
  merge(range: CellRange): void {
    if (range.bottom > range.top || range.right > range.left) this.merges.push(range);
  }

  content(): { readonly cells: readonly CellContent[]; readonly merges: readonly CellRange[] } {
    return { cells: this.cells, merges: this.merges };
  }
}
