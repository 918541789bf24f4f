/** How high rows are whose height is not in the file: programs other than Excel leave that to whoever shows it. */
import { countLines } from "../../core";
import { readStored, readStyleIndex } from "../read/sheet/cellReader";
import { columnLimit } from "../read/sheet/cellReference";
import type { DrawnSheet } from "./drawnSheet";
import { lineHeight } from "./normalFont";
import type { CellLook, LineSizes, ViewFont } from "./sheetView";
import { sizeOf } from "./sizeSpans";

/** Cells looked at for heights in a sheet: far more than a plan has; the rest of a data table is one line a row. */
const mostCells = 50_000;

/** The width unit that {@link countLines} counts in, in pixels. */
const widthUnit = 7;

export class AutoHeights {
  private readonly tall: readonly boolean[];
  private readonly merged: ReadonlySet<number>;
  private looked = 0;

  /** @param oneLine pixels of a row with one line of the workbook's ordinary font */
  constructor(
    private readonly sheet: DrawnSheet,
    private readonly columns: LineSizes,
    private readonly oneLine: number,
  ) {
    const styles = Array.from({ length: sheet.styles.count }, (_, style) => style);
    const isTall = styles.map((style) => this.isTall(sheet.styles.look(style)));
    this.tall = isTall.includes(true) ? isTall : [];
    this.merged = new Set(sheet.scan.merges.map(({ top, left }) => top * columnLimit + left));
  }

  /** Pixels of a row: the tallest of its texts, and one line at least. */
  heightOf(row: number): number {
    if (this.tall.length === 0 || this.looked >= mostCells) return this.oneLine;
    const { cells } = this.sheet.scan.data;
    const [first, end] = cells.cellsOfRow(row);
    this.looked += end - first;
    let height = this.oneLine;
    for (let index = first; index < end; index++) {
      // Excel fits no row to merged cells.
      if (this.merged.has(row * columnLimit + cells.column(index))) continue;
      if (cells.hasContent(index)) height = Math.max(height, this.textHeight(index));
    }
    return height;
  }

  private textHeight(index: number): number {
    const { scan, context, styles } = this.sheet;
    const offset = scan.data.cells.offset(index);
    const style = readStyleIndex(context, offset);
    if (this.tall[style] !== true) return this.oneLine;
    const look = styles.look(style);
    const { text } = readStored(context, offset).shown;
    const width = sizeOf(this.columns, scan.data.cells.column(index));
    return linesOf(text, look, width) * this.lineOf(look.font);
  }

  private isTall({ isWrapped, rotation, font }: CellLook): boolean {
    return isWrapped || rotation === "stacked" || this.lineOf(font) > this.oneLine;
  }

  /** The usual row is a line of the ordinary font; one of the same font and another size is as much higher. */
  private lineOf(font: ViewFont): number {
    const usual = this.sheet.styles.look(0).font;
    if (font.name !== usual.name) return lineHeight(font);
    return Math.round((this.oneLine * font.size) / usual.size);
  }
}

function linesOf(text: string, { isWrapped, rotation, font }: CellLook, width: number): number {
  if (rotation === "stacked") return Array.from(text).length;
  return isWrapped ? countLines({ text, width: width / widthUnit, size: font.size }) : 1;
}
