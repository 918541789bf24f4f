/** Sheets for tests of the screens: a layout, looks and cells, of which a test says only what matters to it. */
import type { CellLook, SheetLayout, ViewCell, ViewFont } from "../../src/xlsx";

export function drawLayout(said: Partial<SheetLayout> = {}): SheetLayout {
  return {
    name: "取組一覧",
    visibility: "visible",
    owner: null,
    tabColor: null,
    isProtected: false,
    rowCount: 100,
    columnCount: 20,
    rows: { usual: 25, spans: [] },
    columns: { usual: 70, spans: [] },
    merges: [],
    frozen: { rows: 0, columns: 0 },
    hasGridlines: true,
    zoom: 1,
    isRightToLeft: false,
    plainLook: drawLook(),
    ...said,
  };
}

export const plainFont: ViewFont = {
  name: "Meiryo",
  size: 12,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isStruck: false,
  color: null,
  position: "baseline",
};

export function drawLook(said: Partial<CellLook> = {}): CellLook {
  return {
    font: plainFont,
    fill: null,
    horizontal: "general",
    vertical: "center",
    isWrapped: false,
    isShrunk: false,
    indent: 0,
    rotation: 0,
    borders: { top: null, right: null, bottom: null, left: null, falling: null, rising: null },
    ...said,
  };
}

export function drawCell(row: number, column: number, said: Partial<ViewCell> = {}): ViewCell {
  const text = said.text ?? "";
  return { row, column, text, kind: "text", formula: null, entry: text, look: 0, ...said };
}
