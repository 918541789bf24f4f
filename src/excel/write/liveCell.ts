/** Cells as they are the moment before something is written to them. */
import type { CellAddress, CellRange, Place } from "../../core";
import { hasExcelApi } from "../apiSupport";
import type { KnownText } from "../excelScreen";
import { rangeOf } from "../read/bands";
import { isFormula } from "../read/liveBand";
import { entryOf, shownText, withLineFeeds } from "../read/shownText";
import { readTextRuns, requestTextRuns } from "../textRuns";
import type { Scalar } from "./enteredValue";
import { joinRuns, textOf, type LookRun } from "./textLook";

export interface LiveCell {
  readonly at: Place;
  readonly value: Scalar;
  /** With its =; null for none. */
  readonly formula: string | null;
  /** What it shows, line feeds as \n. */
  readonly text: string;
  readonly numberFormat: string;
  readonly isText: boolean;
  /** The font of the cell as a whole. */
  readonly font: Excel.CellPropertiesFont;
  /** The text in pieces of one look; empty for a cell without text. */
  readonly runs: readonly LookRun[];
  readonly isLocked: boolean;
}

/** What was asked of a block of cells in one column; it can be read after the next sync. */
interface AskedBlock {
  readonly area: CellRange;
  readonly range: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly runs: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

export interface AskedCells {
  /** After the sync: the cell at an address that was asked for. */
  readonly read: (at: CellAddress) => LiveCell;
}

/** Cells of a column that are near each other are asked for at once. */
const nearRows = 4;

/** @param known what the file says of the sheet's cells: its runs are taken where this Excel cannot tell them */
export function requestCells(
  sheet: Excel.Worksheet,
  name: string,
  cells: readonly CellAddress[],
  known: readonly KnownText[],
): AskedCells {
  const blocks = groupCells(cells).map((area) => requestBlock(sheet, area));
  const byColumn = new Map<number, AskedBlock[]>();
  for (const block of blocks) {
    byColumn.set(block.area.left, [...(byColumn.get(block.area.left) ?? []), block]);
  }
  return {
    read: (at) => {
      const block = byColumn
        .get(at.column)
        ?.find(({ area }) => at.row >= area.top && at.row <= area.bottom);
      if (block === undefined)
        throw new Error(`row ${at.row} column ${at.column} was not asked for`);
      return readCell(block, { sheet: name, row: at.row, column: at.column }, known);
    },
  };
}

/** Blocks of one column each, by column and row. */
function groupCells(cells: readonly CellAddress[]): CellRange[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const blocks: CellRange[] = [];
  for (const { row, column } of sorted) {
    const last = blocks.at(-1);
    if (last?.left === column && row - last.bottom <= nearRows) {
      blocks[blocks.length - 1] = { ...last, bottom: Math.max(last.bottom, row) };
    } else blocks.push({ top: row, bottom: row, left: column, right: column });
  }
  return blocks;
}

function requestBlock(sheet: Excel.Worksheet, area: CellRange): AskedBlock {
  const range = rangeOf(sheet, area).load("values,formulas,text,numberFormat,valueTypes");
  const font = {
    ...{ name: true, size: true, color: true, bold: true, italic: true, underline: true },
    ...{ strikethrough: true, subscript: true, superscript: true },
  };
  return {
    area,
    range,
    looks: range.getCellProperties({ format: { font, protection: true } }),
    runs: hasExcelApi("1.18") ? requestTextRuns(range) : null,
  };
}

function readCell(block: AskedBlock, at: Place, known: readonly KnownText[]): LiveCell {
  const row = at.row - block.area.top;
  const content = readContent(block, row);
  const format = block.looks.value[row]?.[0]?.format;
  const font = format?.font ?? {};
  const told = block.runs === null ? null : readTextRuns(block.runs, row, 0);
  const runs = told?.map(toRun) ?? fileRuns(at, content.text, known);
  return {
    at,
    ...content,
    font,
    runs: runsOf(content.text, font, runs),
    isLocked: format?.protection?.locked !== false,
  };
}

function readContent(
  { range }: AskedBlock,
  row: number,
): Pick<LiveCell, "value" | "formula" | "text" | "numberFormat" | "isText"> {
  const value = toScalar(entryOf(range.values, row, 0));
  const formula = entryOf(range.formulas, row, 0);
  const numberFormat = String(entryOf(range.numberFormat, row, 0));
  const type = entryOf(range.valueTypes, row, 0);
  const shown = { value, text: entryOf(range.text, row, 0), numberFormat, type };
  return {
    value,
    formula: isFormula(formula, value) ? formula : null,
    text: type === "Empty" ? "" : shownText(shown),
    numberFormat,
    isText: typeof value === "string" && type !== "Error",
  };
}

function toScalar(value: unknown): Scalar {
  if (typeof value === "string") return withLineFeeds(value);
  return typeof value === "number" || typeof value === "boolean" ? value : "";
}

function toRun({ text, font }: Excel.RangeTextRun): LookRun {
  return { text: withLineFeeds(text), font: font ?? {} };
}

/** Of the file's runs only colours are of use: nothing but a cell's one colour is written without Excel's own runs. */
function fileRuns(
  { row, column }: Place,
  text: string,
  known: readonly KnownText[],
): LookRun[] | null {
  const cell = known.find(({ at }) => at.row === row && at.column === column);
  if (cell?.text !== text) return null;
  return cell.runs.map((run) => ({
    text: run.text,
    font: {
      color: run.font.color ?? "",
      bold: run.font.isBold,
      strikethrough: run.font.isStruck,
    },
  }));
}

/** Runs that are not the whole text are none: then the cell's font is all there is to know. */
function runsOf(
  text: string,
  font: Excel.CellPropertiesFont,
  told: readonly LookRun[] | null,
): LookRun[] {
  if (text === "") return [];
  if (told === null || textOf(told) !== text) return [{ text, font }];
  return joinRuns(told);
}
