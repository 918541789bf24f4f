/** What is in the lists of data validation: texts that are written out, or cells of the workbook. */
import { typedNumber, formatRange, type CellRange } from "../../../core";
import type { DefinedName } from "../../package/workbookPart";
import type { XlsxDocument } from "../../read/openXlsx";
import { rangeOfArea, readPlainArea, type ReferredArea } from "../../read/formulaReferences";
import { foldName } from "../../write/sheetName";
import type { ListChoice, SheetWindow, ViewCell } from "../sheetView";
import type { ListSource } from "./readValidations";

/** As many lines as Excel shows of a list; a longer one is cut off. */
const mostChoices = 32_768;

export interface ReadList {
  readonly choices: readonly ListChoice[];
  readonly isCaseSensitive: boolean;
  /** Whether cells under a defined name are blank: where blanks are allowed, Excel then allows anything. */
  readonly hasNamedBlank: boolean;
}

/** How far a cell lies from the one for which a formula is spelled. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** Cells of a sheet (0-based, as in the book). */
interface Source {
  readonly sheet: number;
  readonly range: CellRange;
  readonly isNamed: boolean;
}

/** Reads lists when they are asked for, and each once. */
export class ListReader {
  private readonly lists = new Map<string, ReadList>();
  /** Places of the worksheets among all tabs. */
  private readonly positions: readonly number[];
  private readonly sheets: ReadonlyMap<string, number>;
  private readonly names = new Map<string, DefinedName[]>();

  constructor(
    private readonly document: XlsxDocument,
    private readonly window: (sheet: number, area: CellRange) => SheetWindow,
  ) {
    this.positions = [...document.workbook.sheets.entries()].flatMap(([position, { kind }]) =>
      kind === "worksheet" ? [position] : [],
    );
    this.sheets = new Map(document.book.sheets.map(({ name }, index) => [foldName(name), index]));
    for (const one of document.workbook.definedNames) {
      const key = one.name.toLowerCase();
      this.names.set(key, [...(this.names.get(key) ?? []), one]);
    }
  }

  /** Whether a source is one that can be read: areas and names of areas are, formulas that compute something are not. */
  canRead(source: ListSource, sheet: number): boolean {
    if (source.kind === "literal") return source.texts.length > 0;
    return this.locate(source.formula, sheet, { rows: 0, columns: 0 }) !== null;
  }

  /** Null for what cannot be read. */
  read(source: ListSource, sheet: number, shift: Shift): ReadList | null {
    if (source.kind === "literal") {
      const choices = source.texts.map((text) => ({ text, entry: text }));
      return { choices, isCaseSensitive: true, hasNamedBlank: false };
    }
    const found = this.locate(source.formula, sheet, shift);
    if (found === null) return null;
    const key = `${found.sheet} ${formatRange(found.range)} ${found.isNamed}`;
    const known = this.lists.get(key) ?? this.readCells(found);
    this.lists.set(key, known);
    return known;
  }

  private locate(formula: string, sheet: number, shift: Shift): Source | null {
    const area = readPlainArea(formula);
    if (area !== null) return this.place(area, sheet, shift, false);
    const named = readPlainArea(this.meaning(formula, sheet) ?? "");
    // A name whose place hangs on the cell that uses it is like a formula.
    const isFixed = [named?.first, named?.last].every(
      (corner) => corner?.isRowFixed === true && corner.isColumnFixed,
    );
    return named === null || !isFixed ? null : this.place(named, sheet, shift, true);
  }

  private place(
    area: ReferredArea,
    own: number,
    { rows, columns }: Shift,
    isNamed: boolean,
  ): Source | null {
    const sheet = area.sheet === null ? own : this.sheets.get(foldName(area.sheet));
    const range = rangeOfArea(area, rows, columns);
    const isThere = sheet !== undefined && range.top >= 0 && range.left >= 0;
    return isThere ? { sheet, range, isNamed } : null;
  }

  /** The formula of a defined name; one of the sheet's own goes before one of the workbook's. */
  private meaning(name: string, sheet: number): string | null {
    const same = this.names.get(name.toLowerCase()) ?? [];
    const own = same.find((one) => one.sheet === this.positions[sheet]);
    return (own ?? same.find((one) => one.sheet === null))?.formula ?? null;
  }

  private readCells({ sheet, range, isNamed }: Source): ReadList {
    const area = this.inUse(sheet, range);
    const cells = area === null ? [] : this.window(sheet, area).cells;
    const filled = cells.filter(({ text }) => text !== "").slice(0, mostChoices);
    const choices = filled.map((cell) => ({ text: cell.text, entry: entryOf(cell) }));
    const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    return { choices, isCaseSensitive: false, hasNamedBlank: isNamed && filled.length < size };
  }

  /** The part of an area in which something stands; whole columns are a million cells. */
  private inUse(sheet: number, { top, left, bottom, right }: CellRange): CellRange | null {
    const last = this.document.book.sheets[sheet]?.rowNumbers.at(-1) ?? -1;
    const width = right - left + 1;
    const rows = Math.max(1, Math.floor(mostChoices / width));
    const end = Math.min(bottom, last, top + rows - 1);
    return end < top ? null : { top, left, bottom: end, right };
  }
}

/** A number goes in with all its digits, and letters that look like one stay letters. */
function entryOf({ text, kind, formula, entry }: ViewCell): string {
  if (kind === "number") return formula === null && /^-?[\d.]+%?$/u.test(entry) ? entry : text;
  return kind !== "text" || isLetters(text) ? text : `'${text}`;
}

function isLetters(text: string): boolean {
  if (/^['=]/u.test(text)) return false;
  // Which day it would be does not matter.
  return typedNumber(text, { thisYear: 2000, is1904: false }) === null;
}
