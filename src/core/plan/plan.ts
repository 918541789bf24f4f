/** 計画: the plan that a workbook holds, as the reader understood it. Every value knows the cell it came from. */
import type { CellRange, Place } from "../grid/address";
import type { Cell, TextRun } from "../grid/book";
import type { Legend } from "./legend";
import type { Note } from "./note";

export interface Plan {
  readonly tables: readonly PlanTable[];
  /** What the reader doubts or assumed; rules turn notes into findings. In order of sheet, row, column. */
  readonly notes: readonly Note[];
}

/** One 事業 × 市町 grid of a sheet. Rows and columns are 0-based. */
export interface PlanTable {
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: Sourced<string> | null;
  /** 圏域名, e.g. 山口県央連携都市圏域, from the title. */
  readonly area: string | null;
  /** 年度 as a western year: 令和3年度 is 2021. */
  readonly fiscalYear: Sourced<number> | null;
  readonly legend: Legend;
  readonly columns: readonly FieldColumn[];
  readonly municipalities: readonly MunicipalityColumn[];
  /** Title, headings, bands and everything beside the marks, each cell once, in the order of the sheet. */
  readonly cells: readonly FieldCell[];
  readonly rows: readonly PlanRow[];
  /** All measures of all rows, in the order of the sheet. */
  readonly measures: readonly Measure[];
}

/** A value and the cell it was read from. */
export interface Sourced<T> {
  readonly value: T;
  readonly at: Place;
}

/** What a column left or right of the marks holds. */
export type Field =
  | "pillar"
  | "policyArea"
  | "initiative"
  | "projectNumber"
  | "project"
  | "measure"
  | "change"
  | "priority"
  | "remarks"
  | "department"
  | "cost"
  | "indicator"
  | "number"
  | "other";

export interface FieldColumn {
  readonly field: Field;
  readonly column: number;
  /** The header as written, line feeds and spaces taken out. */
  readonly heading: string;
}

/** A cell of the table that holds words or figures, as written: what the marks and the measures do not show. */
export interface FieldCell {
  readonly at: Place;
  /** What its column holds (for a row that slipped: the column it belongs to), or what the cell is itself. */
  readonly field: Field | "title" | "heading" | "band";
  /** What the cell shows, untouched. */
  readonly text: string;
  readonly kind: Cell["kind"];
  readonly isFormula: boolean;
}

/** 市町: official name and six-digit 全国地方公共団体コード; code is null for a name no list holds. */
export interface Municipality {
  readonly name: string;
  readonly code: string | null;
}

/** A municipality and the columns that hold its marks. */
export interface MunicipalityColumn {
  readonly municipality: Municipality;
  /** 連携中枢都市・中心市. */
  readonly isCenter: boolean;
  /** 0-based. One as a rule; two where a name was split, or where 取組 and 予算化 have a column each. */
  readonly columns: readonly MarkColumn[];
  /** The header as written. */
  readonly heading: string;
  readonly at: Place;
}

export interface MarkColumn {
  readonly column: number;
  /** What a mark in it means: "either" where the legend decides by look. */
  readonly layer: "either" | Participation;
}

/** 取り組む / 予算化する; who budgets also takes part. */
export type Participation = "participates" | "budgets";

/** 新規・拡充・継続. */
export type Change = "new" | "expanded" | "continued";

/** A row of the grid that holds measures, or marks without one. */
export interface PlanRow {
  readonly row: number;
  /** Positions in {@link PlanTable.measures}; none for an orphan row of marks. */
  readonly measures: readonly number[];
  /** Cells of the municipality columns with content. */
  readonly marks: readonly MarkCell[];
  /** 0-based columns of municipalities in which the row has no content at all; cells of merged regions are left out. */
  readonly blanks: readonly number[];
  /** The cell of the 重点PJ column, where it has content. */
  readonly priority: MarkCell | null;
  /** The 備考 cell and what it shows ("" when blank), where the table has such a column. */
  readonly remarks: Sourced<string> | null;
}

/** 印: a mark cell, kept raw beside what it was taken for. */
export interface MarkCell {
  readonly at: Place;
  /** Official name; null in the 重点PJ column. */
  readonly municipality: string | null;
  /** What the cell shows, untouched. */
  readonly raw: string;
  /** `raw` without the spaces and line feeds around it. */
  readonly trimmed: string;
  /** The folded sign (○ ◎ ● △ × －), or null when it is none. */
  readonly sign: string | null;
  /** Text that follows the sign: "※1", "(R4～)". */
  readonly annotation: string;
  /** Null: does not take part, or not understood (then `isUnderstood` is false). */
  readonly participation: Participation | null;
  readonly isUnderstood: boolean;
  /** The formula without its leading =, or null. */
  readonly formula: string | null;
  readonly color: string | null;
  readonly fill: string | null;
  readonly isBold: boolean;
}

/** 取組の方向性・事業内容: one line of the cell with its ・ sub-bullets. */
export interface Measure {
  readonly source: MeasureSource;
  readonly pillar: Sourced<string> | null;
  readonly policyArea: Sourced<string> | null;
  readonly initiative: Sourced<string> | null;
  readonly project: Sourced<string> | null;
  /** 0-based row of the sheet whose marks are the measure's. */
  readonly row: number;
  /** Without tags; sub-bullets after line feeds. */
  readonly text: string;
  readonly tags: readonly Tag[];
  readonly change: Change | null;
  /** What told `change`. */
  readonly changeFrom: "tag" | "column" | "color" | "legend" | null;
  /** 再掲. A tag in a sub-bullet does not make the measure re-listed. */
  readonly isRelisted: boolean;
  /** ● stands in its row. */
  readonly isPriority: boolean;
  /** Names or numbers that the 重点PJ cell gives; empty where it only says ●. */
  readonly priorityProjects: readonly string[];
  /** By official name, in column order; who does not take part is absent. */
  readonly participation: ReadonlyMap<string, Participation>;
}

/** Where a measure stands: a cell, and the part of its text. */
export interface MeasureSource {
  readonly at: Place;
  /** Which measure of its cell, from 0. */
  readonly item: number;
  /** The whole text of the cell. */
  readonly cellText: string;
  /** UTF-16 offsets of the measure in `cellText`, tags and sub-bullets included; end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The runs of that part of the text, cut to it. */
  readonly runs: readonly TextRun[];
  /** Formula cells have no runs of their own and cannot be coloured in part. */
  readonly isFormula: boolean;
}

/** A change or 再掲 tag as it is written. */
export interface Tag {
  readonly kind: Change | "relisted" | "ended" | "other";
  /** As written, brackets included: (再掲). */
  readonly raw: string;
  /** UTF-16 offsets in the cell's text (in its 区分 cell for `at` other than the measure's). */
  readonly start: number;
  readonly end: number;
  /** Whether it stands in a ・ sub-bullet, not in the measure's own line. */
  readonly isInSubBullet: boolean;
}
