/** The same sheet after somebody inserted empty rows, as a spreadsheet does it: merged regions grow. */
import { makeSheet, type CellRange, type Sheet } from "../../src/core";

/** @param before 0-based row that the new rows go above */
export function insertRows(sheet: Sheet, before: number, count: number): Sheet {
  const move = (row: number): number => (row >= before ? row + count : row);
  const moveRange = ({ top, left, bottom, right }: CellRange): CellRange => ({
    top: move(top),
    left,
    bottom: move(bottom),
    right,
  });
  // Hosts give sheets whose members may be getters: a spread would lose them.
  const { name, visibility, isProtected, owner, hiddenColumns } = sheet;
  return makeSheet({
    name,
    visibility,
    isProtected,
    owner,
    hiddenColumns,
    cells: sheet.rowNumbers.flatMap((row) =>
      sheet.cellsInRow(row).map(({ formula, fill, ...cell }) => ({
        ...cell,
        row: move(row),
        ...(formula !== null && { formula }),
        ...(fill !== null && { fill }),
      })),
    ),
    merges: sheet.merges.map(moveRange),
    drawings: sheet.drawings.map(moveRange),
    hiddenRows: [...sheet.hiddenRows].map(move),
  });
}
