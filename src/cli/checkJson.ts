/** `check --format json`: the document renkei.check/1. */
import { formatAddress, type Finding, type Language, type Place } from "../core";
import { countBySeverity, type CheckReport } from "./checkReport";

export function formatCheckJson(reports: readonly CheckReport[], language: Language): string {
  const files = reports.map(({ file, findings, error }) => ({
    file,
    ...(error === null ? {} : { error }),
    findings: findings.map((finding) => describeFinding(finding, language)),
    counts: countBySeverity(findings),
  }));
  return JSON.stringify({ schema: "renkei.check/1", files }, null, 2);
}

function describeFinding(finding: Finding, language: Language) {
  const { code, rule, severity, fix } = finding;
  return {
    code,
    rule,
    severity,
    ...describePlace(finding.at),
    message: finding.words[language],
    fix,
    related: finding.related.map(describePlace),
  };
}

function describePlace(place: Place) {
  return { sheet: place.sheet, cell: formatAddress(place) };
}
