/** One located table → a plan table and what the reader doubted about it. */
import type { Cell } from "../grid/book";
import { findCenterCities } from "../text/municipalities";
import { foldForComparison, removeSpace } from "../text/fold";
import { parseMark } from "../text/marks";
import type { LegendEntry } from "../plan/legend";
import type { Note } from "../plan/note";
import type { MunicipalityColumn, PlanTable, Sourced } from "../plan/plan";
import type { PlanSettings } from "../plan/settings";
import { formatPillar, namesPillar } from "./bands";
import { rowsBetween, type GridView } from "./gridView";
import { readLayouts, type Layout } from "./layout";
import type { LocatedTable } from "./locateTables";
import { findSeparator } from "./splitItems";
import { makeLegend } from "./readLegend";
import { findLegend, type FoundLegend } from "./findLegend";
import { readRows } from "./readRows";
import { findCenterNames, readTitle } from "./readTitle";
import { sortRows } from "./sortRows";

export interface TableReading {
  readonly table: PlanTable;
  readonly notes: readonly Note[];
}

/** Reads a table. @param elsewhere legend entries of sheets without a table, used where the sheet itself has none for its marks */
export function readTable(
  view: GridView,
  located: LocatedTable,
  settings: PlanSettings,
  elsewhere: readonly LegendEntry[],
): TableReading {
  const { layouts, notes } = readLayouts(view, located);
  const found = findLegend(view, located, layouts);
  const speaksOfMarks = found.entries.some((entry) => entry.look.sign !== undefined);
  const legend = makeLegend(speaksOfMarks ? found.entries : [...found.entries, ...elsewhere]);
  const top = located.blocks[0]?.top ?? 0;
  const title = readTitle(view, located.firstRow, top, found.isLegend);
  const sorted = sortRows(view, layouts, {
    title: title.title?.value ?? null,
    isLegend: found.isLegend,
  });
  const read = readRows(sorted.rows, {
    view,
    meanings: { legend, set: settings.marks ?? {}, onlySign: findOnlySign(view, layouts) },
    separator: findSeparator(measureTexts(view, layouts)),
    pillar: findSheetPillar(view, located.firstRow, top, found),
    prioritySigns: legend.entries
      .filter((entry) => entry.meaning === "priority")
      .map((entry) => entry.look.sign ?? "")
      .join(""),
  });
  const municipalities = markCenters(view, located, layouts, settings);
  return {
    table: {
      sheet: view.sheet.name,
      range: rangeOf(view, located, layouts),
      ...title,
      legend,
      columns: referenceOf(located, layouts)?.fields ?? [],
      municipalities,
      rows: read.rows,
      measures: read.measures,
    },
    notes: [
      ...notes,
      ...sorted.notes,
      ...read.notes,
      ...noteRoster(municipalities, settings, view, top),
    ],
  };
}

function referenceOf(located: LocatedTable, layouts: readonly Layout[]): Layout | undefined {
  return layouts.find((layout) => layout.block.top === located.reference.top);
}

function rangeOf(
  view: GridView,
  located: LocatedTable,
  layouts: readonly Layout[],
): PlanTable["range"] {
  const columns = layouts.flatMap((layout) => [
    ...layout.fields.map((field) => field.column),
    ...layout.municipalities.flatMap((one) => one.columns.map(({ column }) => column)),
  ]);
  const top = located.blocks[0]?.top ?? 0;
  const bottom = rowsBetween(view.sheet, top, located.lastRow).at(-1) ?? top;
  return { top, left: Math.min(...columns), bottom, right: Math.max(...columns) };
}

/** The texts of the measure column, for telling how they set measures apart. */
function measureTexts(view: GridView, layouts: readonly Layout[]): readonly string[] {
  return layouts.flatMap((layout) =>
    rowsBetween(view.sheet, layout.block.bottom + 1, layout.lastRow).flatMap((row) =>
      view.sheet
        .cellsInRow(row)
        .filter((cell) => layout.markOf(cell.column) === null && cell.text.length > 20)
        .map((cell) => cell.text),
    ),
  );
}

/** The sign of a table that uses one sign only, and not ○. */
function findOnlySign(view: GridView, layouts: readonly Layout[]): string | null {
  const signs = new Set<string>();
  for (const layout of layouts) {
    for (const row of rowsBetween(view.sheet, layout.block.bottom + 1, layout.lastRow)) {
      for (const cell of view.sheet.cellsInRow(row)) {
        const sign = layout.markOf(cell.column) === null ? null : parseMark(cell.text).sign;
        if (sign !== null && sign !== "－" && sign !== "×") signs.add(sign);
      }
    }
  }
  const [only, ...others] = signs;
  return others.length === 0 ? (only ?? null) : null;
}

/** A pillar that holds for the whole sheet: named above the table, or by the tab. */
function findSheetPillar(
  view: GridView,
  first: number,
  top: number,
  { isLegend }: FoundLegend,
): Sourced<string> | null {
  const sheet = view.sheet.name;
  const above = rowsBetween(view.sheet, first, top - 1)
    .flatMap((row) => view.sheet.cellsInRow(row))
    .filter(
      (cell) => !isLegend(cell) && namesPillar(cell.text) && !/年度|一覧|ビジョン/u.test(cell.text),
    );
  const [cell] = above;
  if (cell !== undefined)
    return { value: formatPillar(cell.text), at: { sheet, row: cell.row, column: cell.column } };
  return namesPillar(sheet)
    ? {
        value: formatPillar(sheet.replace(/[(（][^(（]*[)）]$/u, "")),
        at: { sheet, row: 0, column: 0 },
      }
    : null;
}

/** Center cities: as set; else as header, bands or a line of the sheet say; else by the ministry's list. */
function markCenters(
  view: GridView,
  located: LocatedTable,
  layouts: readonly Layout[],
  settings: PlanSettings,
): readonly MunicipalityColumn[] {
  const columns = referenceOf(located, layouts)?.municipalities ?? [];
  const set = settings.centerCities ?? findCenters(view, located);
  if (set.length > 0) {
    return columns.map((one) => ({
      ...one,
      isCenter: set.some((name) => isSameName(name, one.municipality.name)),
    }));
  }
  if (columns.some((one) => one.isCenter)) return columns;
  const listed = findCenterCities(columns.flatMap((one) => one.municipality.code ?? []));
  return columns.map((one) => ({ ...one, isCenter: listed.includes(one.municipality.code ?? "") }));
}

function isSameName(a: string, b: string): boolean {
  return foldForComparison(a) === foldForComparison(b);
}

function findCenters(view: GridView, located: LocatedTable): readonly string[] {
  const top = located.blocks[0]?.top ?? 0;
  const cells: Cell[] = [
    ...rowsBetween(view.sheet, located.firstRow, top - 1),
    ...rowsBetween(view.sheet, located.lastRow - 15, located.lastRow),
  ].flatMap((row) => [...view.sheet.cellsInRow(row)]);
  return cells.map((cell) => findCenterNames(cell.text)).find((names) => names.length > 0) ?? [];
}

function noteRoster(
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
