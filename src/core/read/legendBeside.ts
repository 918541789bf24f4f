/** A legend that stands beside a header, right of its names: its cells head no columns. */
import type { Cell } from "../grid/book";
import { parseMark } from "../text/marks";
import { parseFieldHeading } from "./columnFields";
import type { GridView } from "./gridView";
import type { HeaderBlock } from "./headerBlock";
import { namedCells } from "./headingCells";
import { findColorWord } from "./legendLook";
import { readLegendCell } from "./readLegend";
import { isRemark } from "./rowKinds";

export function isLegendBeside(view: GridView, block: HeaderBlock, cell: Cell): boolean {
  const named = namedCells(block.names);
  if (cell.column <= (named.at(-1)?.lastColumn ?? 0)) return false;
  if (isRemark(cell.text)) return parseFieldHeading(cell.text) === null;
  return speaksOfLooks(view, cell) || isMeaningOfSign(view, cell);
}

/** 「△…検討中」, 「凡例 ○:参加市町」, or a lone sign whose meaning stands in the next cell. */
function speaksOfLooks(view: GridView, cell: Cell): boolean {
  return (isLook(cell) || cell.text.length > 6) && readLegendCell(cell, view).length > 0;
}

/** Whether a text begins with a sign or names a colour. */
function isLook(cell: Cell): boolean {
  return parseMark(cell.text.slice(0, 1)).sign !== null || findColorWord(cell.text) !== null;
}

/** The meaning right of a lone sign or colour. */
function isMeaningOfSign(view: GridView, cell: Cell): boolean {
  const before = view.sheet.cell(cell.row, cell.column - 1);
  return before !== undefined && isLook(before) && speaksOfLooks(view, before);
}
