/** 確認済み: a finding that a person looked at and lets stand, and why. */
import { Failure, type Finding } from "../core";

export interface Dismissal {
  /** Of the finding; what binds the two, wherever the finding's subject moves. */
  readonly fingerprint: string;
  readonly code: string;
  /** For people: what the finding was about, or what it said where it was about the table as a whole. */
  readonly subject: string;
  /** Never blank. */
  readonly reason: string;
  /** Who looked. */
  readonly by?: string;
  /** When, as YYYY-MM-DD. */
  readonly on?: string;
  /** Which of the findings with this fingerprint, from 0 in the order of the sheet; absent: the first. */
  readonly occurrence?: number;
}

/** What a person says of a finding. */
export interface Statement {
  readonly reason: string;
  readonly by?: string;
  readonly on?: string;
}

/**
 * The statement without spaces around its words; a blank `by` or `on` is absent.
 * Throws Failures "dismissal-without-reason" and "dismissal-date-invalid".
 */
export function checkStatement({ reason, by = "", on = "" }: Statement): Statement {
  if (reason.trim() === "") throw noReason();
  if (on.trim() !== "" && !isDate(on.trim())) throw wrongDate(on.trim());
  return {
    reason: reason.trim(),
    ...(by.trim() !== "" && { by: by.trim() }),
    ...(on.trim() !== "" && { on: on.trim() }),
  };
}

/** @param occurrence which of the findings with the same fingerprint, from 0 */
export function makeDismissal(
  { fingerprint, code, subject, words }: Finding,
  statement: Statement,
  occurrence: number,
): Dismissal {
  return {
    fingerprint,
    code,
    subject: subject === "" ? words.ja : subject,
    ...statement,
    ...(occurrence > 0 && { occurrence }),
  };
}

const longMonths: readonly number[] = [1, 3, 5, 7, 8, 10, 12];

/** Whether a text is a day of the Gregorian calendar as ISO 8601 writes it: 2026-02-28. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return longMonths.includes(month) ? 31 : 30;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return isLeap ? 29 : 28;
}

function noReason(): Failure {
  return new Failure("dismissal-without-reason", {
    ja: "確認済みにする理由が書かれていません。あとから見る人のために、理由を一言お書きください。",
    en: "There is no reason for the dismissal. Please write a few words for whoever looks at it later.",
  });
}

function wrongDate(text: string): Failure {
  return new Failure("dismissal-date-invalid", {
    ja: `「${text}」は日付として読み取れません。2026-04-01 のように年月日でお書きください。`,
    en: `“${text}” is no date. Please write it like 2026-04-01.`,
  });
}
