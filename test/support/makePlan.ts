/** A plan made by hand, for tests of what is built from plans; each measure stands in a row and cell of its own. */
import type {
  Change,
  Measure,
  MeasureSource,
  MunicipalityColumn,
  Participation,
  Place,
  Plan,
  PlanTable,
  Sourced,
  TextRun,
} from "../../src/core";
import { plainFont } from "../../src/core";

export interface MeasureDraft {
  readonly text: string;
  /** The cell's text where it differs, tags included. */
  readonly cellText?: string;
  readonly pillar?: string | null;
  readonly policyArea?: string | null;
  readonly initiative?: string | null;
  readonly project?: string | null;
  readonly change?: Change | null;
  readonly changeFrom?: Measure["changeFrom"];
  readonly isRelisted?: boolean;
  readonly isPriority?: boolean;
  readonly priorityProjects?: readonly string[];
  readonly isFormula?: boolean;
  readonly runs?: readonly TextRun[];
  /** By official name. */
  readonly marks?: Readonly<Record<string, Participation>>;
}

export interface PlanDraft {
  readonly sheet?: string;
  readonly title?: string | null;
  readonly area?: string | null;
  readonly fiscalYear?: number | null;
  /** Official names; a code is given where it is part of the name's text after a space. */
  readonly municipalities: readonly string[];
  readonly centers?: readonly string[];
  readonly measures: readonly MeasureDraft[];
}

/** A plan of one or several tables. The n-th measure of a table stands in row n, column D. */
export function makePlan(...drafts: readonly PlanDraft[]): Plan {
  return { tables: drafts.map(makeTable), notes: [] };
}

/** 0-based column of the measures. */
const measureColumn = 3;

function makeTable(draft: PlanDraft): PlanTable {
  const sheet = draft.sheet ?? "取組一覧";
  const top = { sheet, row: 0, column: 0 };
  const source = <T>(value: T | null | undefined): Sourced<T> | null =>
    value === null || value === undefined ? null : { value, at: top };
  return {
    sheet,
    range: { top: 0, left: 0, bottom: draft.measures.length, right: 20 },
    title: source(draft.title),
    area: draft.area ?? null,
    fiscalYear: source(draft.fiscalYear),
    legend: { entries: [] },
    columns: [],
    municipalities: draft.municipalities.map((text, index) =>
      makeMunicipality(sheet, text, index, draft.centers ?? []),
    ),
    cells: [],
    rows: [],
    measures: draft.measures.map((one, index) => makeMeasure(sheet, one, index)),
  };
}

function makeMunicipality(
  sheet: string,
  text: string,
  index: number,
  centers: readonly string[],
): MunicipalityColumn {
  const [name = text, code = null] = text.split(" ");
  const column = measureColumn + 2 + index;
  return {
    municipality: { name, code },
    isCenter: centers.includes(name),
    columns: [{ column, layer: "either" }],
    heading: name,
    at: { sheet, row: 0, column },
  };
}

function makeMeasure(sheet: string, draft: MeasureDraft, row: number): Measure {
  const at = { sheet, row, column: measureColumn };
  const sourced = (value: string | null | undefined): Sourced<string> | null =>
    value === null || value === undefined ? null : { value, at: { ...at, column: 0 } };
  const { change = null, isRelisted = false, isPriority = false, priorityProjects = [] } = draft;
  const { changeFrom = change === null ? null : "column" } = draft;
  return {
    source: makeSource(at, draft),
    pillar: sourced(draft.pillar),
    policyArea: sourced(draft.policyArea),
    initiative: sourced(draft.initiative),
    project: sourced(draft.project),
    row,
    text: draft.text,
    tags: [],
    change,
    changeFrom,
    isRelisted,
    isPriority,
    priorityProjects,
    participation: new Map(Object.entries(draft.marks ?? {})),
  };
}

function makeSource(at: Place, draft: MeasureDraft): MeasureSource {
  const { text, cellText = text, isFormula = false } = draft;
  const { runs = [{ text: cellText, font: plainFont }] } = draft;
  return { at, item: 0, cellText, start: 0, end: cellText.length, runs, isFormula };
}
