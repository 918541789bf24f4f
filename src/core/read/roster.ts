/** 構成市町の名簿: which of a table's municipalities are center cities, and who is missing from it or strange to it. */
import type { Cell } from "../grid/book";
import type { Note } from "../plan/note";
import type { MunicipalityColumn } from "../plan/plan";
import type { PlanSettings } from "../plan/settings";
import { foldForComparison, removeSpace } from "../text/fold";
import { findCenterCities } from "../text/municipalities";
import { rowsBetween, type GridView } from "./gridView";
import type { LocatedTable } from "./locateTables";
import { findCenterNames } from "./readTitle";

/** How far up from the end of a table remarks about it are looked for. */
const lastRowsRead = 15;

/** Center cities: as set; else as header, bands or a line of the sheet say; else by the ministry's list. */
export function markCenters(
  view: GridView,
  located: LocatedTable,
  columns: readonly MunicipalityColumn[],
  settings: PlanSettings,
): readonly MunicipalityColumn[] {
  const set = settings.centerCities ?? findCenters(view, located);
  if (set.length > 0) {
    return columns.map((one) => ({
      ...one,
      isCenter: set.some((name) => isSameName(name, one.municipality.name)),
    }));
  }
  if (columns.some((one) => one.isCenter)) return columns;
  const sign = findCenterSign(view, located);
  const signed = columns.filter((one) => sign !== null && one.heading.includes(sign));
  if (signed.length > 0) return columns.map((one) => ({ ...one, isCenter: signed.includes(one) }));
  const listed = findCenterCities(columns.flatMap((one) => one.municipality.code ?? []));
  return columns.map((one) => ({ ...one, isCenter: listed.includes(one.municipality.code ?? "") }));
}

function isSameName(a: string, b: string): boolean {
  return foldForComparison(a) === foldForComparison(b);
}

/** The sign that 「※印は中心市」 gives to center cities; null where the sheet says nothing of the kind. */
function findCenterSign(view: GridView, located: LocatedTable): string | null {
  const pattern =
    /([※◎○●★☆■◆*＊])\s*(?:印)?\s*(?:[:：=＝…]+|は|が)[^、。\n]{0,6}(?:中枢|中心市|中心都市)/u;
  for (const cell of cellsAround(view, located)) {
    const sign = pattern.exec(cell.text)?.[1];
    if (sign !== undefined) return sign;
  }
  return null;
}

function findCenters(view: GridView, located: LocatedTable): readonly string[] {
  const names = cellsAround(view, located).map((cell) => findCenterNames(cell.text));
  return names.find((found) => found.length > 0) ?? [];
}

/** Cells above a table and in its last rows, where sheets say who their center cities are. */
function cellsAround(view: GridView, located: LocatedTable): readonly Cell[] {
  const last = located.lastRow;
  return [
    ...rowsBetween(view.sheet, located.firstRow, located.top - 1),
    ...rowsBetween(view.sheet, Math.max(located.top, last - lastRowsRead), last),
  ].flatMap((row) => view.sheet.cellsInRow(row));
}

/** Names of the set roster without a column, and columns without a name in it. */
export function noteRoster(
  columns: readonly MunicipalityColumn[],
  { roster }: PlanSettings,
  view: GridView,
  top: number,
): readonly Note[] {
  const missing = (roster ?? []).filter(
    (name) => !columns.some((one) => isSameName(one.municipality.name, name)),
  );
  const at = { sheet: view.sheet.name, row: top, column: 0 };
  const extra =
    roster === undefined
      ? []
      : columns.filter((one) => !roster.some((name) => isSameName(one.municipality.name, name)));
  return [
    ...missing.map((municipality) => ({
      code: "S02",
      message: "missing",
      at,
      data: { municipality },
      related: [],
    })),
    ...extra.map((one) => ({
      code: "S02",
      message: "unknown",
      at: one.at,
      data: { heading: removeSpace(one.heading) },
      related: [],
    })),
  ];
}
