/** How far a sheet goes: what is on it, without the endless rows that are only formatted. */
import { readStyleIndex } from "../read/sheet/cellReader";
import type { DrawnSheet } from "./drawnSheet";

/** Rows and columns past the last content in which empty cells with lines or fills still count: forms end like that. */
const rowTail = 1000;
const columnTail = 100;

export interface Extent {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Rows and columns from A1 on; at least one each. */
export function measureExtent(sheet: DrawnSheet): Extent {
  const content = measureContent(sheet);
  const limit = {
    rowCount: content.rowCount + rowTail,
    columnCount: content.columnCount + columnTail,
  };
  const drawn = measureDrawn(sheet, content, limit);
  let { rowCount, columnCount } = drawn;
  for (const { bottom, right } of sheet.scan.merges) {
    rowCount = Math.max(rowCount, Math.min(bottom + 1, limit.rowCount));
    columnCount = Math.max(columnCount, Math.min(right + 1, limit.columnCount));
  }
  return { rowCount: Math.max(1, rowCount), columnCount: Math.max(1, columnCount) };
}

/** The last row and column with a content, or a formula that shows nothing. */
function measureContent({ scan }: DrawnSheet): Extent {
  const { cells } = scan.data;
  let rowCount = 0;
  let columnCount = 0;
  cells.eachCell((row, column, index) => {
    if (!cells.hasContent(index) && !cells.hasFormula(index)) return;
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
  });
  return { rowCount, columnCount };
}

/** The same with the cells that are written in the file for their lines or fill alone. */
function measureDrawn(
  { scan, context, looks }: DrawnSheet,
  content: Extent,
  limit: Extent,
): Extent {
  const { cells } = scan.data;
  let { rowCount, columnCount } = content;
  cells.eachCell((row, column, index) => {
    if (row < rowCount && column < columnCount) return;
    if (row >= limit.rowCount || column >= limit.columnCount) return;
    if (!looks.isDrawn(readStyleIndex(context, cells.offset(index)))) return;
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
  });
  return { rowCount, columnCount };
}
