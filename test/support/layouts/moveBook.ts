/** The same workbook with empty rows above and empty columns left of everything. */
import { makeSheet, type Book } from "../../../src/core";

export function moveBook({ sheets }: Book, down: number, right: number): Book {
  return {
    sheets: sheets.map((sheet) =>
      makeSheet({
        name: sheet.name,
        cells: sheet.rowNumbers.flatMap((row) =>
          sheet.cellsInRow(row).map(({ formula: _formula, fill, ...cell }) => ({
            ...cell,
            row: cell.row + down,
            column: cell.column + right,
            ...(fill !== null && { fill }),
          })),
        ),
        merges: sheet.merges.map(({ top, left, bottom, right: end }) => ({
          top: top + down,
          left: left + right,
          bottom: bottom + down,
          right: end + right,
        })),
        hiddenColumns: [...sheet.hiddenColumns].map((column) => column + right),
      }),
    ),
  };
}
