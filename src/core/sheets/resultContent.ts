/** What the sheet 点検結果 shows, as plain data: the sheets know the plan, not the rules that looked at it. */
import type { Place } from "../grid/address";

export type ResultSeverity = "error" | "warning" | "info";

/** Gravest first. */
export const resultSeverities = ["error", "warning", "info"] as const;

export interface ResultFinding {
  readonly code: string;
  readonly severity: ResultSeverity;
  readonly at: Place;
  /** What it is about; "" for the table or workbook as a whole. */
  readonly subject: string;
  /** What is wrong and what to do next. */
  readonly message: string;
  readonly fix: "none" | "ask" | "safe";
}

/** 確認済み: a finding that somebody looked at and lets stand. */
export interface ResultDismissal {
  readonly finding: ResultFinding;
  readonly reason: string;
  readonly by: string | null;
  /** YYYY-MM-DD. */
  readonly on: string | null;
}

export interface ResultRule {
  readonly code: string;
  readonly title: string;
  readonly why: string;
  readonly fix: ResultFinding["fix"];
}

export interface ResultContent {
  /** Open ones, in the order in which they are told. */
  readonly findings: readonly ResultFinding[];
  readonly dismissed: readonly ResultDismissal[];
  /** The rules of all these findings, in the order of the catalogue. */
  readonly rules: readonly ResultRule[];
  /** 要修正, 要確認, 参考. */
  readonly severityWords: Readonly<Record<ResultSeverity, string>>;
  /** The day of the check as YYYY-MM-DD; null where nobody said it. */
  readonly on: string | null;
}
