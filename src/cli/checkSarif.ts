/**
 * `check --format sarif`: SARIF 2.1.0 (OASIS standard, 27 March 2020), for tools that collect findings of many
 * checkers. A cell is no region of a text, so it is told as a logical location (§3.33): 取組一覧!F7.
 */
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Dismissal } from "../app/dismissal";
import {
  explainRule,
  formatAddress,
  type Finding,
  type Language,
  type Place,
  type Severity,
} from "../core";
import type { CheckReport } from "./checkReport";
import { measureWidth } from "./columns";
import { formatStatement } from "./dismissalText";
import { formatRuleMarkdown } from "./ruleMarkdown";
import { formatRuleText } from "./ruleText";
import { version } from "./version";

/** §3.27.10 knows error, warning and note. */
const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** Where a result belongs: its file, the rules of the run, and the language of its words. */
interface ResultPlace {
  readonly file: string;
  readonly codes: readonly string[];
  readonly language: Language;
}

export function formatCheckSarif(reports: readonly CheckReport[], language: Language): string {
  const codes = listCodes(reports);
  const run = {
    tool: {
      driver: {
        name: "Renkei",
        version,
        semanticVersion: version,
        language,
        rules: codes.map((code) => describeRule(code, language)),
      },
    },
    columnKind: "utf16CodeUnits",
    invocations: [describeInvocation(reports, language)],
    results: reports.flatMap((report) => describeResults(report, codes, language)),
  };
  return JSON.stringify(
    {
      $schema:
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      version: "2.1.0",
      runs: [run],
    },
    null,
    2,
  );
}

function listCodes(reports: readonly CheckReport[]): readonly string[] {
  const findings = reports.flatMap((report) => [
    ...report.findings,
    ...report.dismissed.map(({ finding }) => finding),
  ]);
  return [...new Set(findings.map(({ code }) => code))].sort();
}

/** The help stands in the log itself (§3.49.13): a page on the network could not be read where the plans are. */
function describeRule(code: string, language: Language) {
  const rule = explainRule(code);
  if (rule === null) return { id: code };
  const markdown = formatRuleMarkdown(rule, { language, level: 2, measure: measureWidth });
  return {
    id: code,
    name: rule.id,
    shortDescription: { text: rule.title[language] },
    ...(rule.why === null ? {} : { fullDescription: { text: rule.why[language] } }),
    help: { text: formatRuleText(rule, language), markdown },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { fix: rule.fix, officialRules: rule.serves.map(({ id }) => id) },
  };
}

/** §3.20: files that could not be read, and records that could not be used, are notifications, not results. */
function describeInvocation(reports: readonly CheckReport[], language: Language) {
  const notifications = reports.flatMap(({ file, error, problem }) => {
    if (error !== null) return [notify(file, "error", error)];
    if (problem === null) return [];
    return [notify(file, "warning", { code: problem.code, message: problem.words[language] })];
  });
  return {
    executionSuccessful: reports.every(({ error }) => error === null),
    toolExecutionNotifications: notifications,
  };
}

function notify(
  file: string,
  level: "error" | "warning",
  { code, message }: { readonly code: string; readonly message: string },
) {
  return {
    level,
    descriptor: { id: code },
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  };
}

/**
 * Open findings and 確認済み ones. All have `suppressions`, open ones none: where it is absent nobody knows (§3.27.23).
 * With a baseline, findings that it has are left out and the open ones are new (§3.27.24).
 */
function describeResults(report: CheckReport, codes: readonly string[], language: Language) {
  const place: ResultPlace = { file: report.file, codes, language };
  const state = report.known === null ? {} : { baselineState: "new" };
  return [
    ...report.findings.map((finding) => ({
      ...describeResult(finding, place),
      ...state,
      suppressions: [],
    })),
    ...report.dismissed.map(({ finding, dismissal }) => ({
      ...describeResult(finding, place),
      suppressions: [describeSuppression(dismissal, language)],
    })),
  ];
}

function describeSuppression(dismissal: Dismissal, language: Language) {
  return {
    kind: "external",
    status: "accepted",
    justification: formatStatement(dismissal, language),
  };
}

function describeResult(finding: Finding, { file, codes, language }: ResultPlace) {
  return {
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: levels[finding.severity],
    message: { text: finding.words[language] },
    locations: [describeLocation(file, finding.at)],
    relatedLocations: finding.related.map((place, index) => ({
      id: index + 1,
      ...describeLocation(file, place),
    })),
    partialFingerprints: { "renkei/v1": finding.fingerprint },
    properties: {
      sheet: finding.at.sheet,
      cell: formatAddress(finding.at),
      subject: finding.subject,
      fix: finding.fix,
    },
  };
}

function describeLocation(file: string, place: Place) {
  const cell = formatAddress(place);
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) } },
    logicalLocations: [{ name: cell, fullyQualifiedName: `${place.sheet}!${cell}` }],
  };
}

/** §3.4.3: a relative file stays relative, with forward slashes and percent-encoding. */
function uriOf(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(path.sep).map(encodePart).join("/");
}

/** Windows allows half of a surrogate pair in a name; there is no URI for it, nor for what JSON readers make of it. */
function encodePart(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, "\uFFFD"));
}
