/** Walks the sorted rows of a table from top to bottom and makes its measures, with the names and marks that are theirs. */
import type { Cell } from "../grid/book";
import type { Note } from "../plan/note";
import type { MarkCell, Measure, PlanRow, Sourced } from "../plan/plan";
import { trimSpace } from "../text/fold";
import { removeTags } from "../text/tags";
import { announce, levelsOfBands, tellBands } from "./bandRows";
import { carryOn, nameFields, nothingCarried, type Carried, type NameField } from "./carry";
import { placeOf, cellKey, type GridView } from "./gridView";
import { findChange, readItem } from "./makeMeasure";
import { readPriority } from "./priority";
import type { MarkMeanings } from "./readMark";
import { cellsOfField, wordedCell } from "./rowCells";
import { columnKinds, projectKinds } from "./rowChange";
import {
  hasMarks,
  joinParticipation,
  noteMergedMarks,
  participationOf,
  readBlanks,
  readMarks,
  readPriorityCell,
  readRemarks,
} from "./rowMarks";
import { lowestName, readNames } from "./rowNames";
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

/** What a row holds beside its measures. */
interface RowFacts {
  readonly named: Partial<Carried>;
  readonly marks: readonly MarkCell[];
  readonly priority: MarkCell | null;
}

export function readRows(sorted: readonly SortedRow[], context: RowContext): ReadRows {
  const rows = tellBands(sorted);
  const levels = levelsOfBands(rows, context.pillar);
  const walk: Walk = {
    context,
    rows: [],
    measures: [],
    notes: [],
    ofCell: new Map(),
    notedMerges: new Set(),
    carried: { ...nothingCarried, pillar: context.pillar },
    announced: {},
  };
  for (const row of rows) {
    if (row.kind === "band") walk.announced = announce(context.view, row, levels, walk.announced);
    else readDataRow(walk, row);
  }
  return walk;
}

function readDataRow(walk: Walk, row: SortedRow): void {
  const { view, meanings, prioritySigns } = walk.context;
  const named = trustedNames(walk, row, readNames(view, row, prioritySigns));
  walk.carried = carryOn(walk.carried, { ...walk.announced, ...named });
  walk.announced = {};
  const facts: RowFacts = {
    named,
    marks: readMarks(view, row, meanings),
    priority: readPriorityCell(view, row, meanings),
  };
  walk.notes.push(...noteMergedMarks(view, row, meanings, walk.notedMerges));
  const own = measuresOfRow(walk, row, facts);
  if (own === null) return;
  const { marks, priority } = facts;
  walk.rows.push({
    row: row.row,
    measures: own,
    marks,
    blanks: readBlanks(view, row),
    priority,
    remarks: readRemarks(view, row),
  });
}

/** In a row that slipped, a name that holds already for another level was taken for the wrong one: none of them counts. */
function trustedNames(walk: Walk, row: SortedRow, named: Partial<Carried>): Partial<Carried> {
  const isElsewhere = (field: NameField): boolean =>
    nameFields.some(
      (other) => other !== field && named[field]?.value === walk.carried[other]?.value,
    );
  const isDoubtful = nameFields.some((field) => named[field] !== undefined && isElsewhere(field));
  return row.isShifted && isDoubtful ? {} : named;
}

/** Positions of the row's measures, made now or by the row above; none for marks without a measure; null for a row that says nothing. */
function measuresOfRow(walk: Walk, row: SortedRow, facts: RowFacts): readonly number[] | null {
  const { view } = walk.context;
  const measureCell = wordedCell(view, row, "measure");
  const shared = measureCell === null ? undefined : walk.ofCell.get(cellKey(measureCell));
  if (shared !== undefined) return joinRow(walk, row, shared, facts);
  if (measureCell !== null && isBulletRow(measureCell, facts)) {
    return extendMeasure(walk, measureCell);
  }
  const source = measureCell ?? nameAsMeasure(walk, row, facts);
  if (source === null) return hasMarks(facts.marks) ? noteOrphan(walk, row, facts.marks) : null;
  const first = walk.measures.length;
  addMeasures(walk, row, source, facts);
  const own = walk.measures.slice(first).map((_, index) => first + index);
  if (measureCell !== null) walk.ofCell.set(cellKey(measureCell), own);
  return own;
}

/** The name that stands for a measure: in a table without measures always, else only in a row with marks. */
function nameAsMeasure(walk: Walk, row: SortedRow, { marks }: RowFacts): Cell | null {
  const hasMeasures = row.layout.fields.some((one) => one.field === "measure");
  return hasMarks(marks) || !hasMeasures ? lowestName(walk.context.view, row) : null;
}

/** A row below the first of a merged measure adds its marks to the same measures. */
function joinRow(
  walk: Walk,
  row: SortedRow,
  shared: readonly number[],
  { marks }: RowFacts,
): readonly number[] | null {
  const own = participationOf(row, marks);
  for (const index of shared) {
    const measure = walk.measures[index];
    if (measure === undefined) continue;
    const participation = joinParticipation(measure.participation, own);
    walk.measures[index] = { ...measure, participation };
  }
  return marks.length === 0 ? null : shared;
}

/** A row that holds nothing but a ・ line goes on with the measure above it. */
function isBulletRow({ text }: Cell, { named, marks }: RowFacts): boolean {
  return /^\s*[・･]/u.test(text) && Object.keys(named).length === 0 && !hasMarks(marks);
}

function extendMeasure(walk: Walk, cell: Cell): null {
  const last = walk.measures.at(-1);
  if (last !== undefined) {
    const text = `${last.text}\n${trimSpace(removeTags(cell.text))}`;
    walk.measures[walk.measures.length - 1] = { ...last, text };
  }
  return null;
}

function noteOrphan(walk: Walk, row: SortedRow, marks: readonly MarkCell[]): readonly number[] {
  for (const { at } of marks.slice(0, 1)) {
    walk.notes.push({
      code: "S08",
      message: "orphan",
      at,
      data: { row: row.row + 1 },
      related: [],
    });
  }
  return [];
}

function addMeasures(walk: Walk, row: SortedRow, cell: Cell, facts: RowFacts): void {
  const { context, carried } = walk;
  const { view, prioritySigns } = context;
  const { named, marks, priority } = facts;
  const isName = row.layout.fieldOf(cell.column) !== "measure" && !row.isShifted;
  const items = splitItems(cell.text, context.separator);
  const participation = participationOf(row, marks);
  const { isPriority, projects } = readPriority(priority, row.layout.prioritySign);
  const isSigned = hasSignOnProject(context, row);
  const ofProject = isName ? [] : projectKinds(view, row);
  items.forEach((item, index) => {
    const own = readItem(cell, placeOf(view, cell), item, index, prioritySigns);
    const { kinds, text, ...reading } = own;
    const change = findChange({
      own: kinds,
      project: ofProject,
      column: columnKinds(view, row, index, items.length),
      legend: context.meanings.legend,
      runs: reading.source.runs,
      fill: cell.fill,
    });
    walk.measures.push({
      ...reading,
      text: isName ? (named.project?.value ?? named.initiative?.value ?? text) : text,
      ...carried,
      row: row.row,
      ...change,
      isPriority:
        isPriority || isSigned || hasSign(cell.text.slice(item.start, item.end), prioritySigns),
      priorityProjects: projects,
      participation,
    });
  });
}

/** Whether a sign of 重点PJ stands before or behind a name. */
function hasSign(text: string, signs: string): boolean {
  return signs !== "" && new RegExp(`^\\s*[${signs}]|[${signs}]\\s*$`, "u").test(text);
}

function hasSignOnProject({ view, prioritySigns }: RowContext, row: SortedRow): boolean {
  return cellsOfField(view, row, "project").some((cell) => hasSign(cell.text, prioritySigns));
}
