/** The rows of a layout: bands, measures with names and marks, spacers, totals, repeated headers. */
import type { LayoutChoices } from "./choices";
import { drawHeader } from "./drawHeader";
import { markContent, measureContent } from "./drawCells";
import type { PillarFacts, RowFacts } from "./facts";
import type { ColumnKind, LayoutColumn } from "./layoutColumns";
import type { SheetPencil } from "./sheetPencil";

/** A row of the plan with the names it lies under; names are told apart by where they begin. */
interface NamedRow {
  readonly facts: RowFacts;
  readonly names: Readonly<Partial<Record<ColumnKind, string>>>;
  /** Which 取組 and 事業名 of the pillar it belongs to: 0, 1, … */
  readonly initiative: number;
  readonly project: number;
}

/** Draws all pillars; gives the first row below the table. */
export function drawBody(
  pencil: SheetPencil,
  top: number,
  columns: readonly LayoutColumn[],
  pillars: readonly PillarFacts[],
  choices: LayoutChoices,
): number {
  let row = top;
  pillars.forEach((pillar, index) => {
    if (index > 0 && choices.repeatsHeader) row = drawHeader(pencil, row, columns, choices);
    else if (index > 0 && choices.hasSpacers) row += 1;
    if (choices.pillars === "bands") {
      drawBand(pencil, row, columns, `${String(index + 1)} ${pillar.name}`, choices);
      row += 1;
    }
    const named = nameRows(pillar, index, choices);
    named.forEach((one, position) => {
      drawRow(pencil, row + position, columns, one, named[position - 1], choices);
    });
    if (choices.fill === "merge") mergeNames(pencil, row, columns, named, choices);
    row += named.length;
  });
  return choices.hasTotals ? drawTotals(pencil, row, columns, pillars, choices) : row;
}

function drawBand(
  pencil: SheetPencil,
  row: number,
  columns: readonly LayoutColumn[],
  text: string,
  { marginLeft }: LayoutChoices,
): void {
  pencil.write(row, marginLeft, text);
  const right = marginLeft + columns.length - 1;
  pencil.merge({ top: row, bottom: row, left: marginLeft, right });
}

function nameRows(pillar: PillarFacts, index: number, choices: LayoutChoices): readonly NamedRow[] {
  let count = 0;
  return pillar.initiatives.flatMap((initiative, i) =>
    initiative.projects.flatMap((project, p) => {
      const number = String(p + 1);
      const name = choices.numbers === "inName" ? `${number} ${project.name}` : project.name;
      const names = {
        pillar: `${String(index + 1)} ${pillar.name}`,
        initiative: initiative.name,
        projectNumber: number,
        project: name,
      };
      count += 1;
      const own = { names, initiative: i, project: count };
      return project.rows.map((facts) => ({ ...own, facts }));
    }),
  );
}

/** Whether a name is the same as in the row before: both rows of one 取組, or of one 事業名. */
function isSame(kind: ColumnKind, row: NamedRow, before: NamedRow | undefined): boolean {
  if (before === undefined) return false;
  if (kind === "pillar") return true;
  if (kind === "initiative") return row.initiative === before.initiative;
  return row.project === before.project;
}

const ditto = "〃";

function drawRow(
  pencil: SheetPencil,
  row: number,
  columns: readonly LayoutColumn[],
  named: NamedRow,
  before: NamedRow | undefined,
  choices: LayoutChoices,
): void {
  columns.forEach((column, index) => {
    const at = choices.marginLeft + index;
    const name = named.names[column.kind];
    if (name !== undefined) {
      const again = { merge: "", blank: "", repeat: name, ditto }[choices.fill];
      pencil.write(row, at, isSame(column.kind, named, before) ? again : name);
    } else if (column.kind === "mark") {
      const { text, look } = markContent(named.facts, column, choices, row + at);
      pencil.write(row, at, text, look);
    } else pencil.write(row, at, measureContent(column.kind, named.facts, choices, row));
  });
}

function mergeNames(
  pencil: SheetPencil,
  top: number,
  columns: readonly LayoutColumn[],
  rows: readonly NamedRow[],
  { marginLeft }: LayoutChoices,
): void {
  columns.forEach(({ kind }, index) => {
    if (rows[0]?.names[kind] === undefined) return;
    let first = 0;
    rows.forEach((_row, position) => {
      const next = rows[position + 1];
      if (next !== undefined && isSame(kind, next, rows[position])) return;
      const column = marginLeft + index;
      pencil.merge({ top: top + first, bottom: top + position, left: column, right: column });
      first = position + 1;
    });
  });
}

function drawTotals(
  pencil: SheetPencil,
  row: number,
  columns: readonly LayoutColumn[],
  pillars: readonly PillarFacts[],
  { marginLeft }: LayoutChoices,
): number {
  const rows = pillars.flatMap(({ initiatives }) =>
    initiatives.flatMap(({ projects }) => projects.flatMap((project) => project.rows)),
  );
  const names = ["pillar", "initiative", "project", "measure"];
  const label = columns.findIndex(({ kind }) => names.includes(kind));
  pencil.write(row, marginLeft + label, "合計");
  columns.forEach(({ kind, municipality }, index) => {
    if (kind !== "mark") return;
    const count = rows.filter(({ marks }) => marks[municipality] !== null).length;
    pencil.write(row, marginLeft + index, String(count));
  });
  return row + 1;
}
