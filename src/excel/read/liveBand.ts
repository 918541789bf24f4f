/** A band of rows of a sheet, read with contents, looks, merged areas and what is hidden. */
import type { Cell, CellContent, CellRange, Font, TextRun } from "../../core";
import { hasExcelApi } from "../apiSupport";
import type { LiveBand } from "../excelScreen";
import { readTextRuns, requestTextRuns } from "../textRuns";
import { rangeOf } from "./bands";
import { areaOf } from "./liveFrames";
import { entryOf, shownText, withLineFeeds } from "./shownText";

/** What was asked of Excel; it can be read after the next sync. */
export interface AskedBand {
  readonly area: CellRange;
  readonly range: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly runs: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merged: Excel.RangeAreas;
  readonly areas: Excel.RangeCollection;
}

export function requestBand(sheet: Excel.Worksheet, area: CellRange): AskedBand {
  const range = rangeOf(sheet, area).load("values,formulas,text,numberFormat,valueTypes");
  const merged = range.getMergedAreasOrNullObject();
  return {
    area,
    range,
    looks: range.getCellProperties({
      format: {
        font: { color: true, bold: true, strikethrough: true, underline: true },
        fill: { color: true },
      },
    }),
    runs: hasExcelApi("1.18") ? requestTextRuns(range) : null,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
    merged,
    areas: merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount"),
  };
}

export function readBand(band: AskedBand): Omit<LiveBand, "sheetId"> {
  const { area, range, rows, columns, merged, areas } = band;
  const cells: CellContent[] = [];
  for (let i = 0; i < range.values.length; i++) {
    for (let j = 0; j < (range.values[i]?.length ?? 0); j++) {
      const cell = readCell(band, i, j);
      if (cell !== null) cells.push(cell);
    }
  }
  return {
    cells,
    merges: merged.isNullObject ? [] : areas.items.map(areaOf),
    hiddenRows: rows.value.flatMap((row, i) => (row.rowHidden === true ? [area.top + i] : [])),
    hiddenColumns: columns.value.flatMap((column, j) =>
      column.columnHidden === true ? [area.left + j] : [],
    ),
  };
}

/** A cell with content or a fill; null for any other. */
function readCell(band: AskedBand, i: number, j: number): CellContent | null {
  const { area, looks } = band;
  const format = looks.value[i]?.[j]?.format;
  const color = fillOf(format?.fill?.color);
  const fill = color === null ? {} : { fill: color };
  const at = { row: area.top + i, column: area.left + j };
  const content = readContent(band, i, j, fontOf(format?.font ?? {}));
  if (content !== null) return { ...at, ...content, ...fill };
  return color === null ? null : { ...at, text: "", ...fill };
}

/** What stands in a cell; null for nothing. */
function readContent(
  { range, runs }: AskedBand,
  i: number,
  j: number,
  font: Font,
): Pick<CellContent, "text" | "kind" | "formula" | "font" | "runs"> | null {
  const type = entryOf(range.valueTypes, i, j);
  if (type === "Empty") return null;
  const value = entryOf(range.values, i, j);
  const formula = entryOf(range.formulas, i, j);
  const shown = { value, text: entryOf(range.text, i, j), type };
  const text = shownText({ ...shown, numberFormat: entryOf(range.numberFormat, i, j) });
  const told = runs === null ? null : readTextRuns(runs, i, j);
  return {
    text,
    kind: kinds.get(type) ?? "text",
    ...(isFormula(formula, value) && { formula: formula.slice(1) }),
    font,
    ...(told !== null && { runs: joinRuns(told, text, font) }),
  };
}

const kinds: ReadonlyMap<unknown, Cell["kind"]> = new Map<unknown, Cell["kind"]>([
  ["Double", "number"],
  ["Integer", "number"],
  ["Boolean", "boolean"],
  ["Error", "error"],
]);

/** Of a text that begins with = Excel gives the text as its formula too ("Range.formulas"; the apostrophe is not told). */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** Excel gives no colour for automatic, and white for no fill. */
function fillOf(color: string | undefined): string | null {
  const fill = color?.toUpperCase() ?? "";
  return fill === "" || fill === "#FFFFFF" ? null : fill;
}

function fontOf({ color, bold, strikethrough, underline }: Excel.CellPropertiesFont): Font {
  const hex = color?.toUpperCase() ?? "";
  return {
    color: hex === "" || hex === "#000000" ? null : hex,
    isBold: bold === true,
    isStruck: strikethrough === true,
    isUnderlined: underline !== undefined && underline !== "None",
  };
}

/** Runs as the engine has them; those that are not the whole text, as some cells give, count as one. */
function joinRuns(
  runs: readonly Excel.RangeTextRun[],
  text: string,
  font: Font,
): readonly TextRun[] {
  const read = runs.map((run) => ({
    text: withLineFeeds(run.text),
    font: run.font === undefined ? font : fontOf(run.font),
  }));
  return read.map((run) => run.text).join("") === text ? read : [{ text, font }];
}
