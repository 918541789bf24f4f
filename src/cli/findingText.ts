/** Findings as a person would note them: by sheet and rule, gravest first, and what several have in common said once. */
import {
  explainRule,
  ruleFacts,
  severityWords,
  wordAmongSeveral,
  type CellAddress,
  type Finding,
  type Language,
} from "../core";
import { formatCells } from "./cellList";
import { severities } from "./checkReport";
import { measureWidth, padTo } from "./columns";
import { paint, type TextStyle } from "./paint";
import { findSharedEnding } from "./sharedEnding";

/** A finding with what else there is to say of it. */
export interface ListedFinding {
  readonly finding: Finding;
  /** Lines of its own below its message. */
  readonly remarks: readonly string[];
  /** What can be done about it, said once below all that can be repaired alike; null where nothing is to be said. */
  readonly hint: string | null;
}

/** One way of saying it, and the cells that it is said of. */
interface Entry {
  readonly cells: CellAddress[];
  readonly text: string;
  readonly remarks: readonly string[];
}

/** Two are quickly read one after the other; of three each in full sentences the last is skipped. */
const fewestTold = 3;

/** Cells that take more columns than this stand in a line of their own. */
const widestCells = 12;

const ranks = new Map(ruleFacts.map(({ code }, rank) => [code, rank] as const));

/** Sheets in the order of the findings, an empty line before each and between their rules. */
export function formatBySheet(listed: readonly ListedFinding[], style: TextStyle): string[] {
  return groupBy(listed, ({ finding }) => finding.at.sheet).flatMap((ofSheet) => {
    const [first] = ofSheet;
    const blocks = groupBy(ofSheet, ({ finding }) => `${finding.severity} ${finding.code}`);
    return [
      "",
      `  ${paint(first.finding.at.sheet, "bold", style)}`,
      ...blocks.sort(byImportance).flatMap((block) => formatBlock(block, style)),
    ];
  });
}

type Group<T> = [T, ...T[]];

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Group<T>[] {
  const groups = new Map<string, Group<T>>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** The gravest first, then in the order of the catalogue: from the form of the table to single letters. */
function byImportance(
  [{ finding: a }]: Group<ListedFinding>,
  [other]: Group<ListedFinding>,
): number {
  const { finding: b } = other;
  const rankOf = (code: string): number => ranks.get(code) ?? ranks.size;
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    rankOf(a.code) - rankOf(b.code)
  );
}

/** Findings of one rule in one sheet. */
function formatBlock(block: Group<ListedFinding>, style: TextStyle): string[] {
  const { language } = style;
  const [{ finding }] = block;
  const severity = paint(severityWords[finding.severity][language], finding.severity, style);
  const title = explainRule(finding.code)?.title[language] ?? "";
  const head = `    ${severity}  ${finding.code}  ${title}${formatCount(block.length, language)}`;
  const alike = groupBy(block, ({ finding: { message }, hint }) => `${message} ${hint ?? ""}`);
  return ["", head, ...alike.flatMap((group) => formatAlike(group, style))];
}

function formatCount(count: number, language: Language): string {
  if (count === 1) return "";
  return language === "ja" ? `(${String(count)}件)` : ` (${String(count)})`;
}

/** Findings of one message: those that share their sentence, then those that are said each in their own. */
function formatAlike(group: Group<ListedFinding>, style: TextStyle): string[] {
  const shared = groupBy(group, ({ finding }) => wordAmongSeveral(finding)?.all.ja ?? "");
  const isTold = ([{ finding }, ...others]: Group<ListedFinding>): boolean =>
    others.length + 1 >= fewestTold && wordAmongSeveral(finding) !== null;
  const rest = new Set(shared.filter((one) => !isTold(one)).flat());
  const apart = groupBy(
    group.filter((one) => rest.has(one)),
    () => "",
  );
  return [
    ...shared.filter(isTold).flatMap((one) => formatTogether(one, style)),
    ...apart.flatMap((one) => formatApart(one, style)),
  ];
}

/** One sentence for all, and what is told of each below it. */
function formatTogether(group: Group<ListedFinding>, style: TextStyle): string[] {
  const { language } = style;
  const [{ finding, hint }] = group;
  const entries = mergeEntries(group, (one) => wordAmongSeveral(one)?.each[language] ?? "");
  const said = wordAmongSeveral(finding)?.all[language] ?? "";
  const lines = formatEntries(entries, style).map((line) => `  ${line}`);
  return [`      ${said}`, ...lines, ...formatHint(hint, style)];
}

/** A sentence for each; what they all end with stands below them. */
function formatApart(group: Group<ListedFinding>, style: TextStyle): string[] {
  const entries = mergeEntries(group, ({ words }) => words[style.language]);
  const ending = entries.length > 1 ? findSharedEnding(entries.map(({ text }) => text)) : "";
  const shortened = entries.map((entry) => ({
    ...entry,
    text: entry.text.slice(0, entry.text.length - ending.length).trimEnd(),
  }));
  return [
    ...formatEntries(shortened, style),
    ...(ending === "" ? [] : [`      → ${ending}`]),
    ...formatHint(group[0].hint, style),
  ];
}

function formatHint(hint: string | null, style: TextStyle): string[] {
  return hint === null ? [] : [`      ${paint(`→ ${hint}`, "dim", style)}`];
}

function mergeEntries(
  group: Group<ListedFinding>,
  sayOf: (finding: Finding) => string,
): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const { finding, remarks } of group) {
    const text = sayOf(finding);
    const key = JSON.stringify([text, remarks]);
    const there = entries.get(key);
    if (there === undefined) entries.set(key, { cells: [finding.at], text, remarks });
    else there.cells.push(finding.at);
  }
  return [...entries.values()];
}

function formatEntries(entries: readonly Entry[], style: TextStyle): string[] {
  const named = entries.map((entry) => ({
    entry,
    cells: formatCells(entry.cells, style.language),
  }));
  // Not Math.max(...): a hundred thousand findings are more arguments than a call may have.
  const width = named.reduce((widest, { cells }) => {
    const own = measureWidth(cells);
    return own > widestCells ? widest : Math.max(widest, own);
  }, 0);
  const indent = " ".repeat(6 + width + 2);
  return named.flatMap(({ entry: { text, remarks }, cells }) => {
    const below = remarks.map((remark) => indent + paint(remark, "dim", style));
    if (text === "") return [`      ${cells}`, ...below];
    return measureWidth(cells) > widestCells
      ? [`      ${cells}`, indent + text, ...below]
      : [`      ${padTo(cells, width)}  ${text}`, ...below];
  });
}
