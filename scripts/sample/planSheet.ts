/** The sample workbook's sheet: the plan in its printed form, A4 landscape. */
import type { CellRange, CellSpec, RowSpec, SheetSpec } from "../../src/core";
import { changedColor } from "../../src/core/edits/highlightColors";
import { estimateRowHeight } from "../../src/core/sheets/textHeight";
import { buildMeasuresValue } from "./measureRuns";
import { layOutRows, type MeasureRow, type PlanRow } from "./planRows";
import { buildHeaderRows, headerMerges } from "./planSheetHeader";
import type { SamplePlan } from "./samplePlan";
import { bodySize, columns, firstMark, lineSpacing, styles, widths } from "./tableStyles";

/** Title, center cities, and the two rows of the header. */
const firstBodyRow = 4;

export function buildPlanSheet(plan: SamplePlan): SheetSpec {
  const rows = layOutRows(plan);
  const lastColumn = firstMark + plan.municipalities.length - 1;
  const heights = fitHeights(rows);
  const body = rows.map((row, index) => ({
    height: heights[index] ?? 0,
    cells: row.kind === "measures" ? buildCells(row) : buildBand(row.kind, row.text, lastColumn),
  }));
  return {
    name: "取組一覧",
    owner: null,
    columnWidths: [
      widths.initiative,
      widths.number,
      widths.project,
      widths.measures,
      widths.priority,
      ...plan.municipalities.map(() => widths.mark),
    ],
    rows: [
      ...buildHeaderRows(plan),
      ...body,
      { height: 8, cells: [] },
      ...buildLegend(plan.legend),
    ],
    merges: [...headerMerges(lastColumn), ...rows.flatMap((row, i) => merge(row, i, lastColumn))],
    page: {
      paper: "A4",
      isLandscape: true,
      titleRows: { first: 2, last: 3 },
      footer: "&C&P / &N",
    },
    frozen: { rows: firstBodyRow, columns: 0 },
  };
}

function buildBand(kind: "pillar" | "policyArea", text: string, lastColumn: number): CellSpec[] {
  const rest = Array.from({ length: lastColumn }, () => ({ value: null, style: styles[kind] }));
  return [{ value: text, style: styles[kind] }, ...rest];
}

function buildCells(row: MeasureRow): CellSpec[] {
  const { project } = row;
  return [
    { value: row.initiativeSpan > 0 ? row.initiative : null, style: styles.groupName },
    { value: row.projectSpan > 0 ? project.number : null, style: styles.groupNumber },
    { value: row.projectSpan > 0 ? project.name : null, style: styles.groupName },
    { value: buildMeasuresValue(row.row.measures), style: styles.text },
    { value: row.row.isPriority ? "●" : null, style: styles.middle },
    ...[...row.row.marks].map((mark) => ({
      value: mark === "○" ? mark : null,
      style: styles.middle,
    })),
  ];
}

/** Only the words 赤文字 are red: they show the colour that the sentence speaks of. */
function buildLegend(legend: readonly string[]): RowSpec[] {
  return legend.map((text) => {
    const [red, rest] = text.startsWith("赤文字") ? ["赤文字", text.slice(3)] : ["", text];
    const value =
      red === "" ? rest : { runs: [{ text: red, color: changedColor }, { text: rest }] };
    return { height: 16, cells: [{ value, style: styles.legend }] };
  });
}

function merge(row: PlanRow, index: number, lastColumn: number): CellRange[] {
  const top = firstBodyRow + index;
  if (row.kind !== "measures") return [{ top, left: 0, bottom: top, right: lastColumn }];
  const down = (column: number, span: number): CellRange[] =>
    span > 1 ? [{ top, left: column, bottom: top + span - 1, right: column }] : [];
  return [
    ...down(columns.initiative, row.initiativeSpan),
    ...down(columns.number, row.projectSpan),
    ...down(columns.project, row.projectSpan),
  ];
}

/** Heights in points; where a merged cell needs more than its rows have, the last of them gets the rest. */
function fitHeights(rows: readonly PlanRow[]): number[] {
  const heights = rows.map((row) =>
    row.kind === "measures"
      ? estimateRowHeight(
          [{ text: row.row.measures.join("\n"), width: widths.measures, size: bodySize }],
          lineSpacing,
        )
      : 20,
  );
  const stretch = (index: number, span: number, text: string, width: number): void => {
    if (span === 0) return;
    const room = heights.slice(index, index + span).reduce((sum, height) => sum + height, 0);
    const missing = estimateRowHeight([{ text, width, size: bodySize }], lineSpacing) - room;
    const last = index + span - 1;
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  };
  rows.forEach((row, index) => {
    if (row.kind !== "measures") return;
    stretch(index, row.projectSpan, row.project.name, widths.project);
    stretch(index, row.initiativeSpan, row.initiative, widths.initiative);
  });
  return heights;
}
