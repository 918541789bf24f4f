/**
 * What the screens ask of the engine at work on one workbook. It runs in a worker, so that long work does not hold up
 * the screen: all that goes in and comes out is plain data, and one thing is asked at a time.
 */
import type { Finding } from "../../core";
import type { DismissedFinding } from "../applyDismissals";
import type { CheckResult } from "../checkWorkbook";
import type { Statement } from "../dismissal";
import type { Receipt } from "../ports";
import type { Settings } from "../settings";
import type { Proposal } from "./proposal";
import type { Wanted, WorkbookView } from "./workbookView";

export interface Engine {
  /** Reads the workbook anew. Never throws for what it holds: why there is no plan is part of the view. */
  read(wanted: Wanted): Promise<WorkbookView>;
  /** The workbook as it was last read, with more or less of it. */
  view(wanted: Wanted): Promise<WorkbookView>;
  /**
   * Checks the workbook as it was last read. Throws the Failures of reading a plan.
   * @param report is told how much is done, from 0 to 1; what it throws ends the check
   */
  check(report: Report): Promise<CheckResult>;
  /** Of the last check; null where none of the findings is in it. Failures as {@link check}, and "several-plans". */
  proposeFix(wanted: readonly FindingName[]): Promise<Proposal | null>;
  proposeHighlight(): Promise<Proposal>;
  /** @param owners of the summaries that are wanted */
  proposeSummary(owners: readonly string[]): Promise<Proposal>;
  /** Writes what was proposed last. Throws the Failures of the workbook, and plain Errors for another proposal. */
  accept(serial: number): Promise<Receipt>;
  /** 確認済み. Reads and checks anew; the reason must not be blank. */
  dismiss(finding: Finding, statement: Statement): Promise<readonly DismissedFinding[]>;
  restore(finding: Finding): Promise<readonly DismissedFinding[]>;
  /** Replaces the settings that the workbook keeps by a JSON text. Throws the Failures of {@link parseSettings}. */
  saveSettings(text: string): Promise<void>;
  /** Settings from a JSON text. Throws Failures that say what is wrong and where. */
  parseSettings(text: string): Promise<Settings>;
}

/** Told how much is done, from 0 to 1. */
export type Report = (done: number) => Promise<void>;

/** A finding from check to check, as long as it says the same of the same. */
export interface FindingName {
  readonly fingerprint: string;
  /** Which of those with this fingerprint, from 0. */
  readonly occurrence: number;
}
