/** `check` for a person at a terminal: by file, sheet and rule, worst news first, in colour and in words. */
import {
  formatAddress,
  severityWords,
  type Finding,
  type Language,
  type Place,
  type Severity,
  type Words,
} from "../core";
import { countAll, countBySeverity, severities, type CheckReport } from "./checkReport";
import { formatDismissal } from "./dismissalText";
import { formatBySheet, type ListedFinding } from "./findingText";
import { paint, type TextStyle } from "./paint";

export interface CheckTextStyle extends TextStyle {
  /** Whether 確認済み findings are listed with their reasons; they are counted in any case. */
  readonly showsDismissed: boolean;
}

const fixHints: Readonly<Record<"safe" | "ask", Words>> = {
  safe: { ja: "renkei fix で直せます", en: "renkei fix corrects this" },
  ask: {
    ja: "renkei fix --level ask で、提案どおりに直せます",
    en: "renkei fix --level ask applies a proposal",
  },
};

export function formatCheckText(reports: readonly CheckReport[], style: CheckTextStyle): string {
  const blocks = reports
    .filter(({ error }) => error === null)
    .map((report) => formatReport(report, style));
  if (reports.length > 1) blocks.push(formatTotal(reports, style));
  const [code] = reports.flatMap(({ findings }) => findings.map((finding) => finding.code));
  if (code !== undefined) blocks.push(paint(explainHint(code)[style.language], "dim", style));
  return blocks.join("\n\n");
}

function formatReport(report: CheckReport, style: CheckTextStyle): string {
  const { file, findings } = report;
  const open = findings.map((finding) => listOpen(finding, style.language));
  return [
    paint(file, "bold", style),
    ...formatBySheet(open, style),
    ...(style.showsDismissed ? listDismissed(report, style) : []),
    "",
    `  ${formatCounts(countBySeverity(findings), style, report.known !== null)}`,
    ...listRemarks(report, style).map((words) => `  ${words[style.language]}`),
  ].join("\n");
}

function listDismissed({ dismissed }: CheckReport, style: TextStyle): string[] {
  if (dismissed.length === 0) return [];
  const title = { ja: "確認済み", en: "Dismissed" }[style.language];
  const listed = dismissed.map(({ finding, dismissal }) => ({
    finding,
    remarks: [formatDismissal(dismissal, style.language)],
    hint: null,
  }));
  return ["", `  ${paint(title, "bold", style)}`, ...formatBySheet(listed, style)];
}

/** What a reader must know beside the findings: what was left out, and why. */
function listRemarks(report: CheckReport, { showsDismissed }: CheckTextStyle): readonly Words[] {
  const { dismissed, known, stale, problem } = report;
  const remarks: Words[] = [];
  if (known !== null && known.length > 0) remarks.push(describeKnown(known.length));
  if (dismissed.length > 0) remarks.push(describeDismissed(dismissed.length, showsDismissed));
  if (stale.length > 0) remarks.push(describeStale(stale.length));
  if (problem !== null) {
    remarks.push({ ja: `ご注意: ${problem.words.ja}`, en: `Note: ${problem.words.en}` });
  }
  return remarks;
}

function describeKnown(count: number): Words {
  return {
    ja: `前回からある指摘 ${String(count)}件(--baseline にあるため、上の一覧と件数に含めていません)`,
    en: `${String(count)} found before (in the --baseline; neither listed nor counted above)`,
  };
}

function describeDismissed(count: number, showsDismissed: boolean): Words {
  if (showsDismissed) {
    return { ja: `確認済み ${String(count)}件`, en: `${String(count)} dismissed` };
  }
  return {
    ja: `確認済み ${String(count)}件(--show-dismissed で理由とともに表示します)`,
    en: `${String(count)} dismissed (--show-dismissed lists them with their reasons)`,
  };
}

function describeStale(count: number): Words {
  return {
    ja: `確認済みの記録のうち${String(count)}件は、指摘がなくなりました。renkei dismissals --prune で整理できます。`,
    en: `${String(count)} ${count === 1 ? "dismissal has" : "dismissals have"} lost ${count === 1 ? "its" : "their"} finding; renkei dismissals --prune clears up.`,
  };
}

function listOpen(finding: Finding, language: Language): ListedFinding {
  const { fix } = finding;
  return {
    finding,
    remarks: listRelated(finding, language),
    hint: fix === "none" ? null : fixHints[fix][language],
  };
}

/** More would be a line that nobody reads. */
const mostRelated = 5;

/** The cells that belong to it, unless the message names them all. */
function listRelated({ at, related, words }: Finding, language: Language): readonly string[] {
  const isNamed = (place: Place): boolean =>
    new RegExp(`(?<![A-Z])${formatAddress(place)}(?!\\d)`, "u").test(words[language]);
  if (related.every(isNamed)) return [];
  const names = related
    .slice(0, mostRelated)
    .map((place) => (place.sheet === at.sheet ? "" : `${place.sheet}!`) + formatAddress(place));
  const isJapanese = language === "ja";
  const more = related.length > mostRelated ? (isJapanese ? " など" : " …") : "";
  const shown = names.join(isJapanese ? "、" : ", ");
  return [`${isJapanese ? "関連するセル" : "related"}: ${shown}${more}`];
}

/** @param isCompared whether the counts are of what a baseline does not have */
function formatCounts(
  counts: Readonly<Record<Severity, number>>,
  style: TextStyle,
  isCompared: boolean,
): string {
  const { language } = style;
  if (severities.every((severity) => counts[severity] === 0)) {
    return (isCompared ? nothingNew : nothing)[language];
  }
  return severities
    .map((severity) => {
      const text = `${severityWords[severity][language]} ${String(counts[severity])}`;
      return counts[severity] > 0 ? paint(text, severity, style) : text;
    })
    .join(language === "ja" ? "・" : ", ");
}

/** Where the reasons are, for whoever asks why. */
function explainHint(code: string): Words {
  return {
    ja: `コードごとの理由と例は、renkei explain ${code} のようにして読めます。`,
    en: `To read why a code matters, with examples: renkei explain ${code}`,
  };
}

const noneRead: Words = { ja: "点検できたファイルはありません。", en: "No file could be checked." };

const nothing: Words = { ja: "指摘はありません。", en: "No findings." };

const nothingNew: Words = { ja: "新しい指摘はありません。", en: "No new findings." };

function formatTotal(reports: readonly CheckReport[], style: TextStyle): string {
  const read = reports.filter(({ error }) => error === null).length;
  const unread = reports.length - read;
  const isCompared = reports.some(({ known }) => known !== null);
  if (read === 0) return noneRead[style.language];
  const counts = formatCounts(countAll(reports), style, isCompared);
  if (style.language === "ja") {
    return `${String(read)}ファイルを点検しました${unread > 0 ? `(読めなかったファイル ${String(unread)})` : ""}: ${counts}`;
  }
  return `${String(read)} ${read === 1 ? "file" : "files"} checked${unread > 0 ? ` (${String(unread)} could not be read)` : ""}: ${counts}`;
}
