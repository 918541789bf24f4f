/** A header as the reader uses it: for each column what it holds, and which rows lie under it. */
import type { Field, FieldColumn, MarkColumn, MunicipalityColumn } from "../plan/plan";
import type { Note } from "../plan/note";
import { parseMark } from "../text/marks";
import { removeSpace } from "../text/fold";
import { nameFields } from "./carry";
import { readFieldColumns } from "./fieldColumns";
import { isChangeWord } from "./cellWords";
import type { Columns, Role } from "./columnRoles";
import { rowsBetween, type GridView } from "./gridView";
import type { HeaderBlock } from "./headerBlock";
import type { LocatedTable } from "./locateTables";
import { readMunicipalityColumns } from "./municipalityColumns";

export interface Layout extends Columns {
  readonly block: HeaderBlock;
  /** Last row under this header (0-based, inclusive). */
  readonly lastRow: number;
  readonly municipalities: readonly MunicipalityColumn[];
  readonly fields: readonly FieldColumn[];
  /** Last column of the table. */
  readonly right: number;
  markOf(column: number): MarkPlace | null;
}

export interface MarkPlace {
  readonly municipality: string;
  readonly layer: MarkColumn["layer"];
}

export interface Layouts {
  readonly layouts: readonly Layout[];
  /** Of the reference header only: a repeated one says the same again. */
  readonly notes: readonly Note[];
}

/** Values of a column under a header: how many are signs, numbers, texts. */
interface Tally {
  marks: number;
  numbers: number;
  changes: number;
  filled: number;
}

/** What a header says, before the columns are compared with those of the other headers. */
interface Draft {
  readonly block: HeaderBlock;
  readonly lastRow: number;
  readonly municipalities: readonly MunicipalityColumn[];
  readonly fields: readonly FieldColumn[];
  readonly tallies: ReadonlyMap<number, Tally>;
}

export function readLayouts(view: GridView, table: LocatedTable): Layouts {
  const notes: Note[] = [];
  const drafts = table.blocks.map((block, index): Draft => {
    const lastRow = (table.blocks[index + 1]?.top ?? table.lastRow + 1) - 1;
    const tallies = tallyColumns(view, block.bottom + 1, lastRow);
    const hasMarks = (column: number): boolean => (tallies.get(column)?.marks ?? 0) > 0;
    const read = readMunicipalityColumns(view, block, hasMarks);
    if (block === table.reference) notes.push(...read.notes);
    const marks = new Set(markColumns(read.columns));
    const fields = readFieldColumns(view, block, (column) => marks.has(column), lastRow);
    return { block, lastRow, municipalities: read.columns, fields, tallies };
  });
  const prioritySign = findPrioritySign(view, drafts);
  return {
    layouts: agree(
      drafts.map((draft) => makeLayout(draft, prioritySign)),
      table,
    ),
    notes,
  };
}

/** All columns of marks, in the order of the municipalities. */
export function markColumns(municipalities: readonly MunicipalityColumn[]): readonly number[] {
  return municipalities.flatMap((one) => one.columns.map(({ column }) => column));
}

/** The commonest sign of the 重点PJ column over all pages, if the column holds little else on one of them. */
function findPrioritySign(view: GridView, drafts: readonly Draft[]): string | null {
  if (!drafts.some(holdsPrioritySigns)) return null;
  const counts = new Map<string, number>();
  for (const sign of drafts.flatMap((draft) => prioritySigns(view, draft))) {
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The signs of rows that stand straight: in a row without a measure's text the sign may be a municipality's. */
function prioritySigns(view: GridView, { block, lastRow, fields }: Draft): readonly string[] {
  const columnOf = (field: Field): number =>
    fields.find((one) => one.field === field)?.column ?? Number.NaN;
  const [column, measure] = [columnOf("priority"), columnOf("measure")];
  return rowsBetween(view.sheet, block.bottom + 1, lastRow)
    .filter((row) => view.sheet.cell(row, measure) !== undefined)
    .flatMap((row) => parseMark(view.sheet.cell(row, column)?.text ?? "").sign ?? []);
}

function holdsPrioritySigns({ fields, tallies }: Draft): boolean {
  const column = fields.find((one) => one.field === "priority")?.column;
  const { marks, filled } = tallies.get(column ?? -1) ?? { marks: 0, filled: 0 };
  return marks >= 2 && isMost(marks, filled);
}

/** A header repeated in the same columns means the same columns, however it is spelled or cut. */
function agree(layouts: readonly Layout[], table: LocatedTable): readonly Layout[] {
  const reference = layouts.find((layout) => layout.block === table.reference);
  if (reference === undefined) return layouts;
  const columns = (layout: Layout): string =>
    [...markColumns(layout.municipalities)].sort((a, b) => a - b).join(" ");
  return layouts.map((layout) => {
    if (layout === reference || columns(layout) !== columns(reference)) return layout;
    return { ...reference, block: layout.block, lastRow: layout.lastRow };
  });
}

function makeLayout(draft: Draft, prioritySign: string | null): Layout {
  const marks = new Map<number, MarkPlace>();
  for (const one of draft.municipalities) {
    for (const { column, layer } of one.columns) {
      marks.set(column, { municipality: one.municipality.name, layer });
    }
  }
  const most = Math.max(
    0,
    ...[...marks.keys()].map((column) => draft.tallies.get(column)?.marks ?? 0),
  );
  const byColumn = new Map(draft.fields.map((one) => [one.column, one.field]));
  const [first, last] = [Math.min(...marks.keys()), Math.max(...marks.keys())];
  const roleOf = (column: number): Role => {
    if (marks.has(column)) return "mark";
    const field = byColumn.get(column) ?? null;
    // A column between the municipalities that only lacks its heading: S02 tells of its marks.
    if (field === null && first < column && column < last) return "free";
    if (field === "priority") return prioritySign === null ? "label" : "priority";
    return roleOfField(field, draft.tallies.get(column), most);
  };
  return {
    ...draft,
    prioritySign,
    right: Math.max(...marks.keys(), ...byColumn.keys()),
    fieldOf: (column) => byColumn.get(column) ?? null,
    markOf: (column) => marks.get(column) ?? null,
    roleOf,
    priorityColumn: draft.fields.find(({ field }) => field === "priority")?.column ?? null,
    numberColumn:
      draft.fields.find(({ field, column }) => field === "number" && roleOf(column) === "number")
        ?.column ?? null,
    isOfWords: (column) => isOfWords(roleOf(column), draft.tallies.get(column)),
    hasChangeColumn: [...byColumn.keys()].some((column) => roleOf(column) === "change"),
  };
}

const emptyTally: Tally = { marks: 0, numbers: 0, changes: 0, filled: 0 };

const numberFields: readonly (Field | null)[] = ["number", "projectNumber", "cost"];

function roleOfField(field: Field | null, tally = emptyTally, mostMarks: number): Role {
  if (field === "measure") return "measure";
  if (nameFields.some((name) => name === field)) return "name";
  return roleByContent(field, tally) ?? roleByMarks(field, tally, mostMarks);
}

/** Columns whose headings promise one kind of content: only where they keep it is anything else out of place. */
function roleByContent(
  field: Field | null,
  { marks, numbers, changes, filled }: Tally,
): Role | null {
  // A single sign among remarks does not make them a column of signs.
  if (field === "remarks") return marks <= Math.max(1, filled / 4) ? "remarks" : null;
  if (field === "change") return isMost(changes, filled) && changes > 1 ? "change" : "free";
  if (!numberFields.includes(field)) return null;
  return numbers * 5 >= filled * 4 ? "number" : "free";
}

function isOfWords(role: Role, { numbers, filled } = emptyTally): boolean {
  return (role === "name" || role === "measure") && numbers * 10 <= Math.max(10, filled);
}

function roleByMarks(field: Field | null, { marks, filled }: Tally, mostMarks: number): Role {
  // A column of signs that only lacks its heading is no sign of rows out of place.
  const isMarkColumn = marks > 0 && marks * 2 >= Math.max(mostMarks, filled);
  return field !== null || isMarkColumn ? "free" : "none";
}

function isMost(count: number, all: number): boolean {
  return count * 3 >= all * 2;
}

function tallyColumns(view: GridView, top: number, bottom: number): ReadonlyMap<number, Tally> {
  const tallies = new Map<number, Tally>();
  for (const row of rowsBetween(view.sheet, top, bottom)) {
    for (const cell of view.sheet.cellsInRow(row)) {
      const tally = tallies.get(cell.column) ?? { marks: 0, numbers: 0, changes: 0, filled: 0 };
      tallies.set(cell.column, tally);
      tally.filled += 1;
      if (parseMark(cell.text).sign !== null || /^[①-⑳]/u.test(cell.text)) tally.marks += 1;
      if (/^[\d０-９,.．，()（）]+$/u.test(removeSpace(cell.text))) tally.numbers += 1;
      if (isChangeWord(cell.text)) tally.changes += 1;
    }
  }
  return tallies;
}
