/** The body of 総括表: for each pillar, and for all together, a row for every way of counting. */
import type { CellSpec, CellValue, StyleSpec } from "../edits/sheetSpec";
import { formatAddress, type CellRange } from "../grid/address";
import { sumAcross } from "./countFormula";
import { countAllMeasures, countMeasures, type MeasureCounts } from "../plan/measureCounts";
import { wholeColumn } from "./overviewColumns";
import { styles, withStrongTop } from "./sheetStyles";
import { measuresOf, type SummaryItem } from "./summaryItem";
import { unnamedPillar, type SummaryScope } from "./summaryScope";

export interface OverviewGroups {
  readonly rows: readonly (readonly CellSpec[])[];
  readonly merges: readonly CellRange[];
}

/** A group of rows: one for each metric, a number for each column from 圏域全体 to the last municipality. */
interface Group {
  readonly label: string;
  readonly isTotal: boolean;
  /** By column: 圏域全体 first, then the municipalities. */
  readonly counts: readonly MeasureCounts[];
}

interface Metric {
  readonly label: string;
  readonly key: keyof MeasureCounts;
}

/** @param firstRow 0-based row of the sheet where the first group begins */
export function buildOverviewGroups(scope: SummaryScope, firstRow: number): OverviewGroups {
  const metrics = metricsOf(scope);
  const groups = listGroups(scope);
  const topOf = (index: number): number => firstRow + index * metrics.length;
  const rows = groups.flatMap((group, groupIndex) =>
    metrics.map(({ label, key }, index) => {
      const pillarRows = group.isTotal ? scope.pillars.map((_, i) => topOf(i) + index) : [];
      const counts = group.counts.map((count) => count[key]);
      const values = counts.map((count, position) =>
        sumCells(wholeColumn + position, pillarRows, count),
      );
      const total = sumMunicipalities(topOf(groupIndex) + index, counts);
      return buildRow({ group, label, isFirst: index === 0, values: [...values, total] });
    }),
  );
  const merges = groups.map((_, index) => {
    return { top: topOf(index), left: 0, bottom: topOf(index) + metrics.length - 1, right: 0 };
  });
  return { rows, merges };
}

function listGroups(scope: SummaryScope): Group[] {
  const pillars = scope.pillars.map((label) => ({
    label,
    isTotal: false,
    counts: countColumns(
      scope,
      scope.items.filter(({ measure }) => (measure.pillar?.value ?? unnamedPillar) === label),
    ),
  }));
  return [...pillars, { label: "計", isTotal: true, counts: countColumns(scope, scope.items) }];
}

/** 圏域全体, then each municipality. */
export function countColumns(scope: SummaryScope, items: readonly SummaryItem[]): MeasureCounts[] {
  const measures = measuresOf(items);
  return [
    countAllMeasures(measures),
    ...scope.municipalities.map(({ name }) =>
      countMeasures(measures, ({ participation }) => participation.get(name)),
    ),
  ];
}

interface RowParts {
  readonly group: Group;
  readonly label: string;
  readonly isFirst: boolean;
  readonly values: readonly CellValue[];
}

function buildRow({ group, label, isFirst, values }: RowParts): CellSpec[] {
  const edge = (style: StyleSpec): StyleSpec => (isFirst ? withStrongTop(style) : style);
  const text = group.isTotal ? styles.totalLabel : styles.text;
  const number = group.isTotal ? styles.totalNumber : isFirst ? styles.strongNumber : styles.number;
  const kind: StyleSpec = { ...text, isBold: isFirst, indent: label.startsWith("うち") ? 2 : 1 };
  return [
    { value: isFirst ? group.label : null, style: edge({ ...text, isBold: true, indent: 1 }) },
    { value: label, style: edge(kind) },
    ...values.map((value) => ({ value, style: edge(number) })),
  ];
}

/** A formula over the rows above, or the plain value where there are none. */
function sumCells(column: number, rows: readonly number[], value: number): CellValue {
  if (rows.length === 0) return value;
  return { formula: rows.map((row) => formatAddress({ row, column })).join("+"), value };
}

/**
 * 延べ: the sum over the municipalities, 圏域全体 left out.
 *
 * @param row 0-based
 * @param counts 圏域全体, then each municipality
 */
export function sumMunicipalities(row: number, counts: readonly number[]): CellValue {
  const [, ...municipalities] = counts;
  const value = municipalities.reduce((sum, count) => sum + count, 0);
  const columns = { first: wholeColumn + 1, last: wholeColumn + municipalities.length };
  return sumAcross(row, columns, value);
}

function metricsOf({ showsBudgets }: SummaryScope): Metric[] {
  return [
    { label: "件数(再掲を除く)", key: "originals" },
    { label: "件数(再掲を含む)", key: "all" },
    { label: "うち新規", key: "new" },
    { label: "うち拡充", key: "expanded" },
    { label: "うち重点PJ", key: "priority" },
    ...(showsBudgets ? [{ label: "うち予算化", key: "budgeted" } as const] : []),
  ];
}
