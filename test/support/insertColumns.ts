/** The same sheet after somebody inserted empty columns, as a spreadsheet does it: merged regions grow. */
import { makeSheet, type CellRange, type Sheet } from "../../src/core";

/** @param before 0-based column that the new columns go left of */
export function insertColumns(sheet: Sheet, before: number, count: number): Sheet {
  const move = (column: number): number => (column >= before ? column + count : column);
  const moveRange = ({ top, left, bottom, right }: CellRange): CellRange => ({
    top,
    left: move(left),
    bottom,
    right: move(right),
  });
  // Hosts give sheets whose members may be getters: a spread would lose them.
  const { name, visibility, isProtected, owner, hiddenRows } = sheet;
  return makeSheet({
    name,
    visibility,
    isProtected,
    owner,
    hiddenRows,
    cells: sheet.rowNumbers.flatMap((row) =>
      sheet.cellsInRow(row).map(({ formula, fill, ...cell }) => ({
        ...cell,
        column: move(cell.column),
        ...(formula !== null && { formula }),
        ...(fill !== null && { fill }),
      })),
    ),
    merges: sheet.merges.map(moveRange),
    drawings: sheet.drawings.map(moveRange),
    hiddenColumns: [...sheet.hiddenColumns].map(move),
  });
}
