/** Whether the tables of a workbook are parts of one plan (a sheet per pillar) or plans of their own. */
import type { Plan, PlanTable } from "../core";

/** A copy that somebody went on working on still has most of its measures; parts of one plan share a few re-listed ones. */
const copyShare = 0.5;

/** One measure in common may be chance: 「検討会議の開催」. */
const fewest = 2;

/** Tables of different years or areas, of municipalities that have nothing in common, or with the same measures. */
export function holdsSeveralPlans({ tables }: Plan): boolean {
  const years = tables.flatMap(({ fiscalYear }) => fiscalYear?.value ?? []);
  const areas = tables.flatMap(({ area }) => area ?? []);
  const differ = new Set(years).size > 1 || new Set(areas).size > 1;
  return differ || countRosters(tables) > 1 || hasCopy(tables);
}

/**
 * How many groups of municipalities there are that no table joins. Tables that name the same area belong together
 * whatever their columns: a large area has a sheet for each prefecture.
 */
function countRosters(tables: readonly PlanTable[]): number {
  let rosters: ReadonlySet<string>[] = [];
  for (const { area, municipalities, measures } of tables) {
    if (measures.length === 0) continue;
    const codes = municipalities.map(({ municipality: { code, name } }) => code ?? name);
    const own = new Set(area === null ? codes : [...codes, area]);
    const joined = rosters.filter((roster) => [...own].some((one) => roster.has(one)));
    rosters = rosters.filter((roster) => !joined.includes(roster));
    rosters.push(new Set([own, ...joined].flatMap((roster) => [...roster])));
  }
  return rosters.length;
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
