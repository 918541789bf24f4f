/** Writes a generated sheet: an earlier one of the same owner in place, a new one behind all others. */
import type { Warning } from "../../app/ports";
import type { CellSpec, Place, RowSpec, SheetSpec } from "../../core";
import { fillMergedCells, ownerName, quoteSheetName } from "../../xlsx";
import { formatAddress } from "../../core";
import { contentBand, cutBands, rangeOf } from "../read/bands";
import { writeTextRuns } from "../textRuns";
import { enteredValue, type Scalar } from "./enteredValue";
import { drawStrongEdges, formatBlock } from "./formatBlock";
import type { TextRunSupport } from "./probeTextRuns";
import { freeze, setHeights, setMargins, setPage, setWidths } from "./sheetFrame";
import { findStyleBlocks } from "./styleBlocks";
import type { PlacedSheet, Tab } from "./tabs";
import { setFont } from "./writeCells";

export interface WrittenSheet {
  readonly sheet: Excel.Worksheet;
  readonly isNew: boolean;
  readonly warnings: readonly Warning[];
}

/** What generated sheets of one step have in common. */
export interface SheetSurroundings {
  readonly context: Excel.RequestContext;
  readonly support: TextRunSupport;
  /** The tab name that a name wished for came to be. */
  readonly nameOf: (wished: string) => string;
  /** Pixels of a digit in the standard font. */
  readonly digitWidth: number;
}

/** One sync a sheet, and one more for each further 20,000 cells. */
export async function writeGeneratedSheet(
  { context, support, nameOf, digitWidth }: SheetSurroundings,
  { spec, name, earlier }: PlacedSheet,
): Promise<WrittenSheet> {
  const sheet = earlier?.sheet ?? addSheet(context, spec, name);
  if (earlier !== null) clearSheet(earlier);
  const rows = fillMergedCells(spec.rows, spec.merges);
  const wantsRuns = hasRuns(rows);
  const canWriteRuns = wantsRuns && (await support.prove(context, sheet, null));
  queueFrame(sheet, spec, earlier === null);
  setWidths(sheet, spec.columnWidths, digitWidth);
  setLinks(sheet, rows, nameOf);
  queueLooks(sheet, rows);
  await writeContents(context, sheet, rows);
  if (canWriteRuns) writeRuns(sheet, rows);
  setHeights(sheet, rows);
  for (const merge of spec.merges) rangeOf(sheet, merge).merge(false);
  sheet.load("id");
  await context.sync();
  const plain = wantsRuns && !canWriteRuns ? [plainWords(name)] : [];
  return { sheet, isNew: earlier === null, warnings: [...plain, ...filterWarnings(name, earlier)] };
}

function filterWarnings(name: string, earlier: Tab | null): Warning[] {
  return earlier?.isFiltered === true ? [unfilteredWords(name)] : [];
}

/** A block that is written over rows which a filter hides goes to the wrong rows (office-js#224). */
function clearSheet({ sheet, isFiltered }: Tab): void {
  if (isFiltered) sheet.autoFilter.clearCriteria();
  sheet.getRange().clear();
}

function queueLooks(sheet: Excel.Worksheet, rows: readonly RowSpec[]): void {
  const blocks = findStyleBlocks(rows);
  for (const block of blocks) formatBlock(sheet, block);
  for (const block of blocks) drawStrongEdges(sheet, block);
}

function addSheet(
  context: Excel.RequestContext,
  { owner }: SheetSpec,
  name: string,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  if (owner !== null) {
    const mark = sheet.names.add(ownerName, `="${owner.replace(/"/gu, '""')}"`);
    mark.visible = false;
  }
  return sheet;
}

function queueFrame(sheet: Excel.Worksheet, spec: SheetSpec, isNew: boolean): void {
  // Generated tables have borders of their own.
  if (spec.owner !== null) sheet.showGridlines = false;
  freeze(sheet, spec.frozen);
  setPage(sheet.pageLayout, spec.page);
  if (isNew) setMargins(sheet.pageLayout);
}

/** Before looks and contents: a link brings the look of links, and a text where the cell has none. */
function setLinks(
  sheet: Excel.Worksheet,
  rows: readonly RowSpec[],
  nameOf: (wished: string) => string,
): void {
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.link === undefined) continue;
      const documentReference = formatLocation({ ...cell.link, sheet: nameOf(cell.link.sheet) });
      const range = sheet.getRangeByIndexes(row, column, 1, 1);
      range.hyperlink = { documentReference };
      // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read -- written to, not read
      setFont(range.format.font, plainLook);
    }
  }
}

/** A cell with a link looks as its style says, not as links do. */
const plainLook: Excel.CellPropertiesFont = { color: "#000000", underline: "None" };

function formatLocation(place: Place): string {
  return `${quoteSheetName(place.sheet)}!${formatAddress(place)}`;
}

async function writeContents(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: readonly RowSpec[],
): Promise<void> {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  if (width === 0) return;
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 };
  for (const [index, band] of cutBands(area, contentBand).entries()) {
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each band is as large as Excel takes
    if (index > 0) await context.sync();
    rangeOf(sheet, band).values = rows
      .slice(band.top, band.bottom + 1)
      .map(({ cells }) =>
        Array.from({ length: width }, (_, column) => contentOf(cells[column] ?? null)),
      );
  }
}

function contentOf(cell: CellSpec | null): Scalar {
  const { value = null, style = {} } = cell ?? {};
  if (value === null) return "";
  if (typeof value === "number") return value;
  if (typeof value === "string") return enteredValue(value, style.numberFormat ?? "General");
  if ("formula" in value) return `=${value.formula}`;
  const text = value.runs.map((run) => run.text).join("");
  return enteredValue(text, style.numberFormat ?? "General");
}

function hasRuns(rows: readonly RowSpec[]): boolean {
  return rows.some(({ cells }) => cells.some((cell) => runsOf(cell) !== null));
}

function runsOf(cell: CellSpec | null): readonly Excel.RangeTextRun[] | null {
  const value = cell?.value ?? null;
  if (value === null || typeof value !== "object" || !("runs" in value)) return null;
  return value.runs.map(({ text, color, isBold }) => ({
    text,
    font: { ...(color !== undefined && { color }), ...(isBold !== undefined && { bold: isBold }) },
  }));
}

function writeRuns(sheet: Excel.Worksheet, rows: readonly RowSpec[]): void {
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const runs = runsOf(cell);
      if (runs !== null) writeTextRuns(sheet.getRangeByIndexes(row, column, 1, 1), runs);
    }
  }
}

function plainWords(name: string): Warning {
  return {
    code: "sheet-plain",
    ja: `シート「${name}」では、お使いのExcelで書き込めないため、文字の一部だけの色と太字を省きました。内容は同じです。`,
    en: `On the sheet “${name}” colours and bold type of parts of a text were left out, as this Excel cannot write them. The words are the same.`,
  };
}

function unfilteredWords(name: string): Warning {
  return {
    code: "sheet-unfiltered",
    ja: `シート「${name}」は、作り直すためにフィルターの絞り込みを解除しました。必要なら、もう一度絞り込んでください。`,
    en: `The filter of the sheet “${name}” was cleared to make it again. Please set it again if needed.`,
  };
}
