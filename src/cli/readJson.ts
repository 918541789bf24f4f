/** `read --json`: the document renkei.read/1. */
import {
  formatAddress,
  formatColumn,
  formatRange,
  listNotes,
  type Language,
  type Measure,
  type MunicipalityColumn,
  type Plan,
  type PlanTable,
  type WordedNote,
} from "../core";
import type { FileError } from "./fileError";

const schema = "renkei.read/1";

export function formatReadJson(file: string, plan: Plan, language: Language): string {
  const tables = plan.tables.map(describeTable);
  const notes = listNotes(plan).map((note) => describeNote(note, language));
  return JSON.stringify({ schema, file, tables, notes }, null, 2);
}

/** The same document for a file that could not be read. */
export function formatReadError(file: string, error: FileError): string {
  return JSON.stringify({ schema, file, error, tables: [], notes: [] }, null, 2);
}

function describeTable(table: PlanTable) {
  return {
    sheet: table.sheet,
    range: formatRange(table.range),
    fiscalYear: table.fiscalYear?.value ?? null,
    municipalities: table.municipalities.map(describeMunicipality),
    measures: table.measures.map(describeMeasure),
  };
}

function describeMunicipality({ municipality, isCenter, columns }: MunicipalityColumn) {
  return {
    name: municipality.name,
    code: municipality.code,
    isCenter,
    columns: columns.map(({ column }) => formatColumn(column)),
  };
}

function describeMeasure(measure: Measure) {
  return {
    cell: formatAddress(measure.source.at),
    item: measure.source.item,
    pillar: measure.pillar?.value ?? null,
    policyArea: measure.policyArea?.value ?? null,
    initiative: measure.initiative?.value ?? null,
    project: measure.project?.value ?? null,
    text: measure.text,
    change: measure.change,
    isRelisted: measure.isRelisted,
    isPriority: measure.isPriority,
    priorityProjects: measure.priorityProjects,
    participation: Object.fromEntries(measure.participation),
  };
}

function describeNote(note: WordedNote, language: Language) {
  return {
    code: note.code,
    sheet: note.at.sheet,
    cell: formatAddress(note.at),
    message: note.words[language],
  };
}
