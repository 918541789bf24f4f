/** Writes planned changes of cells in one sync, reads them back in the same, and says what came back wrong. */
import { rangeOf } from "../read/bands";
import { withLineFeeds } from "../read/shownText";
import { readTextRuns, requestTextRuns, writeTextRuns } from "../textRuns";
import type { CellWrite } from "./cellWrite";
import { enteredValue } from "./enteredValue";
import { isSameFont, joinRuns, textOf, type LookRun } from "./textLook";

/** Writes on one sheet. */
export interface SheetWrites {
  readonly sheet: Excel.Worksheet;
  readonly writes: readonly CellWrite[];
}

/** After the sync: the writes that did not come out as they should. */
export type WrongWrites = () => readonly CellWrite[];

/** Queues looks before contents: a content may bring a look of its own only where none is given. */
export function queueWrites({ sheet, writes }: SheetWrites): WrongWrites {
  for (const { area, font } of groupFonts(writes)) setFont(rangeOf(sheet, area).format.font, font);
  const checks = writes.map((write) => queueContent(sheet, write));
  return () => writes.filter((_write, index) => checks[index]?.() === false);
}

/** Puts the content into a cell; tells after the sync whether it is there. */
function queueContent(sheet: Excel.Worksheet, write: CellWrite): () => boolean {
  const { at, numberFormat } = write.before;
  const { value, runs } = write;
  if (runs === undefined && value === undefined) return () => true;
  const range = sheet.getRangeByIndexes(at.row, at.column, 1, 1);
  if (runs !== undefined) return queueRuns(range, runs);
  if (write.numberFormat !== undefined) range.numberFormat = [[write.numberFormat]];
  range.values = [[value === undefined ? "" : enteredValue(value, numberFormat)]];
  range.load("values");
  return () => {
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load -- the caller has synced
    const read: unknown = range.values[0]?.[0];
    return typeof read === "string" && typeof value === "string"
      ? withLineFeeds(read) === value
      : read === value;
  };
}

function queueRuns(range: Excel.Range, runs: readonly LookRun[]): () => boolean {
  writeTextRuns(range, runs);
  range.load("values");
  const written = requestTextRuns(range);
  return () => {
    if (withLineFeeds(String(range.values[0]?.[0])) !== textOf(runs)) return false;
    const read = joinRuns(
      (readTextRuns(written, 0, 0) ?? []).map(({ text, font }) => ({
        text: withLineFeeds(text),
        font: font ?? {},
      })),
    );
    return read.length === runs.length && read.every((run, i) => isSameRun(runs[i], run));
  };
}

function isSameRun(wanted: LookRun | undefined, read: LookRun): boolean {
  return wanted?.text === read.text && isSameFont(read.font, wanted.font);
}

interface FontBlock {
  readonly area: { top: number; left: number; bottom: number; right: number };
  readonly font: Excel.CellPropertiesFont;
}

/** Cells of a column that follow each other and get the same font, together. */
function groupFonts(writes: readonly CellWrite[]): FontBlock[] {
  const blocks: FontBlock[] = [];
  const sorted = [...writes].sort(
    ({ before: { at: a } }, { before: { at: b } }) => a.column - b.column || a.row - b.row,
  );
  for (const { before, font } of sorted) {
    if (font === undefined) continue;
    const { row, column } = before.at;
    const last = blocks.at(-1);
    const isNext = last?.area.left === column && last.area.bottom === row - 1;
    if (isNext && JSON.stringify(last.font) === JSON.stringify(font)) last.area.bottom = row;
    else blocks.push({ area: { top: row, left: column, bottom: row, right: column }, font });
  }
  return blocks;
}

/** Sets what is given of a font and leaves the rest. */
export function setFont(target: Excel.RangeFont, font: Excel.CellPropertiesFont): void {
  const { name, size, color, bold, italic, underline, strikethrough } = font;
  if (name !== undefined) target.name = name;
  if (size !== undefined) target.size = size;
  if (color !== undefined) target.color = color;
  if (bold !== undefined) target.bold = bold;
  if (italic !== undefined) target.italic = italic;
  if (underline !== undefined) target.underline = underline;
  if (strikethrough !== undefined) target.strikethrough = strikethrough;
  setPosition(target, font);
}

function setPosition(
  target: Excel.RangeFont,
  { subscript, superscript }: Excel.CellPropertiesFont,
): void {
  if (subscript !== undefined) target.subscript = subscript;
  if (superscript !== undefined) target.superscript = superscript;
}
