/** Cells of a sheet as they are drawn, each with its look, for tests that compare them with somebody else's. */
import { readFileSync } from "node:fs";
import type { CellRange } from "../../src/core";
import {
  openSheetViews,
  openXlsx,
  type CellLook,
  type SheetViews,
  type ViewCell,
  type XlsxDocument,
} from "../../src/xlsx";

export interface SeenCell extends Omit<ViewCell, "look"> {
  readonly look: CellLook;
}

export interface OpenedViews {
  readonly document: XlsxDocument;
  readonly views: SheetViews;
}

export function openViews(path: string): OpenedViews {
  const document = openXlsx(new Uint8Array(readFileSync(path)));
  return { document, views: openSheetViews(document) };
}

/** The cells of a window. */
export function seeCells(views: SheetViews, sheet: number, area: CellRange): SeenCell[] {
  const { cells, looks } = views.window(sheet, area);
  return cells.map((cell) => {
    const look = looks[cell.look];
    if (look === undefined) throw new Error("a cell wears a look that its window does not have");
    return { ...cell, look };
  });
}

/** All of a sheet, as far as A1:BH200: enough of any plan, and not the millions of a data table. */
export function areaOf(views: SheetViews, sheet: number): CellRange {
  const { rowCount, columnCount } = views.layout(sheet);
  const [bottom, right] = [Math.min(rowCount, 200) - 1, Math.min(columnCount, 60) - 1];
  return { top: 0, left: 0, bottom, right };
}
