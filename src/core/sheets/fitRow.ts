/** Rows of cells that are just high enough for what is written in them. */
import type { CellSpec, CellValue, RowSpec } from "../edits/sheetSpec";
import { bodySize } from "./sheetStyles";
import { estimateRowHeight, type BoxedText } from "./textHeight";

/** A row as high as its wrapped cells need; `columnWidths` in characters, column A first. */
export function fitRow(
  cells: readonly (CellSpec | null)[],
  columnWidths: readonly number[],
): RowSpec {
  const texts: BoxedText[] = [];
  cells.forEach((cell, column) => {
    const box = cell === null ? null : boxText(cell, columnWidths[column] ?? defaultWidth);
    if (box !== null) texts.push(box);
  });
  return { height: estimateRowHeight(texts), cells };
}

/** Width of a column that says none, in characters. */
const defaultWidth = 8;

/** Null for a cell that takes one line whatever it says. */
function boxText({ value, style }: CellSpec, width: number): BoxedText | null {
  const { size = bodySize, isVerticalText, isWrapped } = style;
  if (isVerticalText === true) return standUpright(showValue(value), size);
  return isWrapped === true ? { text: showValue(value), width, size } : null;
}

/** Upright letters stand one below the other: as many lines as there are letters. */
function standUpright(text: string, size: number): BoxedText {
  return { text: Array.from(text).join("\n"), width: defaultWidth, size };
}

/** The characters of a value, as far as their number decides about the height. */
function showValue(value: CellValue): string {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  return "runs" in value ? value.runs.map(({ text }) => text).join("") : String(value.value);
}
