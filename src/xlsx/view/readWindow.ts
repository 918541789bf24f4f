/** The cells of an area of a sheet, made when the screen comes to them. */
import type { CellRange } from "../../core";
import { readStored, readStyleIndex } from "../read/sheet/cellReader";
import type { DrawnSheet } from "./drawnSheet";
import { entryText } from "./entryText";
import { drawRuns, readRichRuns } from "./richRuns";
import type { CellLook, SheetWindow, ViewCell, ViewFont, ViewRun } from "./sheetView";
import type { ViewFontProperties } from "./viewFont";

export function readWindow(drawn: DrawnSheet, area: CellRange): SheetWindow {
  const reading = new WindowReading(drawn);
  const columnStyles = columnStylesOf(drawn, area);
  for (let row = area.top; row <= area.bottom; row++) reading.readRow(row, area, columnStyles);
  return { area, cells: reading.cells, looks: reading.looks };
}

/** Styles of the columns of an area, from its left on. */
function columnStylesOf({ scan }: DrawnSheet, { left, right }: CellRange): readonly number[] {
  return Array.from(
    { length: right - left + 1 },
    (_, index) => scan.columnStyles.at(left + index) ?? 0,
  );
}

class WindowReading {
  readonly cells: ViewCell[] = [];
  readonly looks: CellLook[] = [];
  private readonly indexes = new Map<CellLook, number>();

  constructor(private readonly drawn: DrawnSheet) {}

  readRow(row: number, { left, right }: CellRange, columnStyles: readonly number[]): void {
    const { cells, rowStyles } = this.drawn.scan.data;
    const [first, end] = cells.cellsOfRow(row);
    const rowStyle = rowStyles.at(row);
    let index = first;
    while (index < end && cells.column(index) < left) index++;
    for (let column = left; column <= right; column++) {
      if (index < end && cells.column(index) === column) {
        this.readCell(row, column, index);
        index++;
      } else this.addEmpty(row, column, rowStyle ?? columnStyles[column - left] ?? 0);
    }
  }

  private readCell(row: number, column: number, index: number): void {
    const { scan, context } = this.drawn;
    const { cells } = scan.data;
    const offset = cells.offset(index);
    if (cells.hasContent(index) || cells.hasFormula(index)) this.addCell(row, column, offset);
    else this.addEmpty(row, column, readStyleIndex(context, offset));
  }

  private addCell(row: number, column: number, offset: number): void {
    const { context, looks, styles } = this.drawn;
    const stored = readStored(context, offset);
    const { style, formula, shown } = stored;
    const { sectionColor } = shown;
    const conditional = context.looks.stylesOf(row, column, shown.scalar);
    const { look, over } = looks.lookOf({ style, sectionColor, conditional });
    const runs = shown.isRich ? this.readRuns(offset, styles.look(style).font, over) : null;
    const cell: ViewCell = {
      row,
      column,
      text: shown.text,
      kind: shown.kind,
      formula,
      entry: entryText(stored, context.styles.cellStyle(style).format, context.is1904),
      look: this.indexOf(look),
    };
    this.push(runs === null ? cell : { ...cell, runs }, style);
  }

  /** Null for runs that all look like the cell. */
  private readRuns(
    offset: number,
    font: ViewFont,
    over: ViewFontProperties,
  ): readonly ViewRun[] | null {
    const runs = readRichRuns(this.drawn.context, offset);
    return runs.every((run) => run.font === null) ? null : drawRuns(runs, font, over);
  }

  private addEmpty(row: number, column: number, style: number): void {
    const { looks, styles, sheet } = this.drawn;
    const isOpen = sheet.isProtected && !styles.isLocked(style);
    if (!isOpen && !looks.isOwn(style)) return;
    const look = this.indexOf(styles.look(style));
    this.push({ row, column, text: "", kind: "text", formula: null, entry: "", look }, style);
  }

  private push(cell: ViewCell, style: number): void {
    const { sheet, styles } = this.drawn;
    const numberEntry = styles.numberEntry(style);
    const isLocked = sheet.isProtected && styles.isLocked(style);
    const entered = numberEntry === null ? cell : { ...cell, numberEntry };
    this.cells.push(isLocked ? { ...entered, isLocked } : entered);
  }

  private indexOf(look: CellLook): number {
    const known = this.indexes.get(look);
    if (known !== undefined) return known;
    this.indexes.set(look, this.looks.length);
    return this.looks.push(look) - 1;
  }
}
