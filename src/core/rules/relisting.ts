/** 再掲: finds the original of each re-listed measure. Shared by the rules about re-listing. */
import type { Measure, Plan } from "../plan/plan";
import { foldForComparison, similarity } from "../text/fold";
import { inSheetOrder, nameOf } from "./measures";

/** A re-listed measure and what was found for it. */
export interface Relisting {
  readonly measure: Measure;
  /** The measure that it repeats, or null. */
  readonly original: Measure | null;
  /** Without an original: the measure whose name comes nearest, or null. */
  readonly candidate: Measure | null;
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

/** The plan's measures by folded name, one year apart from another. */
export interface MeasureNames {
  /** Measures that are not re-listed, of the same year and name as a measure, in the order of the workbook. */
  originalsNamedLike(measure: Measure): readonly Measure[];
  /** Whether a name stands for different things in different projects. */
  isGeneric(measure: Measure): boolean;
  readonly relisted: readonly Measure[];
  readonly originals: readonly Measure[];
}

/** Indexes a plan's measures by name. Tables of different years are not compared. */
export function indexNames(plan: Plan): MeasureNames {
  const years = new Map<Measure, number | null>();
  for (const table of plan.tables) {
    for (const measure of table.measures) years.set(measure, table.fiscalYear?.value ?? null);
  }
  const keyOf = (measure: Measure): string =>
    `${years.get(measure) ?? "-"} ${foldForComparison(nameOf(measure))}`;
  const all = inSheetOrder(plan).filter((measure) => foldForComparison(nameOf(measure)) !== "");
  const originals = all.filter((measure) => !measure.isRelisted);
  const byKey = groupBy(originals, keyOf);
  const projectsByKey = new Map(
    [...groupBy(all, keyOf)].map(([key, list]) => [key, new Set(list.map(projectKey)).size]),
  );
  return {
    originalsNamedLike: (measure) => byKey.get(keyOf(measure)) ?? [],
    isGeneric: (measure) =>
      (projectsByKey.get(keyOf(measure)) ?? 0) >= genericProjectCount || hasGenericName(measure),
    relisted: all.filter((measure) => measure.isRelisted),
    originals,
  };
}

function hasGenericName(measure: Measure): boolean {
  const folded = foldForComparison(nameOf(measure));
  return folded.length < shortestName || (folded.length <= 20 && genericName.test(folded));
}

/** The folded project name; "" without one. */
export function projectKey(measure: Measure): string {
  return foldForComparison(measure.project?.value ?? "");
}

/** The folded text, sub-bullets included. */
export function textKey(measure: Measure): string {
  return foldForComparison(measure.text);
}

/** Every re-listed measure of a plan with its original, in the order of the workbook. */
export function locateOriginals(plan: Plan): readonly Relisting[] {
  const names = indexNames(plan);
  let nearest: ((measure: Measure) => Measure | null) | null = null;
  return names.relisted.map((measure) => {
    const named = names.originalsNamedLike(measure);
    if (named.length === 0) {
      nearest ??= indexSimilar(names.originals);
      return { measure, original: null, candidate: nearest(measure), rivals: 0 };
    }
    const original = chooseOriginal(measure, named, names.isGeneric(measure));
    return { measure, original, candidate: null, rivals: original === null ? named.length : 0 };
  });
}

/** Among measures of one name: the one of the same text, else of the same project, else the only or first one. */
function chooseOriginal(
  measure: Measure,
  named: readonly Measure[],
  isGeneric: boolean,
): Measure | null {
  const sameText = named.filter((one) => textKey(one) === textKey(measure));
  const sameProject = named.filter((one) => projectKey(one) === projectKey(measure));
  const certain = [sameText, sameProject, named].find((some) => some.length === 1);
  if (isGeneric || certain === sameText) return certain?.[0] ?? null;
  return sameText[0] ?? certain?.[0] ?? named[0] ?? null;
}

/** Finds the most similar of many names by comparing only those that share a piece of the name. */
function indexSimilar(originals: readonly Measure[]): (measure: Measure) => Measure | null {
  const byPiece = new Map<string, Measure[]>();
  for (const measure of originals) {
    for (const piece of piecesOf(measure)) {
      const list = byPiece.get(piece) ?? [];
      if (list.length < 20) byPiece.set(piece, [...list, measure]);
    }
  }
  return (measure) => {
    const near = new Set([...piecesOf(measure)].flatMap((piece) => byPiece.get(piece) ?? []));
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

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
