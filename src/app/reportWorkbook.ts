/** 点検結果: makes the sheet of findings in the workbook, or rewrites the one that was made before. */
import {
  buildResultSheet,
  explainRule,
  ruleFacts,
  severityWords,
  type Finding,
  type ResultContent,
  type ResultFinding,
} from "../core";
import { checkRecalled, type CheckResult } from "./checkWorkbook";
import { refuseProblem } from "./memory";
import type { Receipt, WorkbookPort } from "./ports";
import { readBook } from "./readWorkbook";
import { recallWorkbook } from "./recallWorkbook";
import type { Settings } from "./settings";

export interface ReportedWorkbook {
  /** Its `sheets` hold the tab name of the sheet. */
  readonly receipt: Receipt;
  /** What the sheet shows. */
  readonly checked: CheckResult;
}

/**
 * @param on the day of the check as YYYY-MM-DD, to be written on the sheet; null leaves it out
 * Throws a Failure "memory-newer" or "memory-unreadable" where it cannot be told what a person lets stand.
 */
export async function reportWorkbook(
  port: WorkbookPort,
  given: Settings,
  on: string | null,
): Promise<ReportedWorkbook> {
  const recalled = await recallWorkbook(port, given);
  refuseProblem(recalled.reading.problem);
  const plan = readBook(recalled.book, recalled.settings);
  const checked = checkRecalled(port, recalled, plan);
  const spec = buildResultSheet(plan, describeResult(checked, on));
  return { receipt: await port.apply([{ kind: "sheet", spec }]), checked };
}

function describeResult(
  { findings, dismissed, all }: CheckResult,
  on: string | null,
): ResultContent {
  const { error, warning, info } = severityWords;
  return {
    findings: findings.map(describeFinding),
    dismissed: dismissed.map(({ finding, dismissal: { reason, by, on: day } }) => ({
      finding: describeFinding(finding),
      reason,
      by: by ?? null,
      on: day ?? null,
    })),
    rules: describeRules(all),
    severityWords: { error: error.ja, warning: warning.ja, info: info.ja },
    on,
  };
}

function describeFinding({ code, severity, at, subject, words, fix }: Finding): ResultFinding {
  return { code, severity, at, subject, message: words.ja, fix };
}

function describeRules(findings: readonly Finding[]): ResultContent["rules"] {
  const found = new Set(findings.map(({ code }) => code));
  return ruleFacts
    .filter(({ code }) => found.has(code))
    .map(({ code, title, fix }) => ({
      code,
      title: title.ja,
      why: explainRule(code)?.why?.ja ?? "",
      fix,
    }));
}
