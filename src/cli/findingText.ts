/** Findings as a list for a person: a block a sheet, cell, severity and code in columns. */
import { formatAddress, severityWords, type Finding } from "../core";
import { severities } from "./checkReport";
import { measureWidth, padTo } from "./columns";
import { paint, type TextStyle } from "./paint";

/** A finding with lines of its own below its message. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly hints: readonly string[];
}

/** Sheets in the order of the findings, an empty line before each. */
export function formatBySheet(listed: readonly ListedFinding[], style: TextStyle): string[] {
  const groups = new Map<string, ListedFinding[]>();
  for (const one of listed) {
    const group = groups.get(one.finding.at.sheet) ?? [];
    groups.set(one.finding.at.sheet, group);
    group.push(one);
  }
  return [...groups].flatMap(([sheet, group]) => ["", `  ${sheet}`, ...formatSheet(group, style)]);
}

function formatSheet(listed: readonly ListedFinding[], style: TextStyle): string[] {
  // Not Math.max(...): a hundred thousand findings are more arguments than a call may have.
  const widest = listed.reduce(
    (width, { finding }) => Math.max(width, formatAddress(finding.at).length),
    0,
  );
  const words = severities.map((one) => measureWidth(severityWords[one][style.language]));
  const severityWidth = Math.max(...words);
  return listed.flatMap(({ finding, hints }) => {
    const severity = severityWords[finding.severity][style.language];
    const head = [
      `    ${padTo(formatAddress(finding.at), widest)}`,
      paint(padTo(severity, severityWidth), finding.severity, style),
      finding.code,
      "",
    ].join("  ");
    const indent = " ".repeat(4 + widest + 2 + severityWidth + 2 + finding.code.length + 2);
    const [first = "", ...rest] = finding.words[style.language].split("\n");
    const dimmed = hints.map((hint) => paint(hint, "dim", style));
    return [head + first, ...[...rest, ...dimmed].map((line) => indent + line)];
  });
}
