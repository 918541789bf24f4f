/** 再掲: finds the original of each re-listed measure. Shared by the rules about re-listing. */
import type { Measure, Plan } from "../plan/plan";
import { compareText } from "../plan/placeOrder";
import { foldForComparison, similarity } from "../text/fold";
import { inSheetOrder, nameOf } from "./measures";

/** A re-listed measure and what was found for it. */
export interface Relisting {
  readonly measure: Measure;
  /** The measure that it repeats, or null. */
  readonly original: Measure | null;
  /** The measure whose name comes nearest, or null: asked for where there is no original. */
  readonly nearest: () => Measure | null;
  /** How many measures share its name without any of them being the original for sure. */
  readonly rivals: number;
}

/** A folded name that fewer projects than this share is taken to mean one and the same measure. */
const genericProjectCount = 3;
/** At least this similar to be offered as a candidate; unrelated items of real plans stay below 0.35. */
const likelySimilarity = 0.5;
/** 会議・その他 and the like say nothing of what they are about, whatever the plan. */
const genericName =
  /(?:検討会|会議|協議会?|打合せ|打ち合わせ|意見交換会?|情報交換会?|連絡会|研修会?|セミナー)(?:等)?(?:の?(?:開催|実施|設置))?$/u;
/** 「広報」「情報発信」: too short to tell one measure from another. */
const shortestName = 6;
/** 「…検討会議」 longer than this says what it is about. */
const longestGenericName = 20;

/** A measure with the folded texts by which it is compared. */
interface NamedMeasure {
  readonly measure: Measure;
  /** Year and name: what makes two measures candidates for being the same. */
  readonly name: string;
  readonly project: string;
  /** The whole text, sub-bullets included. */
  readonly text: string;
}

/** A plan's measures, indexed by what they are called. Tables of different years are not compared. */
export interface MeasureNames {
  readonly relisted: readonly NamedMeasure[];
  /** Measures that are not re-listed, in the order of the workbook. */
  readonly originals: readonly NamedMeasure[];
  /** Originals of the same name. */
  sameName(named: NamedMeasure): readonly Measure[];
  sameProject(named: NamedMeasure): readonly Measure[];
  sameText(named: NamedMeasure): readonly Measure[];
  /** Of a generic name (検討会議) only the project and the whole text together tell that it is the same. */
  sameThing(named: NamedMeasure): readonly Measure[];
  /** Whether a name stands for different things in different projects. */
  isGeneric(named: NamedMeasure): boolean;
}

/** Indexes the measures of a plan, in one walk. Those without a name are left out. */
export function indexNames(plan: Plan): MeasureNames {
  const all = nameMeasures(plan);
  const originals = all.filter(({ measure }) => !measure.isRelisted);
  const projects = new Map<string, Set<string>>();
  for (const { name, project } of all) {
    projects.set(name, (projects.get(name) ?? new Set()).add(project));
  }
  const isGeneric = ({ name }: NamedMeasure): boolean =>
    (projects.get(name)?.size ?? 0) >= genericProjectCount || saysNothing(name);
  return {
    relisted: all.filter(({ measure }) => measure.isRelisted),
    originals,
    sameName: groupBy(originals, ({ name }) => name),
    sameProject: groupBy(originals, ({ name, project }) => `${name}\n${project}`),
    sameText: groupBy(originals, ({ name, text }) => `${name}\n${text}`),
    sameThing: groupBy(originals, ({ name, project, text }) => `${name}\n${project}\n${text}`),
    isGeneric,
  };
}

function nameMeasures(plan: Plan): readonly NamedMeasure[] {
  const years = new Map<Measure, number | null>();
  for (const { measures, fiscalYear } of plan.tables) {
    for (const measure of measures) years.set(measure, fiscalYear?.value ?? null);
  }
  return inSheetOrder(plan).flatMap((measure) => {
    const name = foldForComparison(nameOf(measure));
    if (name === "") return [];
    const text = measure.text.includes("\n") ? foldForComparison(measure.text) : name;
    const project = foldForComparison(measure.project?.value ?? "");
    return [{ measure, name: `${years.get(measure) ?? "-"} ${name}`, project, text }];
  });
}

function saysNothing(yearAndName: string): boolean {
  const name = yearAndName.slice(yearAndName.indexOf(" ") + 1);
  return (
    name.length < shortestName || (name.length <= longestGenericName && genericName.test(name))
  );
}

/** Every re-listed measure of a plan with its original, in the order of the workbook. */
export function locateOriginals(plan: Plan): readonly Relisting[] {
  const isNeeded = plan.tables.some(({ measures }) => measures.some((one) => one.isRelisted));
  if (!isNeeded) return [];
  const names = indexNames(plan);
  let find: ((measure: Measure) => Measure | null) | null = null;
  const nearest = (measure: Measure): Measure | null => {
    find ??= indexSimilar(names.originals.map((named) => named.measure));
    return find(measure);
  };
  return names.relisted.map((named) => {
    const { measure } = named;
    const original = chooseOriginal(named, names);
    const rivals = original === null ? names.sameName(named).length : 0;
    return { measure, original, rivals, nearest: () => nearest(measure) };
  });
}

/** Among measures of one name: the one of the same text, else of the same project, else the only or the closest one. */
function chooseOriginal(named: NamedMeasure, names: MeasureNames): Measure | null {
  const sameText = names.sameText(named);
  const certain = [sameText, names.sameProject(named), names.sameName(named)].find(
    (some) => some.length === 1,
  );
  if (names.isGeneric(named) || certain === sameText) return certain?.[0] ?? null;
  const closest = (some: readonly Measure[]): Measure | null => chooseClosest(named.measure, some);
  return closest(sameText) ?? certain?.[0] ?? closest(names.sameName(named));
}

/** More originals of one name are no plan's doing; each copy would be compared with each of them. */
const mostCompared = 50;

/** The one that agrees best with a copy in marks and 重点PJ, whatever the order of rows. */
function chooseClosest(copy: Measure, originals: readonly Measure[]): Measure | null {
  const rated = originals.slice(0, mostCompared).map((one) => ({
    one,
    distance: countDifferences(copy, one),
    marks: JSON.stringify([...one.participation]),
  }));
  rated.sort((a, b) => a.distance - b.distance || compareText(a.marks, b.marks));
  return rated[0]?.one ?? null;
}

function countDifferences(a: Measure, b: Measure): number {
  const names = new Set([...a.participation.keys(), ...b.participation.keys()]);
  const differing = [...names].filter(
    (one) => a.participation.has(one) !== b.participation.has(one),
  );
  return differing.length + (a.isPriority === b.isPriority ? 0 : 1);
}

/** A piece that more names than this share tells none of them from the others. */
const commonPiece = 20;

/** Finds the most similar of many names by comparing only those that share a telling piece of the name. */
function indexSimilar(originals: readonly Measure[]): (measure: Measure) => Measure | null {
  const byPiece = new Map<string, Measure[]>();
  for (const measure of originals) {
    for (const piece of piecesOf(measure)) {
      const list = byPiece.get(piece);
      if (list === undefined) byPiece.set(piece, [measure]);
      else if (list.length <= commonPiece) list.push(measure);
    }
  }
  const sharing = (piece: string): readonly Measure[] => {
    const list = byPiece.get(piece) ?? [];
    return list.length <= commonPiece ? list : [];
  };
  return (measure) => {
    const near = new Set([...piecesOf(measure)].flatMap(sharing));
    const rated = [...near]
      .map((one) => ({ one, score: similarity(nameOf(measure), nameOf(one)) }))
      .filter(({ score }) => score >= likelySimilarity)
      .sort((a, b) => b.score - a.score);
    return rated[0]?.one ?? null;
  };
}

/** The four-letter pieces of a folded name. */
function piecesOf(measure: Measure): ReadonlySet<string> {
  const folded = foldForComparison(nameOf(measure));
  const pieces = new Set<string>();
  for (let index = 0; index + 4 <= folded.length; index += 1) {
    pieces.add(folded.slice(index, index + 4));
  }
  return pieces;
}

/** Groups measures by a key when first asked, and gives the group that the key of any measure names. */
function groupBy(
  items: readonly NamedMeasure[],
  keyOf: (item: NamedMeasure) => string,
): (item: NamedMeasure) => readonly Measure[] {
  let groups: ReadonlyMap<string, readonly Measure[]> | null = null;
  return (item) => {
    groups ??= collect(items, keyOf);
    return groups.get(keyOf(item)) ?? [];
  };
}

function collect(
  items: readonly NamedMeasure[],
  keyOf: (item: NamedMeasure) => string,
): ReadonlyMap<string, readonly Measure[]> {
  const groups = new Map<string, Measure[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item.measure]);
    else group.push(item.measure);
  }
  return groups;
}
