/** What of a cell's text is seen, and how far it may run over its neighbours: rules of Excel's screen, not of the file. */
import type { CellLook, ViewCell } from "../../../xlsx/view/sheetView";
import { fontCss, indentWidth, textSide } from "./lookCss";
import type { MeasureText } from "./measureText";

/** Pixels that text keeps from the sides of a cell. */
export const cellPadding = 2;

export interface FittedText {
  readonly text: string;
  /** Of the font's size: below 1 where the text is shrunk to fit. */
  readonly scale: number;
  /** Pixels beyond the cell that the text would need at its left and right; 0 where it fits or must stay inside. */
  readonly beyond: { readonly left: number; readonly right: number };
}

export interface FitTask {
  readonly cell: ViewCell;
  readonly look: CellLook;
  /** Pixels of the cell. */
  readonly width: number;
  readonly zoom: number;
  readonly isMerged: boolean;
}

const inside = { left: 0, right: 0 };

export function fitText(task: FitTask, measure: MeasureText): FittedText {
  const { cell, look } = task;
  if (look.rotation !== 0 || cell.text === "") return whole(cell.text);
  const font = fontCss(look.font, task.zoom);
  const widthOf = (one: string): number => measure(one, font);
  const room = task.width - 2 * cellPadding - look.indent * indentWidth * task.zoom;
  if (cell.kind === "number") return fitNumber(cell, room, look, widthOf);
  return look.isWrapped ? whole(cell.text) : fitLine(task, room, widthOf);
}

function whole(text: string): FittedText {
  return { text, scale: 1, beyond: inside };
}

/** Text that is not wrapped stands in one line: its line feeds show nothing. */
function fitLine(task: FitTask, room: number, widthOf: (text: string) => number): FittedText {
  const { cell, look, isMerged } = task;
  const text = cell.text.replaceAll("\n", "");
  if (look.horizontal === "fill") return whole(repeat(text, room, widthOf));
  if (look.isShrunk) return { ...whole(text), scale: shrink(widthOf(text), room) };
  const mayRunOver = cell.kind === "text" && !isMerged && runsOver(look);
  return { ...whole(text), beyond: mayRunOver ? runOver(task, widthOf(text) - room) : inside };
}

function runsOver({ horizontal }: CellLook): boolean {
  return horizontal !== "justify" && horizontal !== "distributed";
}

function runOver({ cell, look }: FitTask, excess: number): FittedText["beyond"] {
  if (excess <= 0) return inside;
  switch (textSide(look, cell.kind)) {
    case "left":
      return { left: 0, right: Math.ceil(excess) };
    case "right":
      return { left: Math.ceil(excess), right: 0 };
    case "center":
      return { left: Math.ceil(excess / 2), right: Math.ceil(excess / 2) };
  }
}

function shrink(width: number, room: number): number {
  return width <= room || room <= 0 ? 1 : Math.max(0.1, Math.floor((room / width) * 100) / 100);
}

function repeat(text: string, room: number, widthOf: (text: string) => number): string {
  return text.repeat(Math.max(1, Math.floor(room / Math.max(1, widthOf(text)))));
}

/** A number that does not fit is never cut, which would make another number of it. */
function fitNumber(
  { text, entry }: ViewCell,
  room: number,
  look: CellLook,
  widthOf: (text: string) => number,
): FittedText {
  const fits = (one: string): boolean => widthOf(one) <= room + cellPadding;
  if (fits(text)) return whole(text);
  if (look.isShrunk) return { ...whole(text), scale: shrink(widthOf(text), room) };
  const rounded = entry === text ? roundToFit(text, fits) : null;
  const hashes = "#".repeat(Math.max(1, Math.floor(room / Math.max(1, widthOf("#")))));
  return whole(rounded ?? hashes);
}

/** A number without a format of its own (as it is typed, so it is shown) gives up decimals first. */
function roundToFit(text: string, fits: (text: string) => boolean): string | null {
  const decimals = /^-?\d+\.(\d+)$/u.exec(text)?.[1]?.length ?? 0;
  for (let kept = decimals - 1; kept >= 0; kept -= 1) {
    const rounded = Number(text).toFixed(kept);
    if (fits(rounded)) return rounded;
  }
  return null;
}
