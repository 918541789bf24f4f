/** The header of a layout: one row, or a band over the names and everything else beside it. */
import type { LayoutChoices } from "./choices";
import type { LayoutColumn } from "./layoutColumns";
import type { SheetPencil } from "./sheetPencil";

/** Draws the header; gives the first row below it. */
export function drawHeader(
  pencil: SheetPencil,
  top: number,
  columns: readonly LayoutColumn[],
  choices: LayoutChoices,
): number {
  const isTwoRows =
    choices.header !== "oneRow" || choices.layer === "columns" || choices.layer === "blocks";
  const bottom = isTwoRows ? top + 1 : top;
  columns.forEach(({ kind, heading }, index) => {
    if (kind === "mark" || heading === "") return;
    const column = choices.marginLeft + index;
    const isLow = choices.header === "bandLow";
    pencil.write(isLow ? bottom : top, column, heading);
    if (!isLow) pencil.merge({ top, bottom, left: column, right: column });
  });
  drawNames(pencil, top, bottom, columns, choices);
  return bottom + 1;
}

function drawNames(
  pencil: SheetPencil,
  top: number,
  bottom: number,
  columns: readonly LayoutColumn[],
  { marginLeft, layer }: LayoutChoices,
): void {
  const marks = columns.flatMap((column, index): PlacedColumn[] =>
    column.kind === "mark" ? [{ ...column, at: marginLeft + index }] : [],
  );
  if (layer === "columns") drawPairs(pencil, top, bottom, marks);
  else {
    if (bottom > top) drawBandsOver(pencil, top, marks, layer === "blocks");
    for (const mark of marks) pencil.write(bottom, mark.at, mark.heading);
  }
}

type PlacedColumn = LayoutColumn & { readonly at: number };

/** A name over two columns, 取組 and 予算. */
function drawPairs(
  pencil: SheetPencil,
  top: number,
  bottom: number,
  marks: readonly PlacedColumn[],
): void {
  for (const { layer, at, heading } of marks) {
    if (layer === "participates") drawOver(pencil, top, at, at + 1, heading);
    pencil.write(bottom, at, layer === "budgets" ? "予算" : "取組");
  }
}

function drawBandsOver(
  pencil: SheetPencil,
  top: number,
  marks: readonly PlacedColumn[],
  areTwoBlocks: boolean,
): void {
  const first = marks[0]?.at ?? 0;
  const last = first + marks.length - 1;
  if (!areTwoBlocks) {
    drawOver(pencil, top, first, last, "構成市町村");
    return;
  }
  const half = first + marks.length / 2;
  drawOver(pencil, top, first, half - 1, "取り組む市町");
  drawOver(pencil, top, half, last, "予算化する市町");
}

function drawOver(
  pencil: SheetPencil,
  row: number,
  left: number,
  right: number,
  text: string,
): void {
  pencil.write(row, left, text);
  pencil.merge({ top: row, bottom: row, left, right });
}
