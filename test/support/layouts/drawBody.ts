/** The rows of a layout: bands, measures with names and marks, spacers, totals, repeated headers. */
import type { LayoutChoices } from "./choices";
import { drawHeader } from "./drawHeader";
import { markContent, measureContent } from "./drawCells";
import type { InitiativeFacts, PillarFacts, RowFacts } from "./facts";
import type { ColumnKind, LayoutColumn } from "./layoutColumns";
import type { SheetPencil } from "./sheetPencil";

/** A row of the plan with the names it lies under; those of one initiative differ. */
interface NamedRow {
  readonly facts: RowFacts;
  readonly names: Readonly<Partial<Record<ColumnKind, string>>>;
}

/** Rows that no band parts, below the bands that head them. */
interface Section {
  readonly bands: readonly string[];
  readonly rows: readonly NamedRow[];
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
    for (const section of sectionsOf(pillar, index, choices)) {
      for (const band of section.bands) {
        drawBand(pencil, row, columns, band, choices);
        row += 1;
      }
      drawSection(pencil, row, columns, section.rows, choices);
      row += section.rows.length;
    }
  });
  return choices.hasTotals ? drawTotals(pencil, row, columns, pillars, choices) : row;
}

function sectionsOf(
  pillar: PillarFacts,
  index: number,
  choices: LayoutChoices,
): readonly Section[] {
  const title = `${String(index + 1)} ${pillar.name}`;
  const sections: { bands: string[]; rows: NamedRow[] }[] = [];
  pillar.initiatives.forEach((initiative, position) => {
    const bands: string[] = [];
    if (position === 0 && choices.pillars === "bands") bands.push(title);
    const { policyArea } = initiative;
    const isNewArea = policyArea !== pillar.initiatives[position - 1]?.policyArea;
    if (policyArea !== null && isNewArea && choices.pillars !== "column") bands.push(policyArea);
    if (choices.initiatives === "bands") bands.push(initiative.name);
    const rows = nameRows(title, initiative, choices);
    const last = sections.at(-1);
    if (bands.length > 0 || last === undefined) sections.push({ bands, rows: [...rows] });
    else last.rows.push(...rows);
  });
  return sections;
}

function nameRows(
  pillar: string,
  initiative: InitiativeFacts,
  { numbers }: LayoutChoices,
): readonly NamedRow[] {
  return initiative.projects.flatMap(({ name, rows }, position) => {
    const number = String(position + 1);
    const names = {
      pillar,
      ...(initiative.policyArea !== null && { policyArea: initiative.policyArea }),
      initiative: initiative.name,
      projectNumber: number,
      project: numbers === "inName" ? `${number} ${name}` : name,
    };
    return rows.map((facts) => ({ names, facts }));
  });
}

/** A band over the whole table, or typed into its first column where that holds names. */
function drawBand(
  pencil: SheetPencil,
  row: number,
  columns: readonly LayoutColumn[],
  text: string,
  { marginLeft, areBandsMerged }: LayoutChoices,
): void {
  pencil.write(row, marginLeft, text);
  const kind = columns[0]?.kind;
  if (!areBandsMerged && (kind === "initiative" || kind === "project" || kind === "pillar")) return;
  const right = marginLeft + columns.length - 1;
  pencil.merge({ top: row, bottom: row, left: marginLeft, right });
}

function drawSection(
  pencil: SheetPencil,
  top: number,
  columns: readonly LayoutColumn[],
  rows: readonly NamedRow[],
  choices: LayoutChoices,
): void {
  rows.forEach((one, position) => {
    drawRow(pencil, top + position, columns, one, rows[position - 1], choices);
  });
  if (choices.fill === "merge") mergeNames(pencil, top, columns, rows, choices);
}

/** What must be the same in two rows for a name of them to be one name. */
const above: Readonly<Partial<Record<ColumnKind, readonly ColumnKind[]>>> = {
  pillar: ["pillar"],
  policyArea: ["pillar", "policyArea"],
  initiative: ["pillar", "policyArea", "initiative"],
  projectNumber: ["initiative", "project"],
  project: ["initiative", "project"],
};

function isSame(kind: ColumnKind, row: NamedRow, before: NamedRow | undefined): boolean {
  return (
    before !== undefined && (above[kind] ?? []).every((one) => row.names[one] === before.names[one])
  );
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
