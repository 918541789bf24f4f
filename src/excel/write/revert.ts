/** Puts cells as they were before a step: contents, looks and merged regions. */
import { hasExcelApi } from "../apiSupport";
import { excelCode, translateError } from "../excelError";
import { rangeOf } from "../read/bands";
import type { SheetStep } from "../undoJournal";
import { writeTextRuns } from "../textRuns";
import type { CellWrite } from "./cellWrite";
import { enteredValue } from "./enteredValue";
import { colorOf, fontDifference } from "./textLook";
import { setFont } from "./writeCells";

/**
 * Excel refused in the middle of a batch, and what it did before stays done. Takes it back where there is something to
 * take back, and gives the error with words that say how it stands.
 */
export async function recoverWrites(
  context: Excel.RequestContext,
  steps: readonly SheetStep[],
  error: unknown,
): Promise<unknown> {
  try {
    if (await areUntouched(context, steps)) return translateError(error, "unwritten");
    await revertSheets(context, steps);
    return translateError(error, "reverted");
  } catch {
    // Excel refuses even to look (a cell is being edited): such a batch is refused as a whole, before anything is done.
    return translateError(error, isRefusedWhole(error) ? "unwritten" : "uncertain");
  }
}

const refusedWhole: ReadonlySet<string | null> = new Set([
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "ActivityLimitReached",
]);

function isRefusedWhole(error: unknown): boolean {
  return refusedWhole.has(excelCode(error));
}

async function areUntouched(
  context: Excel.RequestContext,
  steps: readonly SheetStep[],
): Promise<boolean> {
  if (steps.some(({ unmerged }) => unmerged.length > 0)) return false;
  const looks = steps.flatMap(({ sheetId, writes }) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    return writes.map(({ before }) => ({
      before,
      range: sheet
        .getRangeByIndexes(before.at.row, before.at.column, 1, 1)
        .load("formulas,format/font/color"),
    }));
  });
  await context.sync();
  return looks.every(({ before, range }) => {
    const formula: unknown = range.formulas[0]?.[0];
    const isSame = formula === (before.formula ?? before.value);
    return isSame && colorOf(range.format.font) === colorOf(before.font);
  });
}

/** Queues all of it and waits until it is done. */
export async function revertSheets(
  context: Excel.RequestContext,
  steps: readonly SheetStep[],
): Promise<void> {
  for (const step of steps) queueRevert(context, step);
  await context.sync();
}

function queueRevert(
  context: Excel.RequestContext,
  { sheetId, writes, unmerged }: SheetStep,
): void {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  for (const write of writes) revertCell(sheet, write);
  // A region takes only the content of its first cell, so the others must be as they were before it.
  for (const region of unmerged) rangeOf(sheet, region).merge(false);
}

function revertCell(
  sheet: Excel.Worksheet,
  { before, value, runs, font, numberFormat }: CellWrite,
): void {
  const range = sheet.getRangeByIndexes(before.at.row, before.at.column, 1, 1);
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read -- written to, not read
  if (font !== undefined) setFont(range.format.font, fontBefore(before.font, font));
  if (numberFormat !== undefined) range.numberFormat = [[before.numberFormat]];
  const wasMixed = before.runs.length > 1;
  if (wasMixed && hasExcelApi("1.18")) writeTextRuns(range, before.runs);
  else if (value !== undefined || runs !== undefined) {
    range.values = [[before.formula ?? enteredValue(before.value, before.numberFormat)]];
  }
}

/** The members of a font that were changed, as they had been. */
function fontBefore(
  before: Excel.CellPropertiesFont,
  font: Excel.CellPropertiesFont,
): Excel.CellPropertiesFont {
  return fontDifference({ ...before, ...font }, before);
}

/** Whether a cell can be put as it was: parts of a text cannot where this Excel knows none. */
export function canRevert({ before }: CellWrite): boolean {
  return before.runs.length <= 1 || hasExcelApi("1.18");
}
