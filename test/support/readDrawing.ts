/** Reads a plan from a drawn sheet and gives it back in few words, so that a test shows what it is about. */
import {
  formatAddress,
  readPlan,
  type Book,
  type LegendEntry,
  type Measure,
  type Plan,
  type PlanSettings,
  type PlanTable,
} from "../../src/core";
import { drawSheet } from "./drawSheet";

/** A measure without its places. Who takes part: "山口市 宇部市*", * for who budgets. */
export interface PlainMeasure {
  readonly pillar: string | null;
  readonly policyArea: string | null;
  readonly initiative: string | null;
  readonly project: string | null;
  readonly text: string;
  readonly change: string | null;
  readonly isRelisted: boolean;
  readonly isPriority: boolean;
  readonly priorityProjects: readonly string[];
  readonly who: string;
}

export interface PlainReading {
  readonly plan: Plan;
  readonly measures: readonly PlainMeasure[];
  /** "山口市*", * for center cities; of all tables, in column order. */
  readonly municipalities: readonly string[];
  /** "S04 repeated A20". */
  readonly notes: readonly string[];
}

export function readDrawing(picture: string, settings: PlanSettings = {}): PlainReading {
  return readBook(drawSheet(picture).book, settings);
}

export function readBook(book: Book, settings: PlanSettings = {}): PlainReading {
  const plan = readPlan(book, settings);
  return {
    plan,
    measures: plan.tables.flatMap((table) => table.measures).map(plainMeasure),
    municipalities: plan.tables.flatMap((table) =>
      table.municipalities.map((one) => one.municipality.name + (one.isCenter ? "*" : "")),
    ),
    notes: plan.notes.map((note) => `${note.code} ${note.message} ${formatAddress(note.at)}`),
  };
}

/** The only table of a reading. Throws where there is none, or more than one. */
export function onlyTable({ plan }: PlainReading): PlanTable {
  const [table, second] = plan.tables;
  if (table === undefined || second !== undefined)
    throw new Error(`${String(plan.tables.length)} tables were read, not one.`);
  return table;
}

/** Who takes part in each measure, by its text. */
export function whoByText({ measures }: PlainReading): Readonly<Record<string, string>> {
  return Object.fromEntries(measures.map(({ text, who }) => [text, who]));
}

/** Columns by what they hold: "A initiative". */
export function fieldsOf(reading: PlainReading): readonly string[] {
  return onlyTable(reading).columns.map(
    ({ column, field }) => `${formatAddress({ row: 0, column }).slice(0, -1)} ${field}`,
  );
}

/** "○ budgets", with the look that the entry asks for: "○ color:red budgets". */
export function legendOf(reading: PlainReading): readonly string[] {
  return onlyTable(reading).legend.entries.map(formatEntry);
}

function formatEntry({ look, meaning }: LegendEntry): string {
  const { sign, isBold, ...colors } = look;
  const named = Object.entries(colors).map(([key, value]) => `${key}:${value}`);
  const words = [sign ?? "", ...named, isBold === true ? "bold" : "", meaning];
  return words.filter((word) => word !== "").join(" ");
}

function plainMeasure(measure: Measure): PlainMeasure {
  const { pillar, policyArea, initiative, project, participation } = measure;
  const { text, change, isRelisted, isPriority, priorityProjects } = measure;
  return {
    pillar: pillar?.value ?? null,
    policyArea: policyArea?.value ?? null,
    initiative: initiative?.value ?? null,
    project: project?.value ?? null,
    text,
    change,
    isRelisted,
    isPriority,
    priorityProjects,
    who: [...participation].map(([name, part]) => name + (part === "budgets" ? "*" : "")).join(" "),
  };
}
