/** 点検結果: what a check found, to be printed, gone through and sent along; each finding leads to its cell. */
import type { RowSpec, RunSpec, SheetSpec } from "../edits/sheetSpec";
import type { Plan } from "../plan/plan";
import { resultSeverities, type ResultContent } from "./resultContent";
import { buildDismissalRows, buildFindingRows, buildRuleRows, resultWidths } from "./resultRows";
import { factRow, noteRow, spaceRow, titleRow } from "./sheetFrame";
import { styles } from "./sheetStyles";
import { describeScope, formatFooter } from "./sheetWords";
import { chooseScope } from "./summaryScope";

/** The same plan and findings give the same sheet. */
export function buildResultSheet(plan: Plan, content: ResultContent): SheetSpec {
  const scope = chooseScope(plan);
  const title = `${scope.heading} 点検結果`;
  const facts = [...describeScope(scope), ...describeDay(content.on)];
  const top = [
    titleRow(title),
    factRow(facts.join("　")),
    buildCounts(content),
    noteRow(
      "この表は点検のたびに書き直します。書き込みは残りませんので、控えは別のシートやファイルにお取りください。",
    ),
    spaceRow(6),
  ];
  return {
    name: "点検結果",
    owner: "check/result",
    columnWidths: resultWidths,
    rows: [...top, ...buildLists(content), spaceRow(6), ...legend.map(noteRow)],
    merges: [],
    page: {
      paper: "A4",
      isLandscape: true,
      titleRows: { first: top.length, last: top.length },
      footer: formatFooter(title),
    },
    frozen: { rows: top.length + 1, columns: 0 },
  };
}

function buildLists(content: ResultContent): RowSpec[] {
  const { dismissed, rules } = content;
  const rows = buildFindingRows(content);
  if (dismissed.length > 0) {
    const heading = `確認済み(${dismissed.length}件。上の件数には含めていません)`;
    rows.push(...buildSection(heading, buildDismissalRows(content)));
  }
  if (rules.length > 0) rows.push(...buildSection("コード別の件数", buildRuleRows(content)));
  return rows;
}

function buildSection(heading: string, rows: readonly RowSpec[]): RowSpec[] {
  const cells = [{ value: heading, style: styles.section }];
  return [spaceRow(14), { height: 22, cells }, ...rows];
}

/** 要修正 2件, 要確認 10件 and so on: words and numbers; red only repeats that the first are grave. */
function buildCounts({ findings, dismissed, severityWords }: ResultContent): RowSpec {
  const runs = resultSeverities.flatMap((severity): RunSpec[] => {
    const count = findings.filter((one) => one.severity === severity).length;
    const isGrave = severity === "error" && count > 0;
    return [
      { text: `${severityWords[severity]} `, isBold: false },
      { text: `${count}件`, isBold: true, ...(isGrave && { color: styles.changedWord.color }) },
      { text: "　", isBold: false },
    ];
  });
  const aside = dismissed.length === 0 ? "" : `(ほかに確認済み ${dismissed.length}件)`;
  const all: RunSpec = { text: `計 ${findings.length}件${aside}`, isBold: false };
  return { height: 21, cells: [{ value: { runs: [...runs, all] }, style: styles.counts }] };
}

function describeDay(on: string | null): string[] {
  const [year, month, day] = (on ?? "").split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) return [];
  return [`点検した日:${year}年${month}月${day}日`];
}

const legend = [
  "重さ:要修正(件数があいまいになる、またはほかの市町の欄に関わる)　要確認(確かめて、必要であれば直す)　参考(知っておくとよい)",
  "直し方:一括(まとめて直せます)　個別(一件ずつ確かめて直せます)　人の判断(直し方は決まっていません)",
] as const;
