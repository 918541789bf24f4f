/** The findings of a check as a person looks at them: filtered, by rule, each with a name that survives the next check. */
import { numberOccurrences } from "../../app/applyDismissals";
import type { CheckResult } from "../../app/checkWorkbook";
import type { Dismissal } from "../../app/dismissal";
import { ruleFacts, type Finding, type Severity, type Words } from "../../core";

export const severities: readonly Severity[] = ["error", "warning", "info"];

export interface ShownFinding {
  /** The same from check to check, as long as the finding is the same. */
  readonly key: string;
  readonly finding: Finding;
  /** Null for an open finding. */
  readonly dismissal: Dismissal | null;
}

export type FindingRow =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly code: string;
      readonly title: Words;
      readonly count: number;
    }
  | { readonly kind: "finding"; readonly key: string; readonly shown: ShownFinding };

export interface FindingFilter {
  /** Null: all. */
  readonly severity: Severity | null;
  /** "" for all rules, and for all sheets. */
  readonly code: string;
  readonly sheet: string;
  readonly showsDismissed: boolean;
}

export const everything: FindingFilter = {
  severity: null,
  code: "",
  sheet: "",
  showsDismissed: false,
};

/** All findings, 確認済み among them, in the order of the sheet. */
export function listShown({ all, dismissed }: CheckResult): readonly ShownFinding[] {
  const numbers = numberOccurrences(all);
  const dismissals = new Map(dismissed.map(({ finding, dismissal }) => [finding, dismissal]));
  return all.map((finding) => ({
    key: `${finding.fingerprint} ${String(numbers.get(finding) ?? 0)}`,
    finding,
    dismissal: dismissals.get(finding) ?? null,
  }));
}

export function filterShown(
  findings: readonly ShownFinding[],
  { severity, code, sheet, showsDismissed }: FindingFilter,
): readonly ShownFinding[] {
  return findings.filter(
    ({ finding, dismissal }) =>
      (severity === null || finding.severity === severity) &&
      (code === "" || finding.code === code) &&
      (sheet === "" || finding.at.sheet === sheet) &&
      (showsDismissed || dismissal === null),
  );
}

/** By rule: the gravest first, then by code. */
export function groupByRule(findings: readonly ShownFinding[]): readonly FindingRow[] {
  const groups = new Map<string, ShownFinding[]>();
  for (const one of findings) {
    const group = groups.get(one.finding.code) ?? [];
    group.push(one);
    groups.set(one.finding.code, group);
  }
  const sorted = [...groups].sort(
    ([a, as], [b, bs]) => gravest(as) - gravest(bs) || (a < b ? -1 : 1),
  );
  return sorted.flatMap(([code, group]): readonly FindingRow[] => [
    { kind: "group", key: `rule ${code}`, code, title: titleOf(code), count: group.length },
    ...group.map((shown): FindingRow => ({ kind: "finding", key: shown.key, shown })),
  ]);
}

function gravest(findings: readonly ShownFinding[]): number {
  return Math.min(...findings.map(({ finding }) => severities.indexOf(finding.severity)));
}

export function titleOf(code: string): Words {
  return ruleFacts.find((rule) => rule.code === code)?.title ?? { ja: code, en: code };
}

/** Open findings of each severity. */
export function countBySeverity(
  findings: readonly ShownFinding[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding, dismissal } of findings) {
    if (dismissal === null) counts[finding.severity] += 1;
  }
  return counts;
}
