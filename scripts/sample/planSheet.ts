/** The sample workbook's sheet: the plan in its printed form, A4 landscape. */
import type { CellRange, CellSpec, RowSpec, SheetSpec } from "../../src/core";
import { changedColor } from "../../src/core/edits/highlightColors";
import { estimateRowHeight, type BoxedText } from "../../src/core/sheets/textHeight";
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
  const body = rows.map((row) => ({
    height: fitHeight(row),
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
    ...Array.from(row.row.marks, (mark) => ({
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

/**
 * Height in points. The first row of a merged cell is high enough for all its words, so that a page break
 * below it cuts none of them.
 */
function fitHeight(row: PlanRow): number {
  if (row.kind !== "measures") return 20;
  const box = (text: string, width: number): BoxedText => ({ text, width, size: bodySize });
  return estimateRowHeight(
    [
      box(row.row.measures.join("\n"), widths.measures),
      box(row.projectSpan > 0 ? row.project.name : "", widths.project),
      box(row.initiativeSpan > 0 ? row.initiative : "", widths.initiative),
    ],
    lineSpacing,
  );
}
