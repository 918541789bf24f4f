/** `check` for a person at a terminal: by file and sheet, worst news in colour and in words. */
import {
  formatAddress,
  severityWords,
  type Finding,
  type Language,
  type Severity,
  type Words,
} from "../core";
import { countAll, countBySeverity, severities, type CheckReport } from "./checkReport";
import { measureWidth, padTo } from "./columns";

export interface TextStyle {
  readonly language: Language;
  readonly isColored: boolean;
}

const fixHints: Readonly<Record<"safe" | "ask", Words>> = {
  safe: { ja: "renkei fix で直せます", en: "renkei fix corrects this" },
  ask: {
    ja: "renkei fix --level ask で、提案どおりに直せます",
    en: "renkei fix --level ask applies a proposal",
  },
};

const paints: Readonly<Record<Severity | "bold" | "dim", string>> = {
  error: "31",
  warning: "33",
  info: "36",
  bold: "1",
  dim: "2",
};

export function formatCheckText(reports: readonly CheckReport[], style: TextStyle): string {
  const blocks = reports
    .filter(({ error }) => error === null)
    .map((report) => formatReport(report, style));
  if (reports.length > 1) blocks.push(formatTotal(reports, style));
  return blocks.join("\n\n");
}

function formatReport({ file, findings }: CheckReport, style: TextStyle): string {
  const lines = [paint(file, "bold", style)];
  for (const [sheet, ofSheet] of groupBySheet(findings)) {
    lines.push("", `  ${sheet}`, ...formatFindings(ofSheet, style));
  }
  lines.push("", `  ${formatCounts(countBySeverity(findings), style)}`);
  return lines.join("\n");
}

function groupBySheet(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.at.sheet) ?? [];
    groups.set(finding.at.sheet, group);
    group.push(finding);
  }
  return groups;
}

function formatFindings(findings: readonly Finding[], style: TextStyle): string[] {
  const widest = Math.max(...findings.map(({ at }) => formatAddress(at).length));
  const words = severities.map((one) => measureWidth(severityWords[one][style.language]));
  const severityWidth = Math.max(...words);
  return findings.flatMap((finding) => {
    const severity = severityWords[finding.severity][style.language];
    const head = [
      `    ${padTo(formatAddress(finding.at), widest)}`,
      paint(padTo(severity, severityWidth), finding.severity, style),
      finding.code,
      "",
    ].join("  ");
    const indent = " ".repeat(4 + widest + 2 + severityWidth + 2 + finding.code.length + 2);
    const [first = "", ...rest] = finding.words[style.language].split("\n");
    return [head + first, ...[...rest, ...hintsFor(finding, style)].map((line) => indent + line)];
  });
}

function hintsFor({ fix, related }: Finding, style: TextStyle): string[] {
  const hints: string[] = [];
  if (related.length > 0) {
    const cells = related.map((place) => `${place.sheet}!${formatAddress(place)}`);
    const shown = cells.slice(0, 5).join(", ") + (cells.length > 5 ? " …" : "");
    hints.push(`${style.language === "ja" ? "関連するセル" : "related"}: ${shown}`);
  }
  if (fix !== "none") hints.push(`→ ${fixHints[fix][style.language]}`);
  return hints.map((hint) => paint(hint, "dim", style));
}

function formatCounts(counts: Readonly<Record<Severity, number>>, style: TextStyle): string {
  const { language } = style;
  if (severities.every((severity) => counts[severity] === 0)) {
    return language === "ja" ? "指摘はありません。" : "No findings.";
  }
  return severities
    .map((severity) => {
      const text = `${severityWords[severity][language]} ${String(counts[severity])}`;
      return counts[severity] > 0 ? paint(text, severity, style) : text;
    })
    .join(language === "ja" ? "・" : ", ");
}

function formatTotal(reports: readonly CheckReport[], style: TextStyle): string {
  const read = reports.filter(({ error }) => error === null).length;
  const unread = reports.length - read;
  const counts = formatCounts(countAll(reports), style);
  if (style.language === "ja") {
    return `${String(read)}ファイルを点検しました${unread > 0 ? `(読めなかったファイル ${String(unread)})` : ""}: ${counts}`;
  }
  return `${String(read)} ${read === 1 ? "file" : "files"} checked${unread > 0 ? ` (${String(unread)} could not be read)` : ""}: ${counts}`;
}

function paint(text: string, name: keyof typeof paints, { isColored }: TextStyle): string {
  return isColored ? `\u001b[${paints[name]}m${text}\u001b[0m` : text;
}
