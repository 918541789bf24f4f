/** Makes the changes that requests mean to the cells of one sheet, or says which cannot be made. */
import type { Warning } from "../../app/ports";
import type { CellRange, Place, Sheet } from "../../core";
import type { XlsxPackage } from "../package/xlsxPackage";
import { locateAttachments } from "./cellAttachments";
import { changeCell, type CellChange } from "./cellChange";
import type { CellRequest } from "./cellRequest";
import type { FontColors } from "./fontColors";
import { cellKey, locateCells, type LocatedCells } from "./locateCells";
import { moveWarnings } from "./moveWarnings";
import type { NumberFormats } from "./numberFormats";
import { planMove } from "./planMove";
import { wholeText } from "./richText";
import { cellsOfMove, noMove, requireOneChange, type SheetMove } from "./sheetMove";
import { readCellAt, type StoredCell } from "./storedCell";
import { numberContent } from "./storedContent";
import type { WorkbookTables } from "./workbookTables";
import type { CellWrite } from "./writeCell";
import type { CellRefusal, WriteFailureCode } from "./writeFailure";
import { WriteGuard } from "./writeGuard";

export interface SheetSurroundings {
  readonly xlsx: XlsxPackage;
  readonly sheet: Sheet;
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly tables: WorkbookTables;
  readonly colors: FontColors;
  readonly formats: NumberFormats;
  readonly tableHeadings: readonly CellRange[];
  readonly ignoresProtection: boolean;
}

/** What is asked of the cells of one sheet. */
export interface SheetChanges {
  readonly requests: readonly CellRequest[];
  readonly move: SheetMove;
}

/** What is to be written on a sheet, and what refuses to be. */
export interface SheetCellsPlan {
  readonly located: LocatedCells;
  /** By row and column. */
  readonly writes: readonly CellWrite[];
  readonly unmerged: readonly CellRange[];
  readonly refusals: readonly CellRefusal[];
  readonly warnings: readonly Warning[];
  /** The cells written, and the first of each region taken apart; by row and column. */
  readonly changed: readonly Place[];
  /** Those of the cells written that get another content, not only another look. */
  readonly contents: readonly Place[];
}

export function planSheetCells(
  { requests, move }: SheetChanges,
  surroundings: SheetSurroundings,
): SheetCellsPlan {
  const { bytes, part, tables, tableHeadings, ignoresProtection } = surroundings;
  const edited = requests.map(({ at }) => at);
  requireOneChange(move, edited);
  const located = locateCells(bytes, part, [...edited, ...cellsOfMove(move)]);
  const guard = new WriteGuard(located, tables.styles, tableHeadings, ignoresProtection);
  const planned = { ...surroundings, located, guard };
  const moved = planMove(move, planned);
  const writes: CellWrite[] = [...moved.writes];
  const refusals: CellRefusal[] = [...moved.refusals];
  for (const request of requests) {
    const result = planCell(request, planned);
    if (typeof result === "string") refusals.push({ code: result, at: request.at });
    else if (result !== null) writes.push(result);
  }
  writes.sort((a, b) => cellKey(a.at) - cellKey(b.at));
  const { unmerged } = move;
  const changed = changedCells(writes, unmerged, surroundings.sheet.name);
  const warnings = warningsOf(move, located, surroundings);
  const contents = writes
    .filter((write) => isOtherContent(write, surroundings.sheet))
    .map(({ at }) => at);
  return { located, writes, unmerged, refusals, warnings, changed, contents };
}

/** Letters that only change their colour are written as a text too. */
function isOtherContent({ at, text, content, removesFormula }: CellWrite, sheet: Sheet): boolean {
  if (content !== undefined || removesFormula === true) return true;
  return text !== undefined && wholeText(text) !== (sheet.cell(at.row, at.column)?.text ?? "");
}

function changedCells(
  writes: readonly CellWrite[],
  unmerged: readonly CellRange[],
  sheet: string,
): Place[] {
  const places = new Map(writes.map(({ at }) => [cellKey(at), at]));
  for (const { top, left } of unmerged) {
    const first = { sheet, row: top, column: left };
    places.set(cellKey(first), first);
  }
  return [...places].sort(([a], [b]) => a - b).map(([, place]) => place);
}

function warningsOf(
  move: SheetMove,
  { outline }: LocatedCells,
  { xlsx, part, sheet }: SheetSurroundings,
): Warning[] {
  if (move === noMove) return [];
  return moveWarnings(sheet, move, locateAttachments(xlsx, part, outline.root));
}

function planCell(
  request: CellRequest,
  surroundings: SheetSurroundings & { located: LocatedCells; guard: WriteGuard },
): CellWrite | WriteFailureCode | null {
  const { sheet, tables, colors, formats, located, guard } = surroundings;
  const { at } = request;
  if ((sheet.cell(at.row, at.column)?.text ?? "") !== request.expected) return "cell-changed";
  const cell = readCellAt(located, at, tables.strings);
  const font = tables.styles.fontOf(cell.format);
  const change = changeCell(request, cell, {
    font,
    colorOf: (one) => colors.colorOf(one),
    showText: (text) => formats.showText(cell.format, text),
  });
  if (change === null || typeof change === "string") return change;
  return refuseChange(request, cell, change, guard) ?? writeOf(at, cell, change, tables);
}

/** Why the workbook does not let a cell be changed, or null. */
function refuseChange(
  { at, expected }: CellRequest,
  cell: StoredCell,
  { text, number, removesFormula }: CellChange,
  guard: WriteGuard,
): WriteFailureCode | null {
  const isOtherText = text !== undefined && wholeText(text) !== expected;
  const isOther = isOtherText || number !== undefined || removesFormula === true;
  return guard.refuseChange(cell.format) ?? (isOther ? guard.refuseContent(at) : null);
}

function writeOf(
  at: Place,
  cell: StoredCell,
  { fontColor, text, number, numberFormat, removesFormula }: CellChange,
  { styles }: WorkbookTables,
): CellWrite {
  const { format } = cell;
  return {
    at,
    inherited: format,
    ...(fontColor !== undefined && { format: styles.withFontColor(format, fontColor.color) }),
    ...(numberFormat !== undefined && { format: styles.withNumberFormat(format, numberFormat) }),
    ...(text !== undefined && { text }),
    ...(number !== undefined && { content: numberContent(number) }),
    ...(removesFormula && { removesFormula }),
  };
}
