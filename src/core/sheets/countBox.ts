/** 件数の表: how many measures of a list belong to each pillar, as formulas over the list below it. */
import type { CellSpec } from "../edits/sheetSpec";
import { formatAddress } from "../grid/address";
import { countMeasures, type MeasureCounts } from "../plan/measureCounts";
import type { Measure, Participation } from "../plan/plan";
import { countRows, sumColumn, type Condition, type RowSpan } from "./countFormula";
import { styles, withStrongTop } from "./sheetStyles";
import { measuresOf, type SummaryItem } from "./summaryItem";
import { unnamedPillar, type SummaryScope } from "./summaryScope";

export interface CountBoxSource {
  readonly scope: SummaryScope;
  readonly items: readonly SummaryItem[];
  readonly participation: (measure: Measure) => Participation | undefined;
  /** Rows of the list, 0-based and inclusive. */
  readonly list: RowSpan;
  /** Position of a list's column by its key; throws for a column that is not there. */
  readonly columnOf: (key: string) => number;
  /** 0-based row of the box's header, and column of its labels. */
  readonly top: number;
  readonly left: number;
}

interface Metric {
  readonly heading: string;
  readonly count: (counts: MeasureCounts) => number;
  readonly conditions: (columnOf: CountBoxSource["columnOf"]) => readonly Condition[];
}

/** Rows of cells that begin at the label column: a header, a row for each pillar, the totals. */
export function buildCountBox(source: CountBoxSource): CellSpec[][] {
  const { scope } = source;
  const metrics = metricsOf(scope);
  const header = [
    { value: scope.pillars.length > 0 ? "柱別の件数" : "件数", style: styles.boxHeader },
    ...metrics.map(({ heading }) => ({ value: heading, style: styles.countHeader })),
  ];
  const pillars = scope.pillars.map((pillar, index) => buildPillarRow(source, pillar, index));
  return [header, ...pillars, buildTotalRow(source)];
}

/** How many rows the box takes. */
export function countBoxRows({ pillars }: SummaryScope): number {
  return pillars.length + 2;
}

function buildPillarRow(source: CountBoxSource, pillar: string, index: number): CellSpec[] {
  const { scope, columnOf, left } = source;
  const row = source.top + 1 + index;
  const items = source.items.filter(
    ({ measure }) => (measure.pillar?.value ?? unnamedPillar) === pillar,
  );
  const counts = countMeasures(measuresOf(items), source.participation);
  const label = `$${formatAddress({ row, column: left })}`;
  const numbers = metricsOf(scope).map(({ count, conditions }) => ({
    value: countRows(
      source.list,
      [{ column: columnOf("pillar"), test: { cell: label } }, ...conditions(columnOf)],
      count(counts),
    ),
    style: styles.number,
  }));
  return [{ value: pillar, style: styles.boxLabel }, ...numbers];
}

function buildTotalRow(source: CountBoxSource): CellSpec[] {
  const { scope, columnOf, left, top, list } = source;
  const counts = countMeasures(measuresOf(source.items), source.participation);
  const pillars = { first: top + 1, last: top + scope.pillars.length };
  const numbers = metricsOf(scope).map(({ count, conditions }, index) => ({
    value:
      scope.pillars.length > 0
        ? sumColumn(left + 1 + index, pillars, count(counts))
        : countRows(list, conditions(columnOf), count(counts)),
    style: withStrongTop(styles.totalNumber),
  }));
  return [{ value: "計", style: withStrongTop(styles.totalLabel) }, ...numbers];
}

function metricsOf({ showsBudgets }: SummaryScope): Metric[] {
  return showsBudgets ? [...metrics, budgeted] : metrics;
}

/** 再掲 is empty: the row is an original. */
function isOriginal(columnOf: CountBoxSource["columnOf"]): Condition {
  return { column: columnOf("relisted"), test: "empty" };
}

const metrics: Metric[] = [
  {
    heading: "件数\n再掲除く",
    count: ({ originals }) => originals,
    conditions: (columnOf) => [
      { column: columnOf("participates"), test: "filled" },
      isOriginal(columnOf),
    ],
  },
  {
    heading: "件数\n再掲含む",
    count: ({ all }) => all,
    conditions: (columnOf) => [{ column: columnOf("participates"), test: "filled" }],
  },
  {
    heading: "うち新規\n・拡充",
    count: (counts) => counts.new + counts.expanded,
    conditions: (columnOf) => [
      { column: columnOf("change"), test: { equals: ["新規", "拡充"] } },
      isOriginal(columnOf),
    ],
  },
  {
    heading: "うち\n重点PJ",
    count: ({ priority }) => priority,
    conditions: (columnOf) => [
      { column: columnOf("priority"), test: "filled" },
      isOriginal(columnOf),
    ],
  },
];

const budgeted: Metric = {
  heading: "うち\n予算化",
  count: ({ budgeted: number }) => number,
  conditions: (columnOf) => [{ column: columnOf("budgets"), test: "filled" }, isOriginal(columnOf)],
};
