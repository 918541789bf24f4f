/** 総括表: how many measures each pillar has in each municipality, counted in all the ways that are asked for. */
import type { RowSpec, SheetSpec } from "../edits/sheetSpec";
import { fitRow } from "./fitRow";
import { buildOverviewGroups } from "./overviewGroups";
import { overviewColumns, wideFrom } from "./overviewColumns";
import { buildProjectRows } from "./overviewProjects";
import type { PriorityProjectItems } from "./priorityProjects";
import { noteRow, spaceRow, titleRow, factRow } from "./sheetFrame";
import { countingRule, describeScope, describeSigns, formatFooter } from "./sheetWords";
import type { SummaryScope } from "./summaryScope";

/**
 * A line of numbers in any common font, in points: low, so that three pillars and their totals stand on one page.
 * The label in column A is merged over the rows of its group and has room enough there.
 */
const countRowHeight = 17.5;

/** @param name the tab's name */
export function buildOverviewSheet(
  scope: SummaryScope,
  projects: readonly PriorityProjectItems[],
  name: string,
): SheetSpec {
  const title = `${scope.heading} 総括表`;
  const { widths, header } = overviewColumns(scope);
  const top = buildTop(scope, title);
  const groups = buildOverviewGroups(scope, top.length + 1);
  const projectRows = buildProjectRows(scope, projects, top.length + 1 + groups.rows.length);
  const paper = scope.municipalities.length > wideFrom ? "A3" : "A4";
  const rows = [
    ...top,
    fitRow(header, widths),
    ...groups.rows.map((cells) => ({ height: countRowHeight, cells })),
    ...projectRows.map((cells) => fitRow(cells, widths)),
    spaceRow(6),
    noteRow(describeSigns(scope)),
  ];
  return {
    name,
    owner: "summary/overview",
    columnWidths: widths,
    rows,
    merges: groups.merges,
    page: {
      paper,
      isLandscape: true,
      isOnePage: staysReadable(rows, paper),
      titleRows: { first: top.length, last: top.length },
      footer: formatFooter(title),
    },
    frozen: { rows: top.length + 1, columns: 2 },
  };
}

/** Points between the margins of a page that lies on its side: 210 and 297 mm less 30 mm. */
const pageHeights = { A4: 510, A3: 757 } as const;

/** Numbers of 10 points come out at 6: small, but read without a glass. */
const smallestScale = 0.6;

/** Whether all rows on one page would still be read; a table that is longer goes on overleaf. */
function staysReadable(rows: readonly RowSpec[], paper: keyof typeof pageHeights): boolean {
  const height = rows.reduce((sum, row) => sum + (row.height ?? countRowHeight), 0);
  return height * smallestScale <= pageHeights[paper];
}

function buildTop(scope: SummaryScope, title: string): RowSpec[] {
  return [
    titleRow(title),
    factRow(describeScope(scope).join("　")),
    noteRow(countingRule.join("")),
    noteRow("「圏域全体」は一つの取組を1件と数えます。「延べ」は市町ごとの件数の合計です。"),
    spaceRow(6),
  ];
}
