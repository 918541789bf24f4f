/** The rows of a table that are bands, and the level each of them names. */
import type { Cell } from "../grid/book";
import type { Sourced } from "../plan/plan";
import { splitNumber } from "../text/numbering";
import { assignLevels, formatPillar, joinLines, type BandLevel } from "./bands";
import { nameFields, type Carried } from "./carry";
import { placeOf, type GridView } from "./gridView";

import { formatName } from "./rowNames";
import type { SortedRow } from "./sortRows";

/** A lone text in the 事業名 column is a band when it is numbered otherwise than the 事業名 that have measures beside them. */
export function tellBands(sorted: readonly SortedRow[]): readonly SortedRow[] {
  const projectOf = ({ cells, layout }: SortedRow): Cell | undefined =>
    [...cells].find(([column]) => layout.fieldOf(column) === "project")?.[1];
  const styles = new Set(
    sorted.filter((row) => row.kind === "data").flatMap((row) => styleOf(projectOf(row)) ?? []),
  );
  return sorted.map((row) => {
    const style = row.kind === "names" ? styleOf(projectOf(row)) : null;
    return style === null || styles.size === 0 || styles.has(style)
      ? row
      : { ...row, kind: "band" };
  });
}

function styleOf(cell: Cell | undefined): string | null {
  return cell === undefined ? null : splitNumber(cell.text).style;
}

/** Band text → its level. Levels that have a column, or a pillar that holds for the whole sheet, are not open to bands. */
export function levelsOfBands(
  rows: readonly SortedRow[],
  sheetPillar: Sourced<string> | null,
): ReadonlyMap<string, BandLevel> {
  const texts = rows.filter((row) => row.kind === "band").map(bandText);
  const filled = new Set(rows.filter((row) => row.kind === "data").flatMap(fieldsOf));
  const free = (["pillar", "policyArea", "initiative"] as const).filter(
    (level) => !filled.has(level) && !(level === "pillar" && sheetPillar !== null),
  );
  return assignLevels(texts, free);
}

function fieldsOf({ cells, layout }: SortedRow): readonly string[] {
  return [...cells.keys()].flatMap((column) => layout.fieldOf(column) ?? []);
}

function bandText({ cells }: SortedRow): string {
  return joinLines([...cells.values()].map((cell) => cell.text).join("\n"));
}

/** The names announced by bands so far and this one: it takes the place of those on its level and below. */
export function announce(
  view: GridView,
  row: SortedRow,
  levels: ReadonlyMap<string, BandLevel>,
  before: Partial<Carried>,
): Partial<Carried> {
  const text = bandText(row);
  const cell = [...row.cells.values()].at(-1);
  if (cell === undefined) return before;
  const level = levels.get(text) ?? "pillar";
  const value = level === "pillar" ? formatPillar(text) : formatName(text);
  const above = nameFields.slice(0, nameFields.indexOf(level));
  const kept = Object.entries(before).filter(([field]) => above.some((one) => one === field));
  return { ...Object.fromEntries(kept), [level]: { value, at: placeOf(view, cell) } };
}
