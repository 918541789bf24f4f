/** Book → plan, with no configuration: the only door of this room. */
import type { Book } from "../grid/book";
import type { Note } from "../plan/note";
import { comparePlaces } from "../plan/placeOrder";
import type { Plan, PlanTable } from "../plan/plan";
import type { PlanSettings } from "../plan/settings";
import { readLegendSheet } from "./findLegend";
import { viewSheet, type GridView } from "./gridView";
import { isExample } from "./rowKinds";
import { locateTables, type LocatedTable } from "./locateTables";
import { readTable } from "./readTable";

/**
 * Reads the plan that a workbook holds. Sheets that Renkei made, and sheets without a grid, are passed over.
 * Never throws for bad data: what does not fit becomes a note. No table at all is a plan without tables and a note S01.
 */
export function readPlan(book: Book, settings: PlanSettings = {}): Plan {
  const located = book.sheets
    .filter((sheet) => sheet.owner === null && sheet.visibility !== "veryHidden")
    .filter((sheet) => !isExample(sheet.name))
    .map((sheet) => {
      const view = viewSheet(sheet);
      return { view, tables: locateTables(view) };
    });
  const elsewhere = located
    .filter(({ tables }) => tables.length === 0)
    .flatMap(({ view }) => readLegendSheet(view));
  const readings = located.flatMap(({ view, tables }) =>
    tables.map((table: LocatedTable) => readTable(view, table, settings, elsewhere)),
  );
  if (readings.length === 0)
    return { tables: [], notes: noteNoTable(located.map(({ view }) => view)) };
  const tables = shareTitles(readings.map((reading) => reading.table));
  const notes = readings.flatMap((reading) => reading.notes);
  return { tables, notes: sortNotes(notes, book) };
}

/** Sheets of one plan (one per pillar) share the area and the year that only one of them names. */
function shareTitles(tables: readonly PlanTable[]): readonly PlanTable[] {
  const year = tables.find((table) => table.fiscalYear !== null)?.fiscalYear ?? null;
  const area = tables.find((table) => table.area !== null)?.area ?? null;
  return tables.map((table) => ({
    ...table,
    fiscalYear: table.fiscalYear ?? year,
    area: table.area ?? area,
  }));
}

function noteNoTable(views: readonly GridView[]): readonly Note[] {
  const sheet = views[0]?.sheet.name ?? "";
  return [
    { code: "S01", message: "none", at: { sheet, row: 0, column: 0 }, data: {}, related: [] },
  ];
}

function sortNotes(notes: readonly Note[], book: Book): readonly Note[] {
  const order = new Map(book.sheets.map((sheet, index) => [sheet.name, index]));
  return [...notes].sort(comparePlaces(order));
}
