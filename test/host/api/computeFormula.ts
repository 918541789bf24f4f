/** Values of formulas: arithmetic, comparisons and the few functions that the add-in writes. The host knows no others. */
import type { BookModel } from "../workbook/bookModel";
import type { CellScalar } from "../workbook/cellState";
import type { SheetModel } from "../workbook/sheetModel";
import { parseArea, splitSheet } from "./areaText";

/** One value, or the cells of a range row by row. */
type Operand = readonly CellScalar[];

/** The value of a formula without =; null where it has something that the host does not know. */
export function computeFormula(
  book: BookModel,
  home: SheetModel,
  formula: string,
): CellScalar | null {
  const tokens = split(formula);
  if (tokens === null) return null;
  try {
    const reader = new FormulaReader(tokens, (reference) => readCells(book, home, reference));
    return reader.readAll()[0] ?? 0;
  } catch (error) {
    if (error instanceof UnknownFormula) return null;
    throw error;
  }
}

/** A formula with a part that the host does not calculate. */
class UnknownFormula extends Error {}

const token =
  /\s+|"(?:[^"]|"")*"|(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(])|[A-Z.]+(?=\()|\d+(?:\.\d+)?|<>|[=+\-*/(),]/uy;

/** The words and signs of a formula; null where something else stands in it. */
function split(formula: string): string[] | null {
  const tokens: string[] = [];
  token.lastIndex = 0;
  for (let end = 0; end < formula.length; end = token.lastIndex) {
    const [found] = token.exec(formula) ?? [];
    if (found === undefined) return null;
    if (found.trim() !== "") tokens.push(found);
  }
  return tokens;
}

/** Reads by precedence: comparisons, then sums, then products, then signs. */
class FormulaReader {
  private next = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly cells: (reference: string) => Operand | null,
  ) {}

  readAll(): Operand {
    const value = this.readComparison();
    if (this.next < this.tokens.length) throw new UnknownFormula();
    return value;
  }

  private readComparison(): Operand {
    let left = this.readSum();
    for (let sign = this.take("=", "<>"); sign !== null; sign = this.take("=", "<>")) {
      const wanted = sign === "=";
      left = combine(left, this.readSum(), (a, b) => equals(a, b) === wanted);
    }
    return left;
  }

  private readSum(): Operand {
    let left = this.readProduct();
    for (let sign = this.take("+", "-"); sign !== null; sign = this.take("+", "-")) {
      const factor = sign === "+" ? 1 : -1;
      left = combine(left, this.readProduct(), (a, b) => toNumber(a) + factor * toNumber(b));
    }
    return left;
  }

  private readProduct(): Operand {
    let left = this.readSigned();
    while (this.take("*") !== null) {
      left = combine(left, this.readSigned(), (a, b) => toNumber(a) * toNumber(b));
    }
    return left;
  }

  private readSigned(): Operand {
    if (this.take("-") !== null) return this.readSigned().map((value) => -toNumber(value));
    return this.readPrimary();
  }

  private readPrimary(): Operand {
    const word = this.tokens[this.next] ?? "";
    this.next += 1;
    if (word === "(") return this.readUntilClosed();
    if (word.startsWith('"')) return [word.slice(1, -1).replaceAll('""', '"')];
    if (/^\d/u.test(word)) return [Number(word)];
    if (this.take("(") !== null) return this.callFunction(word);
    const cells = this.cells(word);
    if (cells === null) throw new UnknownFormula();
    return cells;
  }

  private readUntilClosed(): Operand {
    const value = this.readComparison();
    if (this.take(")") === null) throw new UnknownFormula();
    return value;
  }

  private callFunction(name: string): Operand {
    const args = [this.readComparison()];
    while (this.take(",") !== null) args.push(this.readComparison());
    const compute = functions.get(name);
    if (compute === undefined || this.take(")") === null) throw new UnknownFormula();
    return [compute(args.flat())];
  }

  private take(...wanted: readonly string[]): string | null {
    const word = this.tokens[this.next];
    if (word === undefined || !wanted.includes(word)) return null;
    this.next += 1;
    return word;
  }
}

const add = (values: Operand): number =>
  values.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);

/** SUMPRODUCT only with a single product: the add-in writes no other. */
const functions: ReadonlyMap<string, (values: Operand) => number> = new Map([
  ["SUM", add],
  ["SUMPRODUCT", add],
  ["COUNTA", (values: Operand) => values.filter((value) => value !== "").length],
  ["COUNT", (values: Operand) => values.filter((value) => typeof value === "number").length],
]);

/** One value goes with each of many. */
function combine(
  left: Operand,
  right: Operand,
  join: (a: CellScalar, b: CellScalar) => CellScalar,
): Operand {
  const length = Math.max(left.length, right.length);
  const at = (operand: Operand, index: number): CellScalar =>
    operand[operand.length === 1 ? 0 : index] ?? "";
  return Array.from({ length }, (_value, index) => join(at(left, index), at(right, index)));
}

/** Excel's = does not see the case of letters; an empty cell is like an empty text. */
function equals(a: CellScalar, b: CellScalar): boolean {
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase() === b.toLowerCase();
  return a === b;
}

function toNumber(value: CellScalar): number {
  return value === "" ? 0 : Number(value);
}

function readCells(book: BookModel, home: SheetModel, reference: string): Operand | null {
  const { sheet: name, address } = splitSheet(reference);
  const sheet = name === null ? home : book.findSheet(name);
  const area = parseArea(address);
  if (sheet === undefined || area === null) return null;
  const values: CellScalar[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      values.push(sheet.cells.get(row, column)?.value ?? "");
    }
  }
  return values;
}
