/** Plan → 総括表, a sheet for each municipality and a sheet for each priority project. */
import type { SheetSpec } from "../edits/sheetSpec";
import type { Plan } from "../plan/plan";
import { buildMunicipalitySheet } from "./municipalitySheet";
import { buildOverviewSheet } from "./overviewSheet";
import { groupByPriorityProject, type ProjectMapping } from "./priorityProjects";
import { buildProjectSheet } from "./projectSheet";
import { nameSheets } from "./sheetNames";
import { chooseScope } from "./summaryScope";

export interface SummaryOptions {
  /** Official names of the municipalities that get a sheet; all when absent. Counts are of all in any case. */
  readonly municipalities?: readonly string[];
  /** 事業名 → priority project; a project that is not named is a priority project of its own. */
  readonly priorityProjects?: ProjectMapping;
}

/** In the order of their tabs. The same plan gives the same sheets, also after rows were moved. */
export function buildSummarySheets(plan: Plan, options: SummaryOptions = {}): SheetSpec[] {
  const scope = chooseScope(plan);
  const wanted = options.municipalities;
  const municipalities = scope.municipalities.filter(
    ({ name }) => wanted === undefined || wanted.includes(name),
  );
  const projects = groupByPriorityProject(scope.items, options.priorityProjects ?? {});
  const [overview = "", ...names] = nameSheets([
    "総括表",
    ...municipalities.map(({ name }) => name),
    ...projects.map(({ name }) => `PJ_${name}`),
  ]);
  const nameAt = (index: number): string => names[index] ?? "";
  return [
    buildOverviewSheet(scope, projects, overview),
    ...municipalities.map((one, index) => buildMunicipalitySheet(scope, one, nameAt(index))),
    ...projects.map((one, index) =>
      buildProjectSheet(scope, one, nameAt(municipalities.length + index)),
    ),
  ];
}
