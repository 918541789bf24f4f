/** Rows of cells that are just high enough for what is written in them. */
import type { CellSpec, CellValue, RowSpec } from "../edits/sheetSpec";
import { bodySize } from "./sheetStyles";
import { estimateRowHeight, type BoxedText } from "./textHeight";

/** A row as high as its wrapped cells need; `columnWidths` in characters, column A first. */
export function fitRow(
  cells: readonly (CellSpec | null)[],
  columnWidths: readonly number[],
): RowSpec {
  const texts = cells.flatMap((cell, column): BoxedText[] => {
    if (cell === null) return [];
    const { size = bodySize, isVerticalText, isWrapped } = cell.style;
    const text = showValue(cell.value);
    if (isVerticalText === true) return [standUpright(text, size)];
    return isWrapped === true ? [{ text, width: columnWidths[column] ?? 8, size }] : [];
  });
  return { height: estimateRowHeight(texts), cells };
}

/** Upright letters stand one below the other: as many lines as there are letters. */
function standUpright(text: string, size: number): BoxedText {
  return { text: Array.from(text).join("\n"), width: 8, size };
}

/** The characters of a value, as far as their number decides about the height. */
function showValue(value: CellValue): string {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  return "runs" in value ? value.runs.map(({ text }) => text).join("") : String(value.value);
}
