/**
 * `check --format junit`: a testsuite for each file and a testcase for each rule that ran, for pipelines that show tests.
 * There is no standard; elements, attributes and their order are those that the readers of Jenkins and GitLab share.
 */
import { explainRule, formatAddress, ruleFacts, severityWords } from "../core";
import type { Finding, Language, RuleExplanation } from "../core";
import type { CheckReport } from "./checkReport";
import { formatDismissal } from "./dismissalText";
import { reaches, type FailLevel } from "./exitCode";
import { formatXml, type XmlElement } from "./xmlElement";

type Outcome = "passed" | "failure" | "skipped" | "error";

interface TestCase {
  readonly outcome: Outcome;
  readonly element: XmlElement;
}

interface JunitStyle {
  readonly failOn: FailLevel;
  readonly language: Language;
}

/** A rule fails where it makes `check` give exit code 1; what it found below that level is its output. */
export function formatCheckJunit(
  reports: readonly CheckReport[],
  failOn: FailLevel,
  language: Language,
): string {
  const suites = reports.map((report) => ({
    file: report.file,
    cases: buildCases(report, { failOn, language }),
  }));
  const all = suites.flatMap(({ cases }) => cases);
  return formatXml({
    name: "testsuites",
    attributes: { name: "Renkei", ...countOutcomes(all) },
    content: suites.map(({ file, cases }) => ({
      name: "testsuite",
      attributes: { name: file, ...countOutcomes(cases) },
      content: cases.map(({ element }) => element),
    })),
  });
}

function countOutcomes(cases: readonly TestCase[]): Readonly<Record<string, number>> {
  const count = (wanted: Outcome): number =>
    cases.filter(({ outcome }) => outcome === wanted).length;
  return {
    tests: cases.length,
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
  };
}

function buildCases(report: CheckReport, style: JunitStyle): readonly TestCase[] {
  const { error, problem, file, settings } = report;
  const reading = { ja: "ブックの読み取り", en: "reading the workbook" }[style.language];
  if (error !== null) {
    const { code, message } = error;
    const content = [element("error", { type: code, message }, message)];
    return [makeCase("error", file, reading, content)];
  }
  const remark = problem === null ? [] : [element("system-err", {}, problem.words[style.language])];
  const rules = ruleFacts
    .filter(({ code }) => settings.rules?.[code] !== "off")
    .flatMap(({ code }) => explainRule(code) ?? [])
    .filter(({ isChecked }) => isChecked);
  return [
    makeCase("passed", file, reading, remark),
    ...rules.map((rule) => buildCase(rule, report, style)),
  ];
}

function buildCase(rule: RuleExplanation, report: CheckReport, style: JunitStyle): TestCase {
  const { language, failOn } = style;
  const name = `${rule.code} ${rule.title[language]}`;
  const open = report.findings.filter(({ code }) => code === rule.code);
  const failed = open.filter((finding) => reaches([finding], failOn));
  const dismissed = report.dismissed.filter(({ finding }) => finding.code === rule.code);
  const notes = [
    ...open.filter((one) => !reaches([one], failOn)).map((one) => format(one, language)),
    ...dismissed.map(
      ({ finding, dismissal }) =>
        `${format(finding, language)}\n  ${formatDismissal(dismissal, language)}`,
    ),
  ];
  const output = notes.length === 0 ? [] : [element("system-out", {}, notes.join("\n"))];
  if (failed.length > 0) {
    const failure = describeFailure(failed, language);
    return makeCase("failure", report.file, name, [failure, ...output]);
  }
  const isSkipped = open.length === 0 && dismissed.length > 0;
  if (!isSkipped) return makeCase("passed", report.file, name, output);
  const reasons = dismissed.map(({ dismissal }) => formatDismissal(dismissal, language));
  const message = [...new Set(reasons)].join("\n");
  return makeCase("skipped", report.file, name, [element("skipped", { message }, ""), ...output]);
}

/** One failure a case: readers take the first and pass over the others. */
function describeFailure(failed: readonly Finding[], language: Language): XmlElement {
  const [first, ...others] = failed.map((finding) => format(finding, language));
  const more = { ja: `(ほか${others.length}件)`, en: ` (and ${others.length} more)` }[language];
  return element(
    "failure",
    {
      type: failed[0]?.severity ?? "",
      message: `${first ?? ""}${others.length === 0 ? "" : more}`,
    },
    [first, ...others].join("\n"),
  );
}

/** "取組一覧!F4 要確認: …" */
function format({ at, severity, words }: Finding, language: Language): string {
  const place = `${at.sheet}!${formatAddress(at)}`;
  return `${place} ${severityWords[severity][language]}: ${words[language]}`;
}

function makeCase(
  outcome: Outcome,
  file: string,
  name: string,
  content: readonly XmlElement[],
): TestCase {
  return { outcome, element: element("testcase", { classname: file, name }, content) };
}

function element(
  name: string,
  attributes: XmlElement["attributes"],
  content: XmlElement["content"],
): XmlElement {
  return { name, attributes, content };
}
