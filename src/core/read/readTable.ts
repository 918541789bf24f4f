/** One located table → a plan table and what the reader doubted about it. */
import type { Legend, LegendEntry } from "../plan/legend";
import type { Note } from "../plan/note";
import type { PlanTable } from "../plan/plan";
import type { PlanSettings } from "../plan/settings";
import { readFieldCells } from "./fieldCells";
import { rowsBetween, type GridView } from "./gridView";
import { markColumns, readLayouts, type Layout } from "./layout";
import type { LocatedTable } from "./locateTables";
import { findSeparator } from "./splitItems";
import { makeLegend } from "./readLegend";
import { findLegend, type FoundLegend } from "./findLegend";
import { noteDrawings } from "./noteDrawings";
import { noteHidden } from "./noteHidden";
import { readRows } from "./readRows";
import { speaksOfFill } from "./rowMarks";
import { markCenters, noteRoster } from "./roster";
import { readTitle } from "./readTitle";
import { findSheetPillar } from "./sheetPillar";
import { foldSetMarks } from "./setMarks";
import { surveySigns } from "./surveySigns";
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
  const legend = chooseLegend(found, elsewhere);
  const title = readTitle(
    view,
    located.firstRow,
    located.blocks[0] ?? located.reference,
    found.isLegend,
  );
  const sorted = sortRows(view, layouts, {
    title: title.title?.value ?? null,
    isLegend: found.isLegend,
    hasFills: speaksOfFill(legend),
  });
  const read = readRows(sorted.rows, {
    view,
    meanings: { legend, set: foldSetMarks(settings.marks ?? {}), ...surveySigns(view, layouts) },
    separator: findSeparator(measureTexts(view, layouts)),
    pillar: findSheetPillar(view, located, found.isLegend),
    prioritySigns: prioritySigns(legend),
  });
  const reference = layouts.find((layout) => layout.block.top === located.reference.top);
  const municipalities = markCenters(view, located, reference?.municipalities ?? [], settings);
  const table: PlanTable = {
    sheet: view.sheet.name,
    range: rangeOf(view, located, layouts),
    ...title,
    legend,
    columns: reference?.fields ?? [],
    municipalities,
    cells: readFieldCells(view, title.title, layouts, sorted.rows),
    rows: read.rows,
    measures: read.measures,
  };
  return {
    table,
    notes: [
      ...notes,
      ...sorted.notes,
      ...read.notes,
      ...noteRoster(municipalities, settings, view, located.top),
      ...noteHidden(view, table),
      ...noteDrawings(view, table),
    ],
  };
}

function chooseLegend({ entries }: FoundLegend, elsewhere: readonly LegendEntry[]): Legend {
  const speaksOfMarks = entries.some(({ look: { sign = "" } }) => sign !== "");
  return makeLegend(speaksOfMarks ? entries : [...entries, ...elsewhere]);
}

function prioritySigns({ entries }: Legend): string {
  const own = entries.filter((entry) => entry.meaning === "priority");
  return own.map((entry) => entry.look.sign ?? "").join("");
}

function rangeOf(
  view: GridView,
  located: LocatedTable,
  layouts: readonly Layout[],
): PlanTable["range"] {
  const columns = new Set(layouts.flatMap(columnsOf));
  const { top } = located;
  const bottom = rowsBetween(view.sheet, top, located.lastRow).at(-1) ?? top;
  return { top, left: Math.min(...columns), bottom, right: Math.max(...columns) };
}

function columnsOf({ fields, municipalities }: Layout): readonly number[] {
  return [...fields.map((field) => field.column), ...markColumns(municipalities)];
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
