/** What stands above the sample's table: title, center cities, and the header with vertical municipality names. */
import type { CellRange, CellSpec, RowSpec } from "../../src/core";
import type { SamplePlan } from "./samplePlan";
import { columns, firstMark, styles } from "./tableStyles";

export function buildHeaderRows(plan: SamplePlan): RowSpec[] {
  const partners = plan.municipalities
    .map(({ name }) => name)
    .filter((name) => !plan.centerCities.includes(name));
  const centers = `連携中枢都市:${plan.centerCities.join("・")}`;
  return [
    { height: 34, cells: [{ value: plan.title, style: styles.title }] },
    {
      height: 20,
      cells: [
        { value: centers, style: styles.centers },
        null,
        null,
        { value: `連携市町:${partners.join("・")}`, style: styles.partners },
      ],
    },
    { height: 20, cells: [...buildHeadings(), ...buildBand(plan)] },
    {
      height: 74,
      cells: [...buildHeadings().map(({ style }) => ({ value: null, style })), ...buildNames(plan)],
    },
  ];
}

function buildHeadings(): CellSpec[] {
  return ["取組", "事業名", null, "取組の方向性", "重点\nPJ"].map((value) => ({
    value,
    style: styles.header,
  }));
}

function buildBand({ municipalities }: SamplePlan): CellSpec[] {
  return municipalities.map((_, index) => ({
    value: index === 0 ? "市町" : null,
    style: styles.header,
  }));
}

function buildNames({ municipalities }: SamplePlan): CellSpec[] {
  return municipalities.map(({ heading }) => ({ value: heading, style: styles.municipality }));
}

/** Title over the whole width; each heading over both rows, 事業名 over number and name. */
export function headerMerges(lastColumn: number): CellRange[] {
  const tall = (left: number, right: number): CellRange => ({ top: 2, left, bottom: 3, right });
  return [
    { top: 0, left: 0, bottom: 0, right: lastColumn },
    { top: 1, left: columns.measures, bottom: 1, right: lastColumn },
    tall(columns.initiative, columns.initiative),
    tall(columns.number, columns.project),
    tall(columns.measures, columns.measures),
    tall(columns.priority, columns.priority),
    { top: 2, left: firstMark, bottom: 2, right: lastColumn },
  ];
}
