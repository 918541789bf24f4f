/** Whether a cell's own value meets the condition of a conditional format. */
import { parseAddress, type CellRange } from "../../../core";

/** What a cell holds, number formats not applied. */
export type CellScalar = string | number | boolean;

export type CellTest = (value: CellScalar) => boolean;

/** A rule as it is written. */
export interface WrittenRule {
  /** ST_CfType (ECMA-376 part 1, 18.18.12). */
  readonly type: string;
  readonly operator: string;
  readonly text: string | null;
  readonly formulas: readonly string[];
  readonly ranges: readonly CellRange[];
}

/** The test of a rule; null where it takes more than the cell's value to decide. */
export function makeTest(rule: WrittenRule): CellTest | null {
  switch (rule.type) {
    case "cellIs":
      return makeComparison(rule.operator, rule.formulas.map(parseConstant));
    case "containsText":
      return makeSearch(rule.text, (found) => found !== -1);
    case "notContainsText":
      return makeSearch(rule.text, (found) => found === -1);
    case "beginsWith":
      return makeSearch(rule.text, (found) => found === 0);
    case "endsWith":
      return makeEndsWith(rule.text);
    case "expression":
      return makeExpression(rule);
    default:
      return null;
  }
}

/** A constant of a formula: 1, -0.5, "○", TRUE; null for all else. */
function parseConstant(formula: string): CellScalar | null {
  const text = formula.trim().replace(/^=/u, "");
  const quoted = /^"((?:[^"]|"")*)"$/u.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/iu.test(text)) return text.toUpperCase() === "TRUE";
  return /^[+-]?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/iu.test(text) ? Number(text) : null;
}

function makeComparison(
  operator: string,
  [first = null, second = null]: readonly (CellScalar | null)[],
): CellTest | null {
  if (first === null) return null;
  const simple = comparisons[operator];
  if (simple !== undefined) return (value) => simple(compare(value, first));
  if (second === null || (operator !== "between" && operator !== "notBetween")) return null;
  const [low, high] = compare(first, second) > 0 ? [second, first] : [first, second];
  const isBetween: CellTest = (value) => compare(value, low) >= 0 && compare(value, high) <= 0;
  return operator === "between" ? isBetween : (value) => !isBetween(value);
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  equal: (order) => order === 0,
  notEqual: (order) => order !== 0,
  greaterThan: (order) => order > 0,
  greaterThanOrEqual: (order) => order >= 0,
  lessThan: (order) => order < 0,
  lessThanOrEqual: (order) => order <= 0,
};

/** Excel's order: numbers, then texts without regard to case, then FALSE and TRUE. */
function compare(a: CellScalar, b: CellScalar): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  if (first.rank !== second.rank) return first.rank - second.rank;
  if (first.key === second.key) return 0;
  return first.key < second.key ? -1 : 1;
}

function sortKey(value: CellScalar): { rank: number; key: string | number } {
  if (typeof value === "number") return { rank: 0, key: value };
  if (typeof value === "string") return { rank: 1, key: value.toLowerCase() };
  return { rank: 2, key: Number(value) };
}

function makeSearch(text: string | null, isMet: (found: number) => boolean): CellTest | null {
  if (text === null || hasWildcard(text)) return null;
  const wanted = text.toLowerCase();
  return (value) => isMet(String(value).toLowerCase().indexOf(wanted));
}

function makeEndsWith(text: string | null): CellTest | null {
  if (text === null || hasWildcard(text)) return null;
  const wanted = text.toLowerCase();
  return (value) => String(value).toLowerCase().endsWith(wanted);
}

/** SEARCH, which these rules stand for, takes ?, * and ~ otherwise than literally. */
function hasWildcard(text: string): boolean {
  return /[?*~]/u.test(text);
}

const operators: Readonly<Record<string, string>> = {
  "=": "equal",
  "<>": "notEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
};

/** A formula like A1="○", where A1 is the range's first cell and so each cell's own. */
function makeExpression({ formulas, ranges }: WrittenRule): CellTest | null {
  const match = /^\s*=?\s*(\$?[A-Z]+)(\$?\d+)\s*(<>|<=|>=|=|<|>)\s*(.+)$/isu.exec(
    formulas[0] ?? "",
  );
  if (match === null) return null;
  const [, column = "", row = "", operator = "", constant = ""] = match;
  if (!isOwnCell(column, row, ranges)) return null;
  return makeComparison(operators[operator] ?? "", [parseConstant(constant)]);
}

/** A reference moves with the cell unless $ holds it, and then all ranges must be in its one column or row. */
function isOwnCell(column: string, row: string, ranges: readonly CellRange[]): boolean {
  const cell = parseAddress(column + row);
  const [first] = ranges;
  if (cell === null || first === undefined) return false;
  if (cell.row !== first.top || cell.column !== first.left) return false;
  const isColumnHeld = column.startsWith("$");
  const isRowHeld = row.startsWith("$");
  return ranges.every(
    ({ top, left, bottom, right }) =>
      (!isColumnHeld || (left === cell.column && right === cell.column)) &&
      (!isRowHeld || (top === cell.row && bottom === cell.row)),
  );
}
