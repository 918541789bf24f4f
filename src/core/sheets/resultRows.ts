/** The lists on the sheet 点検結果: open findings, 確認済み, and the rules with their counts. */
import type { CellSpec, CellValue, RowSpec, StyleSpec } from "../edits/sheetSpec";
import { formatAddress, type Place } from "../grid/address";
import { fitRow } from "./fitRow";
import {
  resultSeverities,
  type ResultContent,
  type ResultDismissal,
  type ResultFinding,
  type ResultRule,
} from "./resultContent";
import { styles } from "./sheetStyles";

/** In characters; all lists share them, so that they stand one below the other. */
export const resultWidths: readonly number[] = [5, 8, 7, 14, 9, 36, 62, 13];

/** 直し方: the words of docs/rules, short enough for a column. */
const fixWords: Readonly<Record<ResultFinding["fix"], string>> = {
  safe: "一括",
  ask: "個別",
  none: "人の判断",
};

const severityStyles: Readonly<Record<ResultFinding["severity"], StyleSpec>> = {
  error: styles.changedWord,
  warning: styles.strongWord,
  info: styles.centered,
};

/** On a further page these stand under シート and セル, the headings of the lists above: the cells themselves say what they count. */
const openCount: StyleSpec = { ...styles.centered, numberFormat: '0"件"' };
const dismissedCount: StyleSpec = { ...styles.centered, numberFormat: '"済 "0"件"' };

type SeverityWords = ResultContent["severityWords"];

/** Both lists of findings have it, because it is also what stands on top of every further page. */
const findingHeader = ["番号", "重さ", "コード", "シート", "セル", "対象", "内容", "直し方"];

export function buildFindingRows({ findings, severityWords }: ResultContent): RowSpec[] {
  const rows = findings.map((finding, index) =>
    fitRow(
      [
        ...buildPlace(finding, index, severityWords),
        { value: finding.message, style: styles.text },
        { value: fixWords[finding.fix], style: styles.centered },
      ],
      resultWidths,
    ),
  );
  return [buildHeader(findingHeader), ...(rows.length > 0 ? rows : [buildEmptyRow()])];
}

export function buildDismissalRows({ dismissed, severityWords }: ResultContent): RowSpec[] {
  const rows = dismissed.map((dismissal, index) =>
    fitRow(
      [
        ...buildPlace(dismissal.finding, index, severityWords),
        { value: describeReason(dismissal), style: styles.text },
        { value: "確認済み", style: styles.centered },
      ],
      resultWidths,
    ),
  );
  return [buildHeader(findingHeader), ...rows];
}

export function buildRuleRows(content: ResultContent): RowSpec[] {
  const header = ["番号", "重さ", "コード", "件数", "確認\n済み", "点検", "なぜ大切か", "直し方"];
  const rows = content.rules.map((rule, index) => buildRuleRow(rule, index, content));
  return [buildHeader(header), ...rows];
}

function buildRuleRow(rule: ResultRule, index: number, content: ResultContent): RowSpec {
  const open = content.findings.filter(({ code }) => code === rule.code);
  const dismissed = content.dismissed.filter(({ finding }) => finding.code === rule.code);
  const all = [...open, ...dismissed.map(({ finding }) => finding)];
  const gravest =
    resultSeverities.find((one) => all.some(({ severity }) => severity === one)) ?? "info";
  return fitRow(
    [
      { value: index + 1, style: styles.centered },
      { value: content.severityWords[gravest], style: severityStyles[gravest] },
      { value: rule.code, style: styles.centered },
      { value: open.length, style: openCount },
      { value: dismissed.length, style: dismissedCount },
      { value: rule.title, style: styles.text },
      { value: rule.why, style: styles.place },
      { value: fixWords[rule.fix], style: styles.centered },
    ],
    resultWidths,
  );
}

/** 番号 to 対象: where a finding stands, with the way there. */
function buildPlace(
  { code, severity, at, subject }: ResultFinding,
  index: number,
  severityWords: SeverityWords,
): CellSpec[] {
  return [
    { value: index + 1, style: styles.centered },
    { value: severityWords[severity], style: severityStyles[severity] },
    { value: code, style: styles.centered },
    { value: at.sheet, style: styles.place },
    buildLink(at),
    { value: subject === "" ? "(表全体)" : shorten(subject), style: styles.place },
  ];
}

/** A cell with ten measures names them all; the list stays readable, and the link leads to the rest. */
const longestSubject = 100;

function shorten(subject: string): string {
  const letters = Array.from(subject);
  if (letters.length <= longestSubject) return subject;
  return `${letters.slice(0, longestSubject).join("")}…`;
}

function buildLink(at: Place): CellSpec {
  const value = formatAddress(at);
  // A finding about the workbook as a whole has no sheet to lead to.
  return at.sheet === ""
    ? { value: null, style: styles.centered }
    : { value, style: styles.link, link: at };
}

function describeReason({ finding, reason, by, on }: ResultDismissal): CellValue {
  const witness = [by, on].filter((one) => one !== null).join("、");
  const said = witness === "" ? reason : `${reason}(${witness})`;
  return { runs: [{ text: finding.message }, { text: "\n理由:", isBold: true }, { text: said }] };
}

function buildHeader(headings: readonly string[]): RowSpec {
  return fitRow(
    headings.map((value) => ({ value, style: styles.header })),
    resultWidths,
  );
}

function buildEmptyRow(): RowSpec {
  const content = resultWidths.length - 2;
  const cells = resultWidths.map((_, index) => ({
    value: index === content ? "指摘はありません。" : null,
    style: styles.text,
  }));
  return fitRow(cells, resultWidths);
}
