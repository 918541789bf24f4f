/** The rows below a priority project's list: the numbers of each municipality, and their sum. */
import type { CellSpec, CellValue, RowSpec } from "../edits/sheetSpec";
import { countRows, sumAcross, type Condition, type RowSpan } from "./countFormula";
import { countMeasures, type MeasureCounts } from "../plan/measureCounts";
import { fitRow } from "./fitRow";
import type { ItemColumn } from "./itemColumns";
import { positionOf, widthsOf } from "./itemList";
import { styles, withStrongTop } from "./sheetStyles";
import { measuresOf, type SummaryItem } from "./summaryItem";
import type { SummaryScope } from "./summaryScope";

export interface ProjectList {
  readonly scope: SummaryScope;
  readonly columns: readonly ItemColumn[];
  readonly items: readonly SummaryItem[];
  /** Rows of the list, 0-based and inclusive. */
  readonly list: RowSpan;
}

interface Total {
  readonly label: string;
  readonly count: (counts: MeasureCounts) => number;
  /** What a row must be besides being marked, given the municipality's column. */
  readonly conditions: (column: number) => readonly Condition[];
}

export function buildProjectTotals(source: ProjectList): RowSpec[] {
  const widths = widthsOf(source.columns);
  const top = source.list.last + 1;
  return totalsOf(source).map((total, index) => {
    const cells = buildTotalRow(source, total, top + index);
    return fitRow(index === 0 ? cells.map(strengthen) : cells, widths);
  });
}

function strengthen(cell: CellSpec | null): CellSpec | null {
  return cell === null ? null : { ...cell, style: withStrongTop(cell.style) };
}

/** The label stands under the contents, the numbers under their municipalities. */
function buildTotalRow(source: ProjectList, total: Total, row: number): (CellSpec | null)[] {
  const { columns } = source;
  const content = positionOf(columns, "content");
  const left = positionOf(columns, "relisted") + 1;
  const numbers = countMunicipalities(source, total, left);
  const counts = numbers.map(({ count }) => count);
  const values: CellValue[] = [
    ...numbers.map(({ value }) => value),
    sumAcross(row, { first: left, last: left + counts.length - 1 }, sum(counts)),
  ];
  return columns.map((_, index): CellSpec | null => {
    if (index < content) return null;
    if (index === content) return { value: total.label, style: styles.totalLabel };
    return { value: values[index - left] ?? null, style: styles.totalSign };
  });
}

interface MunicipalityCount {
  readonly count: number;
  readonly value: CellValue;
}

function countMunicipalities(
  { scope, items, list }: ProjectList,
  total: Total,
  left: number,
): MunicipalityCount[] {
  const measures = measuresOf(items);
  return scope.municipalities.map(({ name }, index) => {
    const count = total.count(
      countMeasures(measures, ({ participation }) => participation.get(name)),
    );
    const column = left + index;
    const marked: Condition = { column, test: "filled" };
    return { count, value: countRows(list, [marked, ...total.conditions(column)], count) };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function totalsOf({ scope, columns }: ProjectList): Total[] {
  const original: Condition = { column: positionOf(columns, "relisted"), test: "empty" };
  const changed: Condition = {
    column: positionOf(columns, "change"),
    test: { equals: ["新規", "拡充"] },
  };
  const budgeted: Total = {
    label: "うち予算化",
    count: (counts) => counts.budgeted,
    conditions: (column) => [{ column, test: { equals: ["◎"] } }, original],
  };
  return [
    {
      label: "件数(再掲を除く)",
      count: ({ originals }) => originals,
      conditions: () => [original],
    },
    { label: "件数(再掲を含む)", count: ({ all }) => all, conditions: () => [] },
    {
      label: "うち新規・拡充",
      count: (counts) => counts.new + counts.expanded,
      conditions: () => [changed, original],
    },
    ...(scope.showsBudgets ? [budgeted] : []),
  ];
}
