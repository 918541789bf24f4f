/** Which cells a formula looks at, told from its text: tolerant, and open about what it cannot tell. */
import { parseAddress, type CellAddress, type CellRange } from "../../core";

export interface FormulaReferences {
  readonly areas: readonly ReferredArea[];
  /** Words that may be defined names, in lower case. */
  readonly names: readonly string[];
  /** Whether the formula may look at cells that its text does not name: INDIRECT, OFFSET, columns of tables, several sheets. */
  readonly isUncertain: boolean;
}

/** An area of cells, as the formula spells it. */
export interface ReferredArea {
  /** Tab name as spelled; null for the sheet of the formula. */
  readonly sheet: string | null;
  readonly first: ReferredCorner;
  readonly last: ReferredCorner;
}

/** 0-based; a fixed one ($) does not move with a formula that is shared among cells. */
interface ReferredCorner {
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** Quoted, or of signs that need no quotes; another workbook's number in brackets goes before it. */
const sheet = String.raw`(?:('(?:[^']|'')+'|(?:\[[^\]]*\])?[^\s'"!(),;:+\-*/^&=<>{}%[\]#@]+)!)?`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const area = String.raw`(${cell}(?::${cell})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const reference = new RegExp(String.raw`${sheet}${area}(?![\p{L}\p{N}_.(!])`, "uy");
const word = new RegExp(String.raw`${sheet}([\p{L}_\\][\p{L}\p{N}_.\\?]*)(\s*\()?`, "uy");

/** So that 1E5 is not taken for the cell E5. */
const number = /\d+(?:\.\d*)?(?:E[+-]?\d+)?/iuy;

/** The formula is given without its =. */
export function readReferences(formula: string): FormulaReferences {
  const text = formula.replace(/"(?:[^"]|"")*"/gu, '""');
  const areas: ReferredArea[] = [];
  const names: string[] = [];
  let isUncertain = false;
  for (let position = 0; position < text.length;) {
    const found = matchAt(reference, text, position) ?? matchAt(word, text, position);
    if (found === null) {
      isUncertain ||= "[#".includes(text.charAt(position));
      position += matchAt(number, text, position)?.[0].length ?? 1;
      continue;
    }
    position += found[0].length;
    const { areas: more, name, isVague } = understand(found, text.charAt(position));
    areas.push(...more);
    if (name !== null) names.push(name);
    isUncertain ||= isVague;
  }
  return { areas, names, isUncertain };
}

/** The area of cells that is all of a formula; null where it is anything else. The formula is given without its =. */
export function readPlainArea(formula: string): ReferredArea | null {
  const found = matchAt(reference, formula, 0);
  if (found?.[0].length !== formula.length) return null;
  return understand(found, "").areas[0] ?? null;
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

interface Understood {
  readonly areas: readonly ReferredArea[];
  readonly name: string | null;
  readonly isVague: boolean;
}

const nothing: Understood = { areas: [], name: null, isVague: false };

/** Functions that make references of their own. */
const makers = /^(?:INDIRECT|OFFSET)$/iu;

/** @param next the sign behind what was found: A1:INDEX(…) goes on where no text says */
function understand([, spelled, what = "", call]: RegExpExecArray, next: string): Understood {
  const tab = spelled === undefined ? null : unquote(spelled);
  // Another workbook: nobody edits that here.
  if (tab?.includes("[") === true) return nothing;
  if (tab?.includes(":") === true || next === ":") return { ...nothing, isVague: true };
  if (call !== undefined) return { ...nothing, isVague: makers.test(what) };
  const corners = readArea(what);
  if (corners === null) return { ...nothing, name: what.toLowerCase() };
  return { ...nothing, areas: [{ sheet: tab, ...corners }] };
}

function unquote(spelled: string): string {
  return spelled.startsWith("'") ? spelled.slice(1, -1).replaceAll("''", "'") : spelled;
}

function readArea(spelled: string): Pick<ReferredArea, "first" | "last"> | null {
  const [from = "", to = from] = spelled.split(":");
  const first = readCorner(from, { row: 0, column: 0 });
  const last = readCorner(to, { row: lastRow, column: lastColumn });
  return first === null || last === null ? null : { first, last };
}

/** @param open where the edge of the sheet is, for what a whole column or row leaves open; it does not move */
function readCorner(spelled: string, open: CellAddress): ReferredCorner | null {
  const [, columnSign, letters, rowSign, digits] =
    /^(?:(\$?)([A-Za-z]+))?(?:(\$?)(\d+))?$/u.exec(spelled) ?? [];
  if (letters === undefined && digits === undefined) return null;
  const place = locate(letters, digits);
  if (place === null) return null;
  return {
    row: digits === undefined ? open.row : place.row,
    column: letters === undefined ? open.column : place.column,
    isRowFixed: rowSign !== "",
    isColumnFixed: columnSign !== "",
  };
}

/** Null beyond the edges of a sheet: ABC1234567 is a name. */
function locate(letters = "A", digits = "1"): CellAddress | null {
  const place = parseAddress(letters + digits);
  return place !== null && place.row <= lastRow && place.column <= lastColumn ? place : null;
}

/** The cells of an area for a formula that stands so many rows and columns from where it is spelled. */
export function rangeOfArea({ first, last }: ReferredArea, rows = 0, columns = 0): CellRange {
  const row = (corner: ReferredCorner): number => corner.row + (corner.isRowFixed ? 0 : rows);
  const column = (corner: ReferredCorner): number =>
    corner.column + (corner.isColumnFixed ? 0 : columns);
  return {
    top: Math.min(row(first), row(last)),
    left: Math.min(column(first), column(last)),
    bottom: Math.max(row(first), row(last)),
    right: Math.max(column(first), column(last)),
  };
}
