/** Formulas whose results are no longer true after cells have changed: those that look at them, and those that look at those. */
import { contains, type CellRange, type Place } from "../../core";
import type { DefinedName } from "../package/workbookPart";
import type { XlsxDocument } from "../read/openXlsx";
import { rangeOfArea, readReferences } from "../read/formulaReferences";
import { readFormulas, type PlacedFormula } from "./placedFormulas";
import { foldName } from "./sheetName";

/** Comparisons after which the rest is taken for stale: a file of a hundred thousand running sums must not hang. */
const mostComparisons = 20_000_000;

/**
 * Cells whose formulas look at changed cells, directly or by way of others; in doubt a formula counts as one that does.
 * @param skips sheets whose formulas have fresh results
 */
export function findStaleFormulas(
  { worksheets, package: xlsx, workbook }: XlsxDocument,
  changed: readonly Place[],
  skips: ReadonlySet<string>,
): readonly Place[] {
  if (changed.length === 0) return [];
  const rewritten = new Set(changed.map(keyOf));
  const formulas = worksheets
    .filter(({ sheet }) => !skips.has(sheet.name))
    .flatMap((worksheet) => readFormulas(worksheet, xlsx))
    .filter(({ at }) => !rewritten.has(keyOf(at)));
  return formulas.length === 0
    ? []
    : new StaleSearch(formulas, workbook.definedNames).run(changed).map(({ at }) => at);
}

function keyOf({ sheet, row, column }: Place): string {
  return `${foldName(sheet)} ${row} ${column}`;
}

/** An area that a formula looks at. */
interface Watch {
  readonly range: CellRange;
  readonly formula: PlacedFormula;
}

class StaleSearch {
  private readonly stale = new Set<PlacedFormula>();
  private readonly queue: Place[] = [];
  /** Formulas by the one cell they look at, and by the sheet of the areas they look at. */
  private readonly cells = new Map<string, PlacedFormula[]>();
  private readonly areas = new Map<string, Watch[]>();
  private readonly names: ReadonlyMap<string, string>;
  private comparisons = 0;

  constructor(
    private readonly formulas: readonly PlacedFormula[],
    names: readonly DefinedName[],
  ) {
    // One name may mean another thing on each sheet: all of them are looked at.
    const joined = new Map<string, string>();
    for (const { name, formula } of names) {
      const key = name.toLowerCase();
      joined.set(key, `${joined.get(key) ?? ""},${formula}`);
    }
    this.names = joined;
  }

  run(changed: readonly Place[]): readonly PlacedFormula[] {
    for (const formula of this.formulas) this.watch(formula);
    this.queue.push(...changed);
    for (let place = this.queue.pop(); place !== undefined; place = this.queue.pop()) {
      if (this.comparisons > mostComparisons) return this.formulas;
      this.spread(place);
    }
    return this.formulas.filter((formula) => this.stale.has(formula));
  }

  private watch(formula: PlacedFormula): void {
    const { areas, names, isUncertain } = formula.references;
    const known = new Set(names);
    let isVague = isUncertain;
    const watched = areas.map(({ sheet, ...area }) => ({
      sheet: sheet ?? formula.at.sheet,
      range: rangeOfArea({ sheet, ...area }, formula.rows, formula.columns),
    }));
    // Names may mean names again; the set grows while it is walked.
    for (const name of known) {
      const meant = readReferences(this.names.get(name) ?? "");
      meant.names.forEach((one) => known.add(one));
      isVague ||= meant.isUncertain;
      for (const area of meant.areas) {
        const range = rangeOfArea(area);
        // A name whose place hangs on the cell that uses it can mean any.
        isVague ||= [area.first, area.last].some((one) => !one.isRowFixed || !one.isColumnFixed);
        watched.push({ sheet: area.sheet ?? formula.at.sheet, range });
      }
    }
    if (isVague) this.mark(formula);
    else watched.forEach(({ sheet, range }) => this.watchRange(sheet, range, formula));
  }

  private watchRange(sheet: string, range: CellRange, formula: PlacedFormula): void {
    const { top, left, bottom, right } = range;
    if (top === bottom && left === right) {
      add(this.cells, keyOf({ sheet, row: top, column: left }), formula);
    } else add(this.areas, foldName(sheet), { range, formula });
  }

  private spread(place: Place): void {
    const key = keyOf(place);
    this.cells.get(key)?.forEach((formula) => this.mark(formula));
    this.cells.delete(key);
    const sheet = foldName(place.sheet);
    const watches = this.areas.get(sheet) ?? [];
    this.comparisons += watches.length;
    const met = watches.filter(({ range }) => contains(range, place));
    if (met.length === 0) return;
    met.forEach(({ formula }) => this.mark(formula));
    this.areas.set(
      sheet,
      watches.filter(({ formula }) => !this.stale.has(formula)),
    );
  }

  private mark(formula: PlacedFormula): void {
    if (this.stale.has(formula)) return;
    this.stale.add(formula);
    this.queue.push(formula.at);
    const { spill, at } = formula;
    if (spill === null) return;
    for (let row = spill.top; row <= spill.bottom; row++) {
      for (let column = spill.left; column <= spill.right; column++) {
        this.queue.push({ sheet: at.sheet, row, column });
      }
    }
  }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
