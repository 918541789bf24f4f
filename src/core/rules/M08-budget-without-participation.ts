/** 予算化だけの印: a municipality that budgets for a measure without the mark of taking part in it. */
import type { Place } from "../grid/address";
import { formatAddress } from "../grid/address";
import type { MarkCell, MunicipalityColumn, PlanRow } from "../plan/plan";
import { defineRule } from "./rule";

export const budgetWithoutParticipation = defineRule({
  code: "M08",
  id: "budget-without-participation",
  severity: "error",
  fix: "ask",
  serves: [],
  title: { ja: "予算化の印だけがある", en: "A budget without taking part" },
  why: {
    ja: "予算化する市町村は、その取組に取り組む市町村でもあります。予算化の印だけでは、取り組む市町村として数えられません。",
    en: "Who budgets for a measure takes part in it. With the mark for a budget alone it is not counted among those who take part.",
  },
  messages: {
    missing: {
      ja: "{municipality}は、予算化の印({cell})がありますが、取り組む市町村の印がありません。どちらが正しいかご確認のうえ、印をそろえてください。",
      en: "{municipality} has the mark for a budget ({cell}) but none for taking part. Please check which is right and make the two agree.",
      several: {
        all: {
          ja: "次の市町村は、予算化の印がありますが、取り組む市町村の印がありません。どちらが正しいかご確認のうえ、印をそろえてください。",
          en: "There is a mark for a budget but none for taking part. Please check which is right and make the two agree.",
        },
        each: { ja: "{municipality}(予算化の印は{cell})", en: "{municipality} (budget: {cell})" },
      },
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性     │ 山口市 │ <    │ 宇部市    │ <
      ^           │ ^               │ 取組  │ 予算 │ 取組     │ 予算
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○   │ ◀M08   │ ○`,
    good: `
      事業名       │ 取組の方向性     │ 山口市 │ <    │ 宇部市 │ <
      ^           │ ^               │ 取組  │ 予算 │ 取組  │ 予算
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○   │ ○    │ ○`,
  },
  check(plan, report) {
    for (const { sheet, rows, municipalities } of plan.tables) {
      for (const column of municipalities) {
        for (const row of rows) {
          const gap = locateGap(column, row, sheet);
          if (gap === null) continue;
          const data = {
            municipality: column.municipality.name,
            cell: formatAddress(gap.budget.at),
          };
          report({ message: "missing", at: gap.at, data, related: [gap.budget.at] });
        }
      }
    }
  },
  propose(finding, lookup) {
    const raw = lookup.mark(finding.at)?.mark.raw ?? "";
    const splices = [{ start: 0, end: raw.length, text: "○" }];
    return [{ kind: "text", at: finding.at, expected: raw, splices }];
  },
});

/** The cell that lacks the mark of taking part, and the budget mark that asks for it. */
function locateGap(
  { columns, municipality }: MunicipalityColumn,
  row: PlanRow,
  sheet: string,
): { at: Place; budget: MarkCell } | null {
  const column = columns.find(({ layer }) => layer === "participates")?.column;
  const budget = markIn(row, columns.find(({ layer }) => layer === "budgets")?.column);
  if (column === undefined || budget?.participation !== "budgets") return null;
  // A mark merged across municipalities stands in the first one's cell.
  const takesPart = row.marks.some(
    (mark) => mark.municipality === municipality.name && mark.participation === "participates",
  );
  if (takesPart || row.measures.length === 0 || !isOpen(markIn(row, column))) return null;
  return { at: { sheet, row: budget.at.row, column }, budget };
}

function markIn(row: PlanRow, column: number | undefined): MarkCell | undefined {
  return row.marks.find((mark) => mark.at.column === column);
}

/** Whether a cell says nothing of taking part, or denies it. 意味の分からない印は M02 が知らせる。 */
function isOpen(mark: MarkCell | undefined): boolean {
  if (mark === undefined) return true;
  return mark.participation !== "participates" && mark.isUnderstood && mark.formula === null;
}
