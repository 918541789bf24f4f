/**
 * What the summary sheets speak of: the tables of one fiscal year, their measures, municipalities and pillars
 * taken together. All generated sheets are built from one scope, so they cannot disagree.
 */
import type { Measure, Municipality, Plan, PlanTable } from "../plan/plan";
import { formatHeading } from "./heading";
import { buildItem, type SummaryItem } from "./summaryItem";

export interface SummaryScope {
  /** "令和3年度 山口県央連携都市圏域ビジョン": what every title begins with. */
  readonly heading: string;
  readonly area: string | null;
  /** 年度 as a western year. */
  readonly fiscalYear: number | null;
  /** Tab names of the sheets the measures come from, in their order. */
  readonly sourceSheets: readonly string[];
  readonly municipalities: readonly SummaryMunicipality[];
  readonly items: readonly SummaryItem[];
  /** Pillars in the order they appear; empty when the plan names none. */
  readonly pillars: readonly string[];
  /** What the area's municipalities are called together: 市町, or 市町村 where a village is among them. */
  readonly unit: "市町" | "市町村";
  /** Whether the plan tells 予算化 from 取り組む at all. */
  readonly showsBudgets: boolean;
}

export interface SummaryMunicipality extends Municipality {
  readonly isCenter: boolean;
}

/** Of tables of several years the latest one's count, and tables that name no year. */
export function chooseScope(plan: Plan): SummaryScope {
  const years = plan.tables.flatMap(({ fiscalYear }) => fiscalYear?.value ?? []);
  const year = years.length === 0 ? null : Math.max(...years);
  const tables = plan.tables.filter(
    ({ fiscalYear }) => fiscalYear === null || fiscalYear.value === year,
  );
  const measures = tables.flatMap((table) => table.measures);
  const municipalities = mergeMunicipalities(tables);
  const names = municipalities.map(({ name }) => name);
  const title = tables.find((table) => table.title !== null)?.title?.value ?? null;
  const area = tables.find((table) => table.area !== null)?.area ?? null;
  return {
    heading: formatHeading({ title, area, fiscalYear: year }),
    area,
    fiscalYear: year,
    sourceSheets: [...new Set(tables.map(({ sheet }) => sheet))],
    municipalities,
    items: measures.map((measure) => buildItem(measure, names)),
    pillars: listPillars(measures),
    unit: names.some((name) => name.endsWith("村")) ? "市町村" : "市町",
    showsBudgets: tables.some(tellsBudgets),
  };
}

function mergeMunicipalities(tables: readonly PlanTable[]): SummaryMunicipality[] {
  const byName = new Map<string, SummaryMunicipality>();
  for (const { municipality, isCenter } of tables.flatMap((table) => table.municipalities)) {
    const known = byName.get(municipality.name);
    byName.set(municipality.name, {
      name: municipality.name,
      code: known?.code ?? municipality.code,
      isCenter: isCenter || known?.isCenter === true,
    });
  }
  return [...byName.values()];
}

function listPillars(measures: readonly Measure[]): string[] {
  if (measures.every(({ pillar }) => pillar === null)) return [];
  return [...new Set(measures.map(({ pillar }) => pillar?.value ?? unnamedPillar))];
}

/** Stands for the pillar of measures that have none while others do. */
export const unnamedPillar = "(柱の記載なし)";

function tellsBudgets(table: PlanTable): boolean {
  return (
    table.legend.entries.some(({ meaning }) => meaning === "budgets") ||
    table.municipalities.some(({ columns }) => columns.some(({ layer }) => layer === "budgets")) ||
    table.measures.some(({ participation }) => [...participation.values()].includes("budgets"))
  );
}
