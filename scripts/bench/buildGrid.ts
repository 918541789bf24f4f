/** A large workbook of plain cells: a third texts, a third numbers, a third marks. */
import { createXlsx } from "../../src/xlsx";

export function buildGrid(rows: number, columns: number): Uint8Array {
  return createXlsx([
    {
      name: "格子",
      owner: null,
      columnWidths: [],
      rows: Array.from({ length: rows }, (_, row) => ({
        cells: Array.from({ length: columns }, (__, column) => ({
          value: valueAt(row, column),
          style: {},
        })),
      })),
      merges: [],
      page: { paper: "A4", isLandscape: true },
    },
  ]);
}

function valueAt(row: number, column: number): string | number {
  if (column % 3 === 0) return `取組${String(row)}の${String(column % 7)}`;
  return column % 3 === 1 ? row * columnStep + column : "○";
}

const columnStep = 100;
