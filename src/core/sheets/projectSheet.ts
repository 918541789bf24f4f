/** 重点PJ別: the measures of one priority project and who takes part in each. */
import type { CellValue, RowSpec, SheetSpec } from "../edits/sheetSpec";
import { formatAddress } from "../grid/address";
import { contentColumns, placeColumns, sourceColumn, type ItemColumn } from "./itemColumns";
import { buildListHeader, buildListRows, widthsOf } from "./itemList";
import { wideFrom } from "./overviewColumns";
import type { PriorityProjectItems } from "./priorityProjects";
import { buildProjectTotals } from "./projectTotals";
import { factRow, noteRow, spaceRow, titleRow } from "./sheetFrame";
import { styles } from "./sheetStyles";
import { countingRule, describeScope, describeSigns, formatFooter } from "./sheetWords";
import type { SummaryItem } from "./summaryItem";
import type { SummaryScope } from "./summaryScope";

/** @param name the tab's name */
export function buildProjectSheet(
  scope: SummaryScope,
  project: PriorityProjectItems,
  name: string,
): SheetSpec {
  const { items } = project;
  const columns = listColumns(scope, items);
  const title = `${scope.heading} 重点プロジェクト「${project.name}」`;
  const top = buildTop(scope, title);
  const list = { first: top.length + 1, last: top.length + items.length };
  return {
    name,
    owner: `summary/project/${project.key}`,
    columnWidths: widthsOf(columns),
    rows: [
      ...top,
      buildListHeader(columns),
      ...buildListRows(items, columns, list.first),
      ...buildProjectTotals({ scope, columns, items, list }),
      spaceRow(6),
      noteRow(describeSigns(scope)),
    ],
    merges: [],
    page: {
      paper: scope.municipalities.length > wideFrom ? "A3" : "A4",
      isLandscape: true,
      titleRows: { first: top.length, last: top.length },
      footer: formatFooter(title),
    },
    frozen: { rows: top.length + 1, columns: 0 },
  };
}

function buildTop(scope: SummaryScope, title: string): RowSpec[] {
  return [
    titleRow(title),
    factRow(describeScope(scope).join("　")),
    ...countingRule.map(noteRow),
    spaceRow(6),
  ];
}

function listColumns(scope: SummaryScope, items: readonly SummaryItem[]): ItemColumn[] {
  const before = [...placeColumns(scope, items), ...contentColumns(42)];
  const marks = scope.municipalities.map(({ name }): ItemColumn => ({
    key: `mark ${name}`,
    heading: name,
    width: 5,
    isVertical: true,
    build: ({ item }) => ({ value: showMark(item, name), style: styles.centered }),
  }));
  const participants: ItemColumn = {
    key: "participants",
    heading: `参加\n${scope.unit}数`,
    width: 8,
    build: ({ item, row }) => ({
      value: countAcross(row, before.length, item),
      style: styles.centered,
    }),
  };
  return [...before, ...marks, participants, sourceColumn(scope)];
}

function showMark({ measure }: SummaryItem, municipality: string): string | null {
  const participation = measure.participation.get(municipality);
  if (participation === undefined) return null;
  return participation === "budgets" ? "◎" : "○";
}

/** Counts the signs of a row; `left` is the first municipality's column. */
function countAcross(row: number, left: number, item: SummaryItem): CellValue {
  const count = item.participants.length + item.absentees.length;
  if (count === 0) return 0;
  const first = formatAddress({ row, column: left });
  const last = formatAddress({ row, column: left + count - 1 });
  return { formula: `COUNTA(${first}:${last})`, value: item.participants.length };
}
