/** The value of a formula, for the few kinds that the add-in writes; 0 for all others, as the host does not calculate. */
import type { BookModel } from "../workbook/bookModel";
import type { SheetModel } from "../workbook/sheetModel";
import type { CellScalar } from "../workbook/cellState";
import { parseArea, splitSheet } from "./areaText";

/** SUM of one range, and SUMPRODUCT of conditions on ranges of one size, each in its own brackets. */
export function computeFormula(book: BookModel, home: SheetModel, formula: string): CellScalar {
  const sum = /^SUM\(([^()]+)\)$/u.exec(formula);
  if (sum !== null) return add(readColumn(book, home, sum[1] ?? ""));
  const product = /^SUMPRODUCT\((.+)\*1\)$/u.exec(formula);
  return product === null ? 0 : countRows(book, home, product[1] ?? "");
}

function add(values: readonly CellScalar[]): number {
  return values.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
}

function countRows(book: BookModel, home: SheetModel, product: string): number {
  const factors = splitAtTop(product, "*").map((factor) =>
    testRows(book, home, factor.slice(1, -1)),
  );
  const length = Math.max(...factors.map((rows) => rows.length));
  const rows = Array.from({ length }, (_row, index) => index);
  return rows.filter((row) => factors.every((factor) => factor[row] === true)).length;
}

/** Whether each row of a condition's range meets it; alternatives are joined by +. */
function testRows(book: BookModel, home: SheetModel, condition: string): boolean[] {
  const [first = "", ...others] = splitAtTop(condition, "+");
  if (others.length > 0 || first.startsWith("(")) {
    const tested = [first, ...others].map((one) => testRows(book, home, one.slice(1, -1)));
    return (tested[0] ?? []).map((_test, row) => tested.some((rows) => rows[row] === true));
  }
  const [, range = "", sign = "", wanted = ""] = /^(.+?)(<>|=)(.+)$/u.exec(condition) ?? [];
  const value = wanted.startsWith('"')
    ? wanted.slice(1, -1).replaceAll('""', '"')
    : readColumn(book, home, wanted)[0];
  return readColumn(book, home, range).map((cell) => equals(cell, value) === (sign === "="));
}

/** Excel's = does not see the case of letters. */
function equals(a: CellScalar, b: CellScalar | undefined): boolean {
  return String(a).toLowerCase() === String(b ?? "").toLowerCase();
}

const depthSteps = new Map([
  ["(", 1],
  [")", -1],
]);

function splitAtTop(text: string, sign: string): string[] {
  const pieces = [""];
  let depth = 0;
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (!isQuoted) depth += depthSteps.get(character) ?? 0;
    if (character === sign && depth === 0 && !isQuoted) pieces.push("");
    else pieces.push(`${pieces.pop() ?? ""}${character}`);
  }
  return pieces;
}

function readColumn(book: BookModel, home: SheetModel, reference: string): CellScalar[] {
  const { sheet: name, address } = splitSheet(reference);
  const sheet = name === null ? home : book.findSheet(name);
  const area = parseArea(address);
  if (sheet === undefined || area === null) return [];
  const values: CellScalar[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      values.push(sheet.cells.get(row, column)?.value ?? "");
    }
  }
  return values;
}
