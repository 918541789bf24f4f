/** Which of several municipalities of one name a heading means: the one that fits the headings around it. */
import type { KnownMunicipality } from "./municipalityIndex";
import { isAdjacent } from "./prefectures";

type Candidates = readonly KnownMunicipality[];

/**
 * One municipality for each heading's candidates (府中: 府中市 of 東京都, 府中市 and 府中町 of 広島県), or null where there are none and
 * where prefectures tie. What decides, in this order: how many headings can lie in no other prefecture, how many lie in adjacent ones,
 * how many could lie in it; within a prefecture the nearness of the code to those of the headings beside, cities before towns where
 * there are none. No municipality is chosen twice, except by headings with the same candidates.
 */
export function chooseByNeighbours(
  candidates: readonly Candidates[],
): readonly (KnownMunicipality | null)[] {
  const votes = countVotes(candidates);
  const chosen = candidates.map((list) => (list.length === 1 ? (list[0] ?? null) : null));
  const takenBy = new Map<KnownMunicipality, string>();
  chosen.forEach((one, i) => one !== null && takenBy.set(one, keyOf(candidates[i] ?? [])));
  const undecided = candidates
    .map((list, position) => ({ list, position }))
    .filter(({ list }) => list.length > 1)
    .sort((a, b) => a.list.length - b.list.length);
  for (const { list, position } of undecided) {
    const key = keyOf(list);
    const free = list.filter((one) => (takenBy.get(one) ?? key) === key);
    const best = chooseBest(free, votes, codesBeside(chosen, position));
    chosen[position] = best;
    if (best !== null) takenBy.set(best, key);
  }
  return chosen;
}

interface Votes {
  /** Headings that can only lie in the prefecture. */
  readonly sure: ReadonlyMap<string, number>;
  /** Headings that can lie in it. */
  readonly possible: ReadonlyMap<string, number>;
}

function countVotes(candidates: readonly Candidates[]): Votes {
  const sure = new Map<string, number>();
  const possible = new Map<string, number>();
  for (const list of candidates) {
    const names = new Set(list.map(({ prefecture }) => prefecture));
    for (const name of names) {
      possible.set(name, (possible.get(name) ?? 0) + 1);
      if (names.size === 1) sure.set(name, (sure.get(name) ?? 0) + 1);
    }
  }
  return { sure, possible };
}

/** Higher is better, earlier numbers first; the last is compared only within a prefecture. */
type Score = readonly [sure: number, adjacent: number, possible: number];

function chooseBest(
  list: Candidates,
  votes: Votes,
  codes: readonly number[],
): KnownMunicipality | null {
  const scored = list.map((one) => ({ one, score: scoreOf(one.prefecture, votes) }));
  const top = scored.reduce<Score | null>(
    (best, { score }) => (best === null || compare(score, best) > 0 ? score : best),
    null,
  );
  if (top === null) return null;
  const best = scored.filter(({ score }) => compare(score, top) === 0).map(({ one }) => one);
  const isOnePrefecture = new Set(best.map(({ prefecture }) => prefecture)).size === 1;
  return isOnePrefecture ? nearest(best, codes) : null;
}

function scoreOf(prefecture: string, { sure, possible }: Votes): Score {
  let adjacent = 0;
  for (const [name, count] of sure) if (isAdjacent(name, prefecture)) adjacent += count;
  return [sure.get(prefecture) ?? 0, adjacent, possible.get(prefecture) ?? 0];
}

function compare(a: Score, b: Score): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Codes run through the cities first and then through the 郡, so that neighbours in a list have near codes. */
function nearest(list: Candidates, codes: readonly number[]): KnownMunicipality | null {
  const distance = ({ code }: KnownMunicipality): number =>
    Math.min(...codes.map((other) => Math.abs(Number(code) - other)));
  return list.reduce<KnownMunicipality | null>(
    (best, one) => (best === null || distance(one) < distance(best) ? one : best),
    null,
  );
}

/** Codes of the nearest decided headings on both sides. */
function codesBeside(chosen: readonly (KnownMunicipality | null)[], position: number): number[] {
  const decided = chosen.flatMap((one, at) =>
    one === null ? [] : [{ code: Number(one.code), at }],
  );
  const before = decided.filter(({ at }) => at < position).slice(-1);
  const after = decided.filter(({ at }) => at > position).slice(0, 1);
  return [...before, ...after].map(({ code }) => code);
}

function keyOf(list: Candidates): string {
  return list.map(({ code }) => code).join();
}
