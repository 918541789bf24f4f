/** Whether the tables of a workbook are parts of one plan (a sheet per pillar) or plans of their own. */
import type { Plan, PlanTable } from "../core";

/** A copy that somebody went on working on still has most of its measures; parts of one plan share a few re-listed ones. */
const copyShare = 0.5;

/** One measure in common may be chance: 「検討会議の開催」. */
const fewest = 2;

/** Tables of different years or areas, or with the same measures in them. */
export function holdsSeveralPlans({ tables }: Plan): boolean {
  const years = tables.flatMap(({ fiscalYear }) => fiscalYear?.value ?? []);
  const areas = tables.flatMap(({ area }) => area ?? []);
  return new Set(years).size > 1 || new Set(areas).size > 1 || hasCopy(tables);
}

/** Linear in measures: each is looked up among those of the tables before. */
function hasCopy(tables: readonly PlanTable[]): boolean {
  const seen = new Set<string>();
  for (const table of tables) {
    const keys = new Set(listKeys(table));
    const known = [...keys].filter((key) => seen.has(key)).length;
    if (known >= Math.max(fewest, keys.size * copyShare)) return true;
    for (const key of keys) seen.add(key);
  }
  return false;
}

/** 再掲 is meant to stand twice. */
function listKeys({ measures }: PlanTable): readonly string[] {
  return measures
    .filter(({ isRelisted }) => !isRelisted)
    .map(({ pillar, project, text }) =>
      [pillar?.value ?? "", project?.value ?? "", text].join("\n"),
    );
}
