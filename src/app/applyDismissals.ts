/** Tells findings that a person has let stand from those that are open. */
import type { Finding } from "../core";
import type { Dismissal } from "./dismissal";

export interface DismissedFinding {
  readonly finding: Finding;
  readonly dismissal: Dismissal;
}

export interface AppliedDismissals {
  /** In the order given, like `dismissed`. */
  readonly open: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  /** Dismissals whose finding is gone. */
  readonly stale: readonly Dismissal[];
}

/**
 * Binds dismissals to findings by fingerprint, one to one: of two findings that say the same of the same, one dismissal
 * leaves one open. It is the one that was meant as long as both are there, and else the one that is left.
 */
export function applyDismissals(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): AppliedDismissals {
  const groups = groupByFingerprint(findings);
  const bound = new Map<Finding, Dismissal>();
  const bind = (dismissal: Dismissal, finding: Finding | undefined): boolean => {
    if (finding === undefined || bound.has(finding)) return false;
    bound.set(finding, dismissal);
    return true;
  };
  const unbound = dismissals.filter(
    (one) => !bind(one, groups.get(one.fingerprint)?.[one.occurrence ?? 0]),
  );
  const rest = groupByFingerprint(findings.filter((finding) => !bound.has(finding)));
  const taken = new Map<string, number>();
  const stale = unbound.filter((one) => {
    const next = taken.get(one.fingerprint) ?? 0;
    taken.set(one.fingerprint, next + 1);
    return !bind(one, rest.get(one.fingerprint)?.[next]);
  });
  return {
    open: findings.filter((finding) => !bound.has(finding)),
    dismissed: findings.flatMap((finding) => {
      const dismissal = bound.get(finding);
      return dismissal === undefined ? [] : [{ finding, dismissal }];
    }),
    stale,
  };
}

/** Which of the findings with its fingerprint each finding is, from 0. */
export function numberOccurrences(findings: readonly Finding[]): ReadonlyMap<Finding, number> {
  const groups = [...groupByFingerprint(findings).values()];
  return new Map(groups.flatMap((group) => group.map((finding, index) => [finding, index])));
}

function groupByFingerprint(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.fingerprint) ?? [];
    group.push(finding);
    groups.set(finding.fingerprint, group);
  }
  return groups;
}
