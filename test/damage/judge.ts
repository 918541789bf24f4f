/** Checks a broken book and compares with what the damage must lead to: what was missed, what was blamed elsewhere. */
import {
  checkPlan,
  formatAddress,
  readPlan,
  type Finding,
  type Place,
  type PlanSettings,
} from "../../src/core";
import type { Damaged, Expected } from "./damage";
import type { GoodBook } from "./goodBooks";

export interface Verdict {
  /** `M01 at 一覧!D6` of what was expected and not found. */
  readonly missed: readonly string[];
  /** New findings that are neither expected nor a consequence. */
  readonly blamed: readonly string[];
}

export function judge(good: GoodBook, damaged: Damaged): Verdict {
  const fresh = newFindings(findingsBefore(good, damaged.settings), findingsAfter(good, damaged));
  const missed = damaged.expected.filter((one) => !fresh.some((finding) => meets(finding, one)));
  const blamed = fresh.filter(
    (finding) =>
      !damaged.expected.some((one) => meets(finding, one)) && !isConsequence(finding, damaged),
  );
  return {
    missed: missed.map(({ code, cells }) => `${code} at ${formatPlaces(cells)}`),
    blamed: blamed.map(({ code, message, at, words }) =>
      [code, message, "at", formatPlace(at), words.ja].join(" "),
    ),
  };
}

/** What is found in the broken book. */
function findingsAfter(good: GoodBook, damaged: Damaged): readonly Finding[] {
  const fileName = damaged.fileName ?? good.fileName;
  return checkPlan(readPlan(damaged.book, damaged.settings), { fileName });
}

function findingsBefore(good: GoodBook, settings?: PlanSettings): readonly Finding[] {
  if (settings === undefined) return good.findings;
  return checkPlan(readPlan(good.book, settings), { fileName: good.fileName });
}

/**
 * Findings that were not there before, by fingerprint. A known finding that only says it in other words
 * (its 再掲 now differs in one mark more) is not new: it takes the place of one that is gone.
 */
export function newFindings(
  before: readonly Finding[],
  after: readonly Finding[],
): readonly Finding[] {
  const known = subtract(after, before, ({ fingerprint }) => fingerprint);
  const gone = subtract(before, after, ({ fingerprint }) => fingerprint);
  return subtract(known, gone, ({ code, message, data }) =>
    JSON.stringify([code, message, data.name ?? data.municipality ?? data.heading ?? null]),
  );
}

/** The first list without as many of each key as the second has. */
function subtract(
  from: readonly Finding[],
  those: readonly Finding[],
  keyOf: (finding: Finding) => string,
): readonly Finding[] {
  const counts = new Map<string, number>();
  for (const one of those) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return from.filter((one) => {
    const left = counts.get(keyOf(one)) ?? 0;
    counts.set(keyOf(one), left - 1);
    return left <= 0;
  });
}

function meets({ code, at }: Finding, expected: Expected): boolean {
  return code === expected.code && expected.cells.some((cell) => isSamePlace(cell, at));
}

function isConsequence({ code, at }: Finding, { consequences = [] }: Damaged): boolean {
  return consequences.some(
    (one) =>
      one.code === code &&
      (one.cells === undefined || one.cells.some((cell) => isSamePlace(cell, at))),
  );
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

function formatPlace(at: Place): string {
  return `${at.sheet}!${formatAddress(at)}`;
}

/** A few cells one by one, many by the first and the last. */
function formatPlaces(cells: readonly Place[]): string {
  const named = cells.length > 4 ? [...cells.slice(0, 1), ...cells.slice(-1)] : cells;
  return named.map(formatPlace).join(cells.length > 4 ? " to " : " or ");
}
