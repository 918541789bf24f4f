/** `check --format json`: the document renkei.check/1. */
import type { Dismissal } from "../app/dismissal";
import { formatAddress, type Finding, type Language, type Place } from "../core";
import { countBySeverity, type CheckReport } from "./checkReport";

export function formatCheckJson(reports: readonly CheckReport[], language: Language): string {
  const files = reports.map((report) => describeReport(report, language));
  return JSON.stringify({ schema: "renkei.check/1", files }, null, 2);
}

function describeReport(report: CheckReport, language: Language) {
  const { file, findings, dismissed, stale, known, problem, error } = report;
  return {
    file,
    ...(error === null ? {} : { error }),
    findings: findings.map((finding) => describeFinding(finding, language)),
    counts: countBySeverity(findings),
    dismissed: dismissed.map(({ finding, dismissal }) => ({
      ...describeFinding(finding, language),
      ...describeStatement(dismissal),
    })),
    staleDismissals: stale.map(describeDismissal),
    ...(known === null ? {} : { known: known.length }),
    problem: problem === null ? null : { code: problem.code, message: problem.words[language] },
  };
}

function describeFinding(finding: Finding, language: Language) {
  const { code, rule, severity, fix, subject, fingerprint } = finding;
  return {
    code,
    rule,
    severity,
    ...describePlace(finding.at),
    message: finding.words[language],
    fix,
    related: finding.related.map(describePlace),
    subject,
    fingerprint,
  };
}

/** A dismissal by itself, for lists of them. */
export function describeDismissal(dismissal: Dismissal) {
  const { code, subject, fingerprint } = dismissal;
  return { code, subject, fingerprint, ...describeStatement(dismissal) };
}

function describeStatement({ reason, by, on }: Dismissal) {
  return { reason, by: by ?? null, on: on ?? null };
}

function describePlace(place: Place) {
  return { sheet: place.sheet, cell: formatAddress(place) };
}
