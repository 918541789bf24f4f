/** Applies edits to a book in memory, as a host would to its workbook: for tests of proposals. */
import {
  formatAddress,
  makeSheet,
  plainFont,
  type Book,
  type Cell,
  type CellContent,
  type ColorEdit,
  type Edit,
  type Font,
  type NumberEdit,
  type Place,
  type Sheet,
  type TextEdit,
  type TextRun,
} from "../../src/core";
import { moveInSheet } from "./moveInBook";

/** One UTF-16 unit and its look. */
interface Unit {
  readonly text: string;
  readonly font: Font;
}

/**
 * The book after the edits; generated sheets are not made. Throws when a cell does not show what an edit expects,
 * holds a formula that the edit does not say to replace, is moved and edited at once, or has no sheet.
 */
export function applyToBook(book: Book, edits: readonly Edit[]): Book {
  const names = new Set(book.sheets.map(({ name }) => name));
  for (const name of edits.flatMap(sheetOf)) {
    if (!names.has(name)) throw new Error(`there is no sheet ${name}`);
  }
  const sheets = book.sheets.map((sheet) => applyToSheet(sheet, edits));
  const memory = edits.reduce<string | undefined>(
    (before, edit) => (edit.kind === "memory" ? (edit.xml ?? undefined) : before),
    book.memory,
  );
  return { sheets, ...(memory !== undefined && { memory }) };
}

function sheetOf(edit: Edit): string[] {
  if (isOfCell(edit)) return [edit.at.sheet];
  return edit.kind === "move" ? [edit.sheet] : [];
}

type CellEdit = TextEdit | ColorEdit | NumberEdit;

function isOfCell(edit: Edit): edit is CellEdit {
  return edit.kind === "text" || edit.kind === "color" || edit.kind === "number";
}

function applyToSheet(sheet: Sheet, edits: readonly Edit[]): Sheet {
  const byCell = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    if (!isOfCell(edit)) continue;
    if (edit.at.sheet !== sheet.name) continue;
    const key = formatAddress(edit.at);
    byCell.set(key, [...(byCell.get(key) ?? []), edit]);
  }
  const moves = edits.filter((edit) => edit.kind === "move");
  const moved = moveInSheet(
    sheet,
    moves.filter((move) => move.sheet === sheet.name),
  );
  for (const key of [...moved.cells.keys(), ...moved.sources]) {
    if (byCell.has(key)) throw new Error(`${key} is edited and moved at once`);
  }
  const untouched = sheet.rowNumbers
    .flatMap((row) => sheet.cellsInRow(row))
    .filter((cell) => !byCell.has(formatAddress(cell)) && !moved.cells.has(formatAddress(cell)))
    .map(copyCell);
  const edited = [...byCell.values()].flatMap((list) => editCell(sheet, list));
  const cells = [...untouched, ...edited, ...moved.cells.values()];
  const made = makeSheet({ ...sheet, cells, merges: moved.merges });
  // Edits change no fill and no formula that shows nothing; the cells made do not have those of cells without content.
  return {
    ...made,
    fillAt: (row, column) => sheet.fillAt(row, column),
    hasFormula: (row, column) =>
      made.hasFormula(row, column) ||
      (sheet.cell(row, column) === undefined && sheet.hasFormula(row, column)),
  };
}

function copyCell(cell: Cell): CellContent {
  const { formula, fill, ...rest } = cell;
  return { ...rest, ...(formula !== null && { formula }), ...(fill !== null && { fill }) };
}

function editCell(sheet: Sheet, edits: readonly CellEdit[]): CellContent[] {
  const at = edits[0]?.at;
  if (at === undefined) return [];
  const cell = sheet.cell(at.row, at.column);
  const replacesFormula = edits.some((edit) => edit.kind !== "color" && edit.replacesFormula);
  for (const edit of edits) assertEditable(cell, edit.expected, at);
  if (!replacesFormula) assertNoFormula(sheet, at);
  const fill = sheet.fillAt(at.row, at.column);
  const number = edits.find((edit) => edit.kind === "number");
  if (number !== undefined) return [enterNumber(number, cell, edits, fill)];
  const runs = joinUnits(editUnits(unitsOf(cell), edits));
  const text = runs.map((run) => run.text).join("");
  const look = runs.length > 0 ? { runs } : {};
  return [{ row: at.row, column: at.column, text, ...look, ...(fill === null ? {} : { fill }) }];
}

/** A drawing has no number formats: the number shows its digits. */
function enterNumber(
  { at, value }: NumberEdit,
  cell: Cell | undefined,
  edits: readonly CellEdit[],
  fill: string | null,
): CellContent {
  if (edits.length > 1) throw new Error(`${formatAddress(at)} is written twice`);
  const font = cell?.runs[0]?.font ?? plainFont;
  const { row, column } = at;
  const content = { row, column, text: String(value), kind: "number", font } as const;
  return { ...content, ...(fill !== null && { fill }) };
}

function unitsOf(cell: Cell | undefined): Unit[] {
  return (cell?.runs ?? []).flatMap(({ text, font }) =>
    Array.from({ length: text.length }, (_, index) => ({ text: text.charAt(index), font })),
  );
}

/** Colours first: they do not move the letters that the text edits count. */
function editUnits(units: Unit[], edits: readonly CellEdit[]): Unit[] {
  for (const edit of edits) if (edit.kind === "color") colorUnits(units, edit);
  for (const edit of edits) if (edit.kind === "text") spliceUnits(units, edit);
  return units;
}

function assertEditable(cell: Cell | undefined, expected: string, at: Place): void {
  const text = cell?.text ?? "";
  if (text !== expected) {
    const [shown, wanted] = [JSON.stringify(text), JSON.stringify(expected)];
    throw new Error(`${formatAddress(at)} shows ${shown}, not ${wanted}`);
  }
}

function assertNoFormula(sheet: Sheet, at: Place): void {
  if (sheet.hasFormula(at.row, at.column)) throw new Error(`${formatAddress(at)} holds a formula`);
}

function colorUnits(units: Unit[], edit: ColorEdit): void {
  for (const { start, end, color } of edit.spans) {
    for (let index = start; index < end; index += 1) {
      const unit = units[index];
      if (unit !== undefined) units[index] = { ...unit, font: { ...unit.font, color } };
    }
  }
}

function spliceUnits(units: Unit[], edit: TextEdit): void {
  for (const { start, end, text } of [...edit.splices].reverse()) {
    const look = (end > start ? units[start] : units[start - 1])?.font ?? plainFont;
    const inserted = text.split("").map((unit) => ({ text: unit, font: look }));
    units.splice(start, end - start, ...inserted);
  }
}

function joinUnits(units: readonly Unit[]): TextRun[] {
  const runs: TextRun[] = [];
  for (const { text, font } of units) {
    const last = runs.at(-1);
    if (last !== undefined && JSON.stringify(last.font) === JSON.stringify(font)) {
      runs[runs.length - 1] = { text: last.text + text, font };
    } else runs.push({ text, font });
  }
  return runs;
}
