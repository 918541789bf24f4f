/** Which findings somebody means: by code, and where several have it, by cell or fingerprint. */
import { Failure, formatAddress, type CellAddress, type Finding, type Words } from "../core";

export interface FindingSelection {
  /** Upper or lower case. */
  readonly code: string;
  /** 0-based row and column; in all sheets where none is named. */
  readonly at?: CellAddress & { readonly sheet?: string };
  readonly fingerprint?: string;
}

/** Whether one finding is meant, not all of a code: then what was said of it before may be replaced. */
export function isSingle({ at, fingerprint }: FindingSelection): boolean {
  return at !== undefined || fingerprint !== undefined;
}

export function isSelected(finding: Finding, selection: FindingSelection): boolean {
  const { code, at, fingerprint } = selection;
  if (finding.code !== code.toUpperCase()) return false;
  if (fingerprint !== undefined && finding.fingerprint !== fingerprint) return false;
  if (at === undefined) return true;
  const isSheet = at.sheet === undefined || at.sheet === finding.at.sheet;
  return isSheet && at.row === finding.at.row && at.column === finding.at.column;
}

/** How many cells or codes a message lists. */
const listed = 8;

/** What was looked for: findings, or only those that are 確認済み. */
export const findingWords: Words = { ja: "指摘", en: "finding" };
export const dismissedWords: Words = { ja: "確認済みの指摘", en: "dismissed finding" };

/**
 * The Failure "finding-not-found", which says what there is.
 * @param present what could have been meant
 */
export function nothingSelected(
  selection: FindingSelection,
  present: readonly Finding[],
  what: Words,
): Failure {
  const code = selection.code.toUpperCase();
  const ofCode = present.filter((finding) => finding.code === code);
  if (ofCode.length > 0) return notThere(code, listSome(ofCode.map(formatCell)), what);
  const codes = listSome([...new Set(present.map((finding) => finding.code))].sort());
  const next: Words =
    codes === ""
      ? { ja: "一件もありません。", en: "There is none at all." }
      : {
          ja: `いまあるのは ${codes} です。コードをご確認ください。`,
          en: `It has ${codes}. Please check the code.`,
        };
  return new Failure("finding-not-found", {
    ja: `${code} の${what.ja}は、このブックにありません。${next.ja}`,
    en: `This workbook has no ${what.en} ${code}. ${next.en}`,
  });
}

function notThere(code: string, cells: string, what: Words): Failure {
  return new Failure("finding-not-found", {
    ja: `${code} の${what.ja}は、その場所にありません。あるのは ${cells} です。セルをご確認ください。`,
    en: `There is no ${what.en} ${code} at that place. ${code} is at ${cells}. Please check the cell.`,
  });
}

function formatCell({ at }: Finding): string {
  return `${at.sheet}!${formatAddress(at)}`;
}

function listSome(names: readonly string[]): string {
  return names.slice(0, listed).join(", ") + (names.length > listed ? ", …" : "");
}
