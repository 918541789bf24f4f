/** 市町別: what one municipality takes part in, with its numbers and the way back to each source cell. */
import type { RowSpec, SheetSpec } from "../edits/sheetSpec";
import { fitRow } from "./fitRow";
import {
  contentColumns,
  flagColumn,
  placeColumns,
  sourceColumn,
  type ItemColumn,
} from "./itemColumns";
import { buildListHeader, buildListRows, positionOf, widthsOf } from "./itemList";
import { buildMunicipalityTop } from "./municipalityTop";
import { noteRow, spaceRow } from "./sheetFrame";
import { styles } from "./sheetStyles";
import { describeSigns, formatFooter } from "./sheetWords";
import { formatOthers, type SummaryItem } from "./summaryItem";
import type { SummaryMunicipality, SummaryScope } from "./summaryScope";

/** @param name the tab's name */
export function buildMunicipalitySheet(
  scope: SummaryScope,
  municipality: SummaryMunicipality,
  name: string,
): SheetSpec {
  const items = scope.items.filter(({ measure }) => measure.participation.has(municipality.name));
  const columns = listColumns(scope, municipality.name, items);
  const title = `${scope.heading} 取組一覧(${municipality.name})`;
  const top = buildMunicipalityTop({ scope, municipality, title, items, columns });
  const list = buildListRows(items, columns, top.length + 1);
  return {
    name,
    owner: `summary/municipality/${municipality.code ?? municipality.name}`,
    columnWidths: widthsOf(columns),
    rows: [
      ...top,
      buildListHeader(columns),
      ...(list.length > 0 ? list : [emptyRow(columns)]),
      spaceRow(6),
      noteRow(describeSigns(scope)),
    ],
    merges: [],
    page: {
      paper: "A4",
      isLandscape: true,
      titleRows: { first: top.length, last: top.length },
      footer: formatFooter(title),
    },
  };
}

function listColumns(
  scope: SummaryScope,
  municipality: string,
  items: readonly SummaryItem[],
): ItemColumn[] {
  const budgets = flagColumn(
    "budgets",
    "予算化",
    "◎",
    ({ participation }) => participation.get(municipality) === "budgets",
  );
  return [
    ...placeColumns(scope, items),
    ...contentColumns(42),
    flagColumn("priority", "重点\nPJ", "●", ({ isPriority }) => isPriority),
    flagColumn("participates", "参加", "○", () => true),
    ...(scope.showsBudgets ? [budgets] : []),
    {
      key: "others",
      heading: `他の参加${scope.unit}`,
      width: 17,
      build: ({ item }) => ({
        value: formatOthers(item, municipality, scope.unit),
        style: styles.place,
      }),
    },
    sourceColumn(scope),
  ];
}

function emptyRow(columns: readonly ItemColumn[]): RowSpec {
  const content = positionOf(columns, "content");
  const cells = columns.map((_, index) => ({
    value: index === content ? "該当する取組はありません。" : null,
    style: styles.text,
  }));
  return fitRow(cells, widthsOf(columns));
}
