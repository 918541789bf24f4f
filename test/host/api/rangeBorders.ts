/** Which lines of which cells the borders of a range are. */
import type { CellRange } from "../../../src/core/grid/address";
import type { BorderLook, BorderSide, CellLook } from "../workbook/cellLook";

/** Sides of a single cell, as getCellProperties has them. */
export const borderNames = [
  "bottom",
  "left",
  "right",
  "top",
  "diagonalDown",
  "diagonalUp",
] as const;

export const borderSides: ReadonlyMap<string, BorderSide> = new Map([
  ["bottom", "bottom"],
  ["left", "left"],
  ["right", "right"],
  ["top", "top"],
  ["diagonaldown", "diagonal"],
  ["diagonalup", "diagonal"],
]);

export function readBorder(look: CellLook, name: string): BorderLook {
  return look.borders[borderSides.get(name.toLowerCase()) ?? "diagonal"];
}

/** Borders of a range (Excel.BorderIndex), in the order of the collection. */
export const borderIndexes = [
  ...["DiagonalDown", "DiagonalUp", "EdgeBottom", "EdgeLeft", "EdgeRight", "EdgeTop"],
  ...["InsideHorizontal", "InsideVertical"],
];

/** The lines that a border of a range is: sides of cells in parts of the range. None for an inside that is not there. */
export function linesOf(
  area: CellRange,
  index: string,
): { readonly side: BorderSide; readonly part: CellRange }[] {
  const { top, left, bottom, right } = area;
  switch (index) {
    case "EdgeTop":
      return [{ side: "top", part: { ...area, bottom: top } }];
    case "EdgeBottom":
      return [{ side: "bottom", part: { ...area, top: bottom } }];
    case "EdgeLeft":
      return [{ side: "left", part: { ...area, right: left } }];
    case "EdgeRight":
      return [{ side: "right", part: { ...area, left: right } }];
    case "InsideHorizontal":
      if (top === bottom) return [];
      return [
        { side: "bottom", part: { ...area, bottom: bottom - 1 } },
        { side: "top", part: { ...area, top: top + 1 } },
      ];
    case "InsideVertical":
      if (left === right) return [];
      return [
        { side: "right", part: { ...area, right: right - 1 } },
        { side: "left", part: { ...area, left: left + 1 } },
      ];
    default:
      return [{ side: "diagonal", part: area }];
  }
}
