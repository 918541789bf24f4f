/** Whether the tables of a workbook are parts of one plan (a sheet per pillar) or plans of their own: another year's, a copy. */
import type { Note } from "./note";
import type { Plan, PlanTable } from "./plan";

/** Why a plan is another one than the first. */
export type PlanDifference = "year" | "area" | "municipalities" | "copy";

/** A copy that somebody went on working on still has most of its measures; parts of one plan share a few re-listed ones. */
const copyShare = 0.5;

/** One measure in common may be chance: 「検討会議の開催」. */
const fewest = 2;

/**
 * The plans of a workbook, at least one; each has the notes of its own tables. The one most likely meant comes first:
 * on a visible sheet, of the latest year, by its sheet's name no copy; the others follow in the order of the workbook.
 */
export function splitPlans(plan: Plan): readonly Plan[] {
  const groups = groupTables(plan.tables);
  if (groups.length < 2) return [plan];
  const plans = groups.map((tables) => ({ tables, notes: notesOf(tables, plan) }));
  const [best] = [...plans].sort((a, b) => compareRanks(rankOf(a, plan), rankOf(b, plan)));
  return [...plans.filter((one) => one === best), ...plans.filter((one) => one !== best)];
}

/** What sets a plan apart from the main one, the plainest difference first. */
export function comparePlans(main: Plan, other: Plan): PlanDifference {
  const [a, b] = [leadTable(main), leadTable(other)];
  if (a?.fiscalYear?.value !== b?.fiscalYear?.value) return "year";
  if (a?.area !== b?.area) return "area";
  return groupByRoster([...main.tables, ...other.tables]).length > 1 ? "municipalities" : "copy";
}

/** The first table with measures: what the plan is called by. Undefined where no table has any. */
export function leadTable({ tables }: Plan): PlanTable | undefined {
  return tables.find(({ measures }) => measures.length > 0);
}

/**
 * Tables of the same year and area, with municipalities in common, and without each other's measures.
 * A table without measures, such as next year's form, is nobody's plan: it goes with the first.
 */
function groupTables(tables: readonly PlanTable[]): readonly (readonly PlanTable[])[] {
  const filled = tables.filter(({ measures }) => measures.length > 0);
  const named = groupBy(
    filled,
    ({ fiscalYear, area }) => `${fiscalYear?.value ?? ""} ${area ?? ""}`,
  );
  const groups = named.flatMap(groupByRoster).flatMap(separateCopies);
  const [first] = groups;
  if (first === undefined) return [tables];
  const others = new Set(groups.slice(1).flat());
  return [tables.filter((table) => !others.has(table)), ...groups.slice(1)];
}

function groupBy(
  tables: readonly PlanTable[],
  keyOf: (table: PlanTable) => string,
): readonly (readonly PlanTable[])[] {
  const groups = new Map<string, PlanTable[]>();
  for (const table of tables) {
    const key = keyOf(table);
    groups.set(key, [...(groups.get(key) ?? []), table]);
  }
  return [...groups.values()];
}

interface RosterGroup {
  readonly codes: ReadonlySet<string>;
  readonly tables: readonly PlanTable[];
}

/**
 * Tables whose municipalities are joined by some table. Tables that name the same area belong together
 * whatever their columns: a large area has a sheet for each prefecture.
 */
function groupByRoster(tables: readonly PlanTable[]): readonly (readonly PlanTable[])[] {
  let groups: readonly RosterGroup[] = [];
  for (const table of tables) {
    const own = rosterOf(table);
    const joined = groups.filter(({ codes }) => [...own].some((code) => codes.has(code)));
    const codes = new Set([...own, ...joined.flatMap((group) => [...group.codes])]);
    const together = new Set([...joined.flatMap((group) => group.tables), table]);
    const inOrder = tables.filter((one) => together.has(one));
    groups = [...groups.filter((group) => !joined.includes(group)), { codes, tables: inOrder }];
  }
  return groups.map((group) => group.tables);
}

function rosterOf({ area, municipalities }: PlanTable): ReadonlySet<string> {
  const codes = municipalities.map(({ municipality: { code, name } }) => code ?? name);
  return new Set(area === null ? codes : [...codes, area]);
}

/** Takes apart what has the same measures twice; linear in measures, which are looked up among those before. */
function separateCopies(tables: readonly PlanTable[]): readonly (readonly PlanTable[])[] {
  const plans: { readonly keys: Set<string>; readonly tables: PlanTable[] }[] = [];
  for (const table of tables) {
    const own = listKeys(table);
    const home = plans.find(({ keys }) => !isCopy(own, keys));
    if (home === undefined) plans.push({ keys: new Set(own), tables: [table] });
    else {
      home.tables.push(table);
      for (const key of own) home.keys.add(key);
    }
  }
  return plans.map((plan) => plan.tables);
}

function isCopy(own: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const known = [...own].filter((key) => others.has(key)).length;
  return known >= Math.max(fewest, own.size * copyShare);
}

/** 再掲 is meant to stand twice. */
function listKeys({ measures }: PlanTable): ReadonlySet<string> {
  const own = measures.filter(({ isRelisted }) => !isRelisted);
  return new Set(
    own.map(({ pillar, project, text }) =>
      [pillar?.value ?? "", project?.value ?? "", text].join("\n"),
    ),
  );
}

/** Notes go with the last table that begins above them, or the first of their sheet. */
function notesOf(tables: readonly PlanTable[], plan: Plan): readonly Note[] {
  return plan.notes.filter(({ at }) => {
    const onSheet = plan.tables.filter(({ sheet }) => sheet === at.sheet);
    const above = onSheet.filter(({ range }) => range.top <= at.row);
    const home = above.at(-1) ?? onSheet[0] ?? plan.tables[0];
    return home !== undefined && tables.includes(home);
  });
}

/** Words in a sheet's name that say it is not the one in use. */
const asideName = /コピー|控え?$|旧|前年|昨年|過去|old|copy|バックアップ|bak|\(\d+\)$|（\d+）$/iu;

/** Smaller is more likely meant. */
function rankOf(plan: Plan, whole: Plan): readonly number[] {
  const first = leadTable(plan);
  if (first === undefined) return [];
  return [
    plan.tables.every(({ sheet }) => isHidden(sheet, whole)) ? 1 : 0,
    -(first.fiscalYear?.value ?? 0),
    asideName.test(first.sheet) ? 1 : 0,
  ];
}

/** The reader notes a hidden sheet that holds a table. */
function isHidden(sheet: string, { notes }: Plan): boolean {
  return notes.some(
    ({ code, message, at }) => code === "S07" && message === "sheet" && at.sheet === sheet,
  );
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((rank, at) => rank !== (b[at] ?? 0));
  return (a[index] ?? 0) - (b[index] ?? 0);
}
