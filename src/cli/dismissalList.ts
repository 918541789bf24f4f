/** 確認済み of a workbook: whose finding is there, whose is gone, and which rules did not run. */
import type { CheckResult } from "../app/checkWorkbook";
import type { Dismissal } from "../app/dismissal";
import { formatAddress, type Finding, type Language, type Words } from "../core";
import { describeDismissal } from "./checkJson";
import { formatStatement } from "./dismissalText";
import { formatPlace } from "./writeWorkbook";

/** "stale": the finding is gone; "resting": its rule is off, or did not run to the end. */
type State = "dismissed" | "stale" | "resting";

interface ListedDismissal {
  readonly state: State;
  readonly dismissal: Dismissal;
  /** Null where the workbook does not show it now. */
  readonly finding: Finding | null;
}

const stateWords: Readonly<Record<State, Words>> = {
  dismissed: { ja: "確認済み", en: "Dismissed" },
  stale: { ja: "指摘がなくなったもの", en: "Their finding is gone" },
  resting: { ja: "点検していないもの", en: "Their rule was not run" },
};

type Checked = Pick<CheckResult, "dismissed" | "stale" | "resting">;

/** The document renkei.dismissals/1. */
export function formatDismissalsJson(file: string, checked: Checked): string {
  const dismissals = listDismissals(checked).map(({ state, dismissal, finding }) => ({
    state,
    ...describeDismissal(dismissal),
    sheet: finding?.at.sheet ?? null,
    cell: finding === null ? null : formatAddress(finding.at),
  }));
  return JSON.stringify({ schema: "renkei.dismissals/1", file, dismissals }, null, 2);
}

export function formatDismissalsText(file: string, checked: Checked, language: Language): string {
  const all = listDismissals(checked);
  if (all.length === 0) return `${file}\n\n  ${empty[language]}`;
  const states: readonly State[] = ["dismissed", "stale", "resting"];
  const blocks = states.flatMap((state) => {
    const own = all.filter((one) => one.state === state);
    return own.length === 0 ? [] : [formatBlock(state, own, language)];
  });
  if (checked.stale.length > 0) blocks.push(`  ${pruneHint[language]}`);
  return [file, ...blocks].join("\n\n");
}

function listDismissals({ dismissed, stale, resting }: Checked): readonly ListedDismissal[] {
  const alone = (state: State) => (dismissal: Dismissal) => ({ state, dismissal, finding: null });
  return [
    ...dismissed.map((one) => ({ state: "dismissed" as const, ...one })),
    ...stale.map(alone("stale")),
    ...resting.map(alone("resting")),
  ];
}

function formatBlock(state: State, listed: readonly ListedDismissal[], language: Language): string {
  const count = language === "ja" ? `${String(listed.length)}件` : String(listed.length);
  const lines = listed.flatMap(({ dismissal, finding }) => {
    const place = finding === null ? "" : `${formatPlace(finding.at)}  `;
    const subject = dismissal.subject.replace(/\s+/gu, " ");
    return [
      `    ${place}${dismissal.code}  ${subject}`,
      `      ${formatStatement(dismissal, language)}`,
    ];
  });
  return [`  ${stateWords[state][language]} ${count}`, ...lines].join("\n");
}

const empty: Words = { ja: "確認済みの記録はありません。", en: "Nothing is dismissed." };

const pruneHint: Words = {
  ja: "指摘がなくなった記録は、renkei dismissals FILE --prune -o OUT で整理できます。",
  en: "renkei dismissals FILE --prune -o OUT clears away those whose finding is gone.",
};
