/** Walks the sorted rows of a table from top to bottom and makes its measures, with the names and marks that are theirs. */
import type { CellRange, Place } from "../grid/address";
import { formatRange } from "../grid/address";
import type { Cell } from "../grid/book";
import type { Note } from "../plan/note";
import type { MarkCell, Measure, Participation, PlanRow, Sourced } from "../plan/plan";
import { removeSpace, trimSpace } from "../text/fold";
import { parseMark } from "../text/marks";
import { splitNumber } from "../text/numbering";
import { findTags, parseChangeWord, removeTags, type TagKind } from "../text/tags";
import {
  assignLevels,
  formatPillar,
  joinLines,
  namesPillar,
  stripDecoration,
  type BandLevel,
} from "./bands";
import { carryOn, nameFields, nothingCarried, type Carried, type NameField } from "./carry";
import { cellKey, type GridView } from "./gridView";
import { findChange, readItem, stripSigns } from "./makeMeasure";
import { readPriority } from "./priority";
import { readMark, type MarkMeanings } from "./readMark";
import { isDitto } from "./rowKinds";
import type { SortedRow } from "./sortRows";
import { splitItems, type Separator } from "./splitItems";

export interface ReadRows {
  readonly rows: readonly PlanRow[];
  readonly measures: readonly Measure[];
  readonly notes: readonly Note[];
}

export interface RowContext {
  readonly view: GridView;
  readonly meanings: MarkMeanings;
  readonly separator: Separator;
  /** Pillar of the whole sheet, from its title or tab; bands and columns go before it. */
  readonly pillar: Sourced<string> | null;
  /** Signs that mean 重点PJ before a name. */
  readonly prioritySigns: string;
}

/** The state of the walk. */
interface Walk {
  readonly context: RowContext;
  readonly levels: ReadonlyMap<string, BandLevel>;
  readonly rows: PlanRow[];
  readonly measures: Measure[];
  readonly notes: Note[];
  /** Key of a measure's cell → positions of its measures, for rows that a merge gives the same cell. */
  readonly ofCell: Map<number, readonly number[]>;
  readonly notedMerges: Set<string>;
  carried: Carried;
  /** Names of bands since the last row of data; they hold with that row's own names, whichever of the two is the higher. */
  announced: Partial<Carried>;
}

export function readRows(sorted: readonly SortedRow[], context: RowContext): ReadRows {
  const rows = tellBands(sorted);
  const walk: Walk = {
    context,
    levels: levelsOfBands(rows, context),
    rows: [],
    measures: [],
    notes: [],
    ofCell: new Map(),
    notedMerges: new Set(),
    carried: { ...nothingCarried, pillar: context.pillar },
    announced: {},
  };
  for (const row of rows) {
    if (row.kind === "band") readBand(walk, row);
    else readDataRow(walk, row);
  }
  return walk;
}

/** A lone text in the 事業名 column is a band when it is numbered otherwise than the 事業名 that have measures beside them. */
function tellBands(sorted: readonly SortedRow[]): readonly SortedRow[] {
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

function levelsOfBands(
  sorted: readonly SortedRow[],
  { pillar }: RowContext,
): ReadonlyMap<string, BandLevel> {
  const texts = sorted.filter((row) => row.kind === "band").map(bandText);
  const filled = new Set(sorted.filter((row) => row.kind === "data").flatMap(fieldsOf));
  const free = (["pillar", "policyArea", "initiative"] as const).filter(
    (level) => !filled.has(level) && !(level === "pillar" && pillar !== null),
  );
  return assignLevels(texts, free);
}

function fieldsOf({ cells, layout }: SortedRow): readonly string[] {
  return [...cells.keys()].flatMap((column) => layout.fieldOf(column) ?? []);
}

function bandText({ cells }: SortedRow): string {
  return joinLines([...cells.values()].map((cell) => cell.text).join("\n"));
}

function readBand(walk: Walk, row: SortedRow): void {
  const text = bandText(row);
  const cell = [...row.cells.values()].at(-1);
  if (cell === undefined) return;
  const level = walk.levels.get(text) ?? "pillar";
  const value = level === "pillar" ? formatPillar(text) : formatName(text);
  const lower = nameFields.slice(nameFields.indexOf(level) + 1);
  const kept = Object.entries(walk.announced).filter(
    ([field]) => !lower.some((one) => one === field),
  );
  walk.announced = { ...Object.fromEntries(kept), [level]: { value, at: placeOf(walk, cell) } };
}

function readDataRow(walk: Walk, row: SortedRow): void {
  const named = readNames(walk, row);
  walk.carried = carryOn(walk.carried, { ...walk.announced, ...named });
  walk.announced = {};
  const marks = readMarks(walk, row);
  const priority = readPriorityCell(walk, row);
  const measureCell = cellOfField(walk, row, "measure");
  const shared = measureCell === null ? undefined : walk.ofCell.get(cellKey(measureCell));
  if (shared !== undefined) {
    joinRow(walk, row, shared, marks, priority);
    return;
  }
  const source = measureCell ?? lowestName(walk, row, marks);
  if (source === null && !hasMarks(marks)) return;
  if (source === null) noteOrphan(walk, row, marks);
  const first = walk.measures.length;
  if (source !== null) addMeasures(walk, row, source, named, marks, priority);
  const own = walk.measures.slice(first).map((_, index) => first + index);
  if (measureCell !== null) walk.ofCell.set(cellKey(measureCell), own);
  walk.rows.push({ row: row.row, measures: own, marks, priority, remarks: readRemarks(walk, row) });
}

function hasMarks(marks: readonly MarkCell[]): boolean {
  return marks.some((mark) => mark.participation !== null || !mark.isUnderstood);
}

/** A row below the first of a merged measure adds its marks to the same measures. */
function joinRow(
  walk: Walk,
  row: SortedRow,
  shared: readonly number[],
  marks: readonly MarkCell[],
  priority: MarkCell | null,
): void {
  for (const index of shared) {
    const measure = walk.measures[index];
    if (measure === undefined) continue;
    const participation = joinParticipation(
      [...measure.participation],
      participationOf(row, marks),
    );
    walk.measures[index] = { ...measure, participation };
  }
  if (marks.length > 0) {
    walk.rows.push({
      row: row.row,
      measures: shared,
      marks,
      priority,
      remarks: readRemarks(walk, row),
    });
  }
}

function joinParticipation(
  before: readonly (readonly [string, Participation])[],
  own: ReadonlyMap<string, Participation>,
): ReadonlyMap<string, Participation> {
  const joined = new Map(before);
  for (const [name, value] of own) {
    if (joined.get(name) !== "budgets") joined.set(name, value);
  }
  return joined;
}

function noteOrphan(walk: Walk, row: SortedRow, marks: readonly MarkCell[]): void {
  const [first] = marks;
  if (first === undefined) return;
  walk.notes.push({
    code: "S08",
    message: "orphan",
    at: first.at,
    data: { row: row.row + 1 },
    related: [],
  });
}

function placeOf({ context }: Walk, { row, column }: { row: number; column: number }): Place {
  return { sheet: context.view.sheet.name, row, column };
}

/** The cell that shows in a column of the row: its own, or that of a merge from a row above. */
function shownCell({ context: { view } }: Walk, row: SortedRow, column: number): Cell | null {
  const own = row.cells.get(column);
  if (own !== undefined) return own;
  if (row.isShifted) return null;
  const range = view.merge(row.row, column);
  if (range === null || range.top <= row.layout.block.bottom) return null;
  return view.sheet.cell(range.top, range.left) ?? null;
}

function cellsOfField(walk: Walk, row: SortedRow, field: string): readonly Cell[] {
  const cells = row.layout.fields
    .filter((one) => one.field === field)
    .flatMap((one) => shownCell(walk, row, one.column) ?? []);
  return [...new Map(cells.map((cell) => [cellKey(cell), cell])).values()];
}

function cellOfField(walk: Walk, row: SortedRow, field: string): Cell | null {
  return cellsOfField(walk, row, field).find((cell) => /\p{L}/u.test(cell.text)) ?? null;
}

/** The names that the row itself gives, 〃 and bare numbers left out. */
function readNames(walk: Walk, row: SortedRow): Partial<Carried> {
  const named: Partial<Record<NameField, Sourced<string>>> = {};
  for (const field of nameFields) {
    const cells = cellsOfField(walk, row, field).filter((cell) => !isDitto(cell.text));
    const worded = cells.filter((cell) => /\p{L}/u.test(cell.text));
    const last = worded.at(-1);
    const text = joinLines(cells.map((cell) => cell.text).join("\n"));
    if (last === undefined || /^[\d０-９.．()（）]+$/u.test(text)) continue;
    named[field] = {
      value: formatField(field, stripSigns(text, walk.context.prioritySigns)),
      at: placeOf(walk, last),
    };
  }
  return { ...readUnheaded(walk, row), ...named };
}

/** Names left of the first heading, where a header lacks a column: told by their words or by ア, イ. */
function readUnheaded(walk: Walk, row: SortedRow): Partial<Carried> {
  const first = Math.min(...row.layout.fields.map((field) => field.column));
  for (const [column, cell] of row.cells) {
    if (column >= first || !/\p{L}{2}/u.test(cell.text)) continue;
    const at = placeOf(walk, cell);
    if (namesPillar(cell.text)) return { pillar: { value: formatPillar(cell.text), at } };
    if (splitNumber(cell.text).style === "katakana")
      return { initiative: { value: formatName(cell.text), at } };
  }
  return {};
}

function formatField(field: NameField, text: string): string {
  if (field === "pillar") return formatPillar(text);
  if (field !== "project") return formatName(text);
  const bare = trimSpace(removeTags(joinLines(text)));
  const { rest } = splitNumber(bare);
  return rest === "" ? bare : rest;
}

function formatName(text: string): string {
  return stripDecoration(removeTags(joinLines(text)));
}

/** A row without a measure's text whose name has marks: the name is the measure. */
function lowestName(walk: Walk, row: SortedRow, marks: readonly MarkCell[]): Cell | null {
  const hasMeasureColumn = row.layout.fields.some((one) => one.field === "measure");
  if (hasMeasureColumn && !hasMarks(marks)) return null;
  for (const field of ["project", "initiative"] as const) {
    for (const one of row.layout.fields.filter((column) => column.field === field)) {
      const cell = hasMeasureColumn ? row.cells.get(one.column) : shownCell(walk, row, one.column);
      if (cell !== undefined && cell !== null && /\p{L}{2}/u.test(cell.text) && !isDitto(cell.text))
        return cell;
    }
  }
  return null;
}

function readMarks(walk: Walk, row: SortedRow): readonly MarkCell[] {
  return row.layout.municipalities.flatMap(({ municipality, columns }) =>
    columns.flatMap(({ column, layer }): MarkCell[] => {
      const cell = shownCell(walk, row, column);
      if (cell === null || removeSpace(cell.text) === "") return [];
      if (!row.cells.has(column)) noteMerge(walk, row.row, column);
      return [
        readMark(
          cell,
          { municipality: municipality.name, layer, at: placeOf(walk, cell) },
          walk.context.meanings,
        ),
      ];
    }),
  );
}

/** Marks in a merged region count for each of its rows and columns; that is an assumption, so it is said. */
function noteMerge(walk: Walk, row: number, column: number): void {
  const range: CellRange | null = walk.context.view.merge(row, column);
  if (range === null) return;
  const written = formatRange(range);
  if (walk.notedMerges.has(written)) return;
  walk.notedMerges.add(written);
  walk.notes.push({
    code: "S05",
    message: "marks",
    at: placeOf(walk, { row: range.top, column: range.left }),
    data: { range: written },
    related: [],
  });
}

function readPriorityCell(walk: Walk, row: SortedRow): MarkCell | null {
  const [cell] = cellsOfField(walk, row, "priority");
  if (cell === undefined) return null;
  return readMark(
    cell,
    { municipality: null, layer: "either", at: placeOf(walk, cell) },
    walk.context.meanings,
  );
}

function readRemarks(walk: Walk, row: SortedRow): Sourced<string> | null {
  const column = row.layout.fields.find((one) => one.field === "remarks")?.column;
  if (column === undefined) return null;
  return { value: row.cells.get(column)?.text ?? "", at: placeOf(walk, { row: row.row, column }) };
}

/** By official name in column order. */
function participationOf(
  row: SortedRow,
  marks: readonly MarkCell[],
): ReadonlyMap<string, Participation> {
  const found = new Map<string, Participation>();
  for (const { municipality } of row.layout.municipalities) {
    const own = marks
      .filter((mark) => mark.municipality === municipality.name)
      .map((mark) => mark.participation);
    if (own.includes("budgets")) found.set(municipality.name, "budgets");
    else if (own.includes("participates")) found.set(municipality.name, "participates");
  }
  return found;
}

function addMeasures(
  walk: Walk,
  row: SortedRow,
  cell: Cell,
  named: Partial<Carried>,
  marks: readonly MarkCell[],
  priority: MarkCell | null,
): void {
  const { context, carried } = walk;
  const isName = row.layout.fieldOf(cell.column) !== "measure" && !row.isShifted;
  const items = splitItems(cell.text, context.separator);
  const participation = participationOf(row, marks);
  const { isPriority, projects } = readPriority(priority);
  const ofProject = isName ? [] : projectKinds(walk, row);
  items.forEach((item, index) => {
    const { kinds, text, ...reading } = readItem(
      cell,
      placeOf(walk, cell),
      item,
      index,
      context.prioritySigns,
    );
    walk.measures.push({
      ...reading,
      text: isName ? (named.project?.value ?? named.initiative?.value ?? text) : text,
      ...carried,
      row: row.row,
      ...findChange({
        own: kinds,
        project: ofProject,
        column: columnKinds(walk, row, index, items.length),
        legend: context.meanings.legend,
        runs: reading.source.runs,
        fill: cell.fill,
      }),
      isPriority:
        isPriority ||
        startsWithSign(cell.text.slice(item.start, item.end), context.prioritySigns) ||
        hasSignOnProject(walk, row),
      priorityProjects: projects,
      participation,
    });
  });
}

/** Tags that the 事業名 cell carries hold for all its measures. */
function projectKinds(walk: Walk, row: SortedRow): readonly TagKind[] {
  return cellsOfField(walk, row, "project").flatMap((cell) =>
    findTags(cell.text).flatMap((tag) => tag.kinds),
  );
}

/**
 * What the columns for 区分 say of an item: a word, line by line where there are as many lines as items;
 * or a mark under a heading that is the word itself (新規 | 拡充 | 再掲).
 */
function columnKinds(walk: Walk, row: SortedRow, index: number, count: number): readonly TagKind[] {
  return row.layout.fields
    .filter((one) => one.field === "change")
    .flatMap(({ column, heading }) => {
      const cell = shownCell(walk, row, column);
      if (cell === null) return [];
      const lines = cell.text.split("\n").filter((line) => removeSpace(line) !== "");
      const own = count > 1 && lines.length === count ? (lines[index] ?? "") : cell.text;
      const told = parseChangeWord(own);
      return told.length > 0 || !isTick(own) ? told : parseChangeWord(heading);
    });
}

/** A mark that says yes. */
function isTick(text: string): boolean {
  const { sign } = parseMark(text);
  return sign !== null && sign !== "－" && sign !== "×";
}

function startsWithSign(text: string, signs: string): boolean {
  return signs !== "" && new RegExp(`^\\s*[${signs}]|[${signs}]\\s*$`, "u").test(text);
}

function hasSignOnProject(walk: Walk, row: SortedRow): boolean {
  const { prioritySigns } = walk.context;
  return cellsOfField(walk, row, "project").some((cell) =>
    startsWithSign(cell.text, prioritySigns),
  );
}
