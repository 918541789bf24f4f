/**
 * `check --format sarif`: SARIF 2.1.0 (OASIS standard, 27 March 2020), for tools that collect findings of many
 * checkers. A cell is no region of a text, so it is told as a logical location (§3.33): 取組一覧!F7.
 */
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  explainRule,
  formatAddress,
  type Finding,
  type Language,
  type Place,
  type Severity,
} from "../core";
import type { CheckReport } from "./checkReport";
import { version } from "./version";

/** §3.27.10 knows error, warning and note. */
const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

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
    invocations: [describeInvocation(reports)],
    results: reports.flatMap(({ file, findings }) =>
      findings.map((finding) => describeResult(file, finding, codes, language)),
    ),
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
  const codes = reports.flatMap(({ findings }) => findings.map(({ code }) => code));
  return [...new Set(codes)].sort();
}

function describeRule(code: string, language: Language) {
  const rule = explainRule(code);
  if (rule === null) return { id: code };
  return {
    id: code,
    name: rule.id,
    shortDescription: { text: rule.title[language] },
    ...(rule.why === null ? {} : { fullDescription: { text: rule.why[language] } }),
    defaultConfiguration: { level: levels[rule.severity] },
  };
}

/** §3.20: files that could not be read are notifications of the run, not results. */
function describeInvocation(reports: readonly CheckReport[]) {
  const failed = reports.flatMap(({ file, error }) => (error === null ? [] : [{ file, error }]));
  return {
    executionSuccessful: failed.length === 0,
    toolExecutionNotifications: failed.map(({ file, error }) => ({
      level: "error",
      descriptor: { id: error.code },
      message: { text: error.message },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
    })),
  };
}

function describeResult(
  file: string,
  finding: Finding,
  codes: readonly string[],
  language: Language,
) {
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
    properties: { sheet: finding.at.sheet, cell: formatAddress(finding.at), fix: finding.fix },
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
  return file.split(path.sep).map(encodeURIComponent).join("/");
}
