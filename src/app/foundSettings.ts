/** What the reader found by itself, written as 設定: a start for whoever wants to correct some of it. */
import { splitPlans, type LegendEntry, type Plan, type PlanTable } from "../core";
import type { MarkMeaning, Settings } from "./settings";

/** Settings under which the plan reads as it did without any. What tables do not agree about is left out. */
export function describeFoundSettings(plan: Plan): Settings {
  const { tables } = plan;
  const sheets = findSheets(plan);
  const roster = findRoster(tables);
  const centerCities = findCenters(tables);
  const marks = findMarks(tables);
  const priorityProjects = findPriorityProjects(tables);
  return {
    ...(sheets.length > 1 && { sheets }),
    ...(roster.length > 0 && { roster }),
    ...(centerCities.length > 0 && { centerCities }),
    ...(Object.keys(marks).length > 0 && { marks }),
    ...(Object.keys(priorityProjects).length > 0 && { priorityProjects }),
  };
}

/** Where there are several plans, somebody has to choose: their sheets, to strike out what is not meant. */
function findSheets(plan: Plan): readonly string[] {
  if (splitPlans(plan).length < 2) return [];
  return [...new Set(plan.tables.map(({ sheet }) => sheet))];
}

/** A large area has a sheet for each prefecture: a roster of all would find each of them incomplete. */
function findRoster(tables: readonly PlanTable[]): readonly string[] {
  const [first = [], ...others] = tables.map(listNames);
  const isShared = others.every(
    (names) => names.length === first.length && names.every((name) => first.includes(name)),
  );
  return isShared ? first : [];
}

function listNames({ municipalities }: PlanTable): readonly string[] {
  return [...new Set(municipalities.map(({ municipality }) => municipality.name))];
}

function findCenters(tables: readonly PlanTable[]): readonly string[] {
  const columns = tables.flatMap(({ municipalities }) => municipalities);
  const namesOf = (isCenter: boolean): readonly string[] =>
    columns.filter((one) => one.isCenter === isCenter).map((one) => one.municipality.name);
  const centers = [...new Set(namesOf(true))];
  const others = new Set(namesOf(false));
  return centers.some((name) => others.has(name)) ? [] : centers;
}

/** Signs that mean one thing whatever their colour, in every table: a setting would take the colour's meaning away. */
function findMarks(tables: readonly PlanTable[]): Readonly<Record<string, MarkMeaning>> {
  const [first = new Map<string, MarkMeaning>(), ...others] = tables.map(findOwnMarks);
  const shared = [...first].filter(([sign, meaning]) =>
    others.every((marks) => marks.get(sign) === meaning),
  );
  return Object.fromEntries(shared);
}

function findOwnMarks({ legend }: PlanTable): ReadonlyMap<string, MarkMeaning> {
  const entries = legend.entries.flatMap((entry) => {
    const meaning = meaningOf(entry);
    return meaning === null ? [] : [{ look: entry.look, meaning }];
  });
  if (entries.some(({ look }) => look.sign === undefined)) return new Map();
  const marks = new Map<string, MarkMeaning>();
  for (const { look, meaning } of entries) {
    const same = entries.filter((other) => other.look.sign === look.sign);
    const isPlain = same.every(
      (other) => Object.keys(other.look).length === 1 && other.meaning === meaning,
    );
    if (isPlain && look.sign !== undefined) marks.set(look.sign, meaning);
  }
  return marks;
}

function meaningOf({ meaning }: LegendEntry): MarkMeaning | null {
  switch (meaning) {
    case "participates":
    case "budgets":
    case "absent":
    case "priority":
      return meaning;
    default:
      return null;
  }
}

/** Projects with ●: each its own 重点PJ, as summaries have it, or the one that its cells name. */
function findPriorityProjects(tables: readonly PlanTable[]): Readonly<Record<string, string>> {
  const named = new Map<string, Set<string>>();
  for (const { isPriority, project, priorityProjects } of tables.flatMap(
    ({ measures }) => measures,
  )) {
    if (!isPriority || project === null || project.value.trim() === "") continue;
    const names = named.get(project.value) ?? new Set();
    for (const name of priorityProjects) names.add(name);
    named.set(project.value, names);
  }
  return Object.fromEntries(
    [...named].map(([project, names]) => {
      const [only] = names;
      return [project, names.size === 1 && only !== undefined ? only : project.trim()];
    }),
  );
}
