/**
 * What a finding is about, in words that stay true when rows are inserted, sorted or moved to another sheet:
 * a measure by its project and text, a mark by its measure and municipality, a heading by its text. No address.
 */
import type { Place } from "../grid/address";
import type { Measure, PlanTable } from "../plan/plan";
import type { Span } from "./finding";
import { locateMeasure, nameOf } from "./measures";
import type { PlanLookup } from "./planLookup";

/** "起業・創業支援 / 創業相談会の開催 / 宇部市"; "" for what concerns the table or workbook as a whole. */
export function describeSubject(at: Place, span: Span | null, lookup: PlanLookup): string {
  const inCell = lookup.measures(at);
  if (inCell.length > 0) {
    const one = span === null ? undefined : locateMeasure(inCell, span);
    return describeMeasures(one === undefined ? inCell : [one]);
  }
  const found = lookup.row(at.sheet, at.row);
  if (found === undefined) return describeLoose(at, lookup);
  const { row, table } = found;
  const measures = row.measures.flatMap((position) => table.measures[position] ?? []);
  const marks = row.marks.map(({ municipality, trimmed }) => `${municipality ?? ""}${trimmed}`);
  const own = measures.length > 0 ? describeMeasures(measures) : marks.join(" ");
  return [own, columnName(at, table)].filter((part) => part !== "").join(" / ");
}

function describeMeasures(measures: readonly Measure[]): string {
  const inOrder = [...measures].sort(
    ({ source: a }, { source: b }) => a.at.row - b.at.row || a.start - b.start,
  );
  const [first] = inOrder;
  const names = inOrder.map((measure) => nameOf(measure));
  const heads = [first?.initiative?.value, first?.project?.value];
  return [...heads, ...names].filter((part) => part !== undefined && part !== "").join(" / ");
}

/** A heading, band or title by its text; a place that holds none of them has no subject of its own. */
function describeLoose(at: Place, lookup: PlanLookup): string {
  return lookup.cell(at)?.text.replace(/\s+/gu, "") ?? "";
}

/** What the column of a place is called: the municipality or the heading. */
function columnName({ column }: Place, table: PlanTable): string {
  const municipality = table.municipalities.find((one) =>
    one.columns.some((mark) => mark.column === column),
  );
  if (municipality !== undefined) return municipality.municipality.name;
  return table.columns.find((field) => field.column === column)?.heading ?? "";
}
