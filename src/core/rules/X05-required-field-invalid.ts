/** 必須の欄: a measure whose project has no name, and costs that are words where figures are wanted. */
import type { FieldCell, MarkCell, Plan, PlanTable } from "../plan/plan";
import { readCost, showsDate, unitOfHeading, type CostReading } from "./costFigure";
import { defineRule } from "./rule";

export const requiredFieldInvalid = defineRule({
  code: "X05",
  id: "required-field-invalid",
  severity: "error",
  fix: "ask",
  serves: ["L2-01", "L3-04"],
  title: {
    ja: "事業名が空欄か、事業費が数値でない",
    en: "A project without a name, or costs that are no number",
  },
  why: {
    ja: "事業名が空欄の取組は、どの事業の取組として数えればよいか決まりません。事業費に文字や単位が混じると、合計の関数がそのセルを数えず、合計が実際より小さくなります。",
    en: "A measure without the name of its project cannot be counted under any. Where costs hold words or units, functions leave those cells out and the total comes out too small.",
  },
  messages: {
    projectBlank: {
      ja: "{heading}が空欄です。上の行から引き継げる名称もありません。この行の取組がどの事業のものか、名称を記入してください。",
      en: "{heading} is blank, and no row above gives a name that holds here. Please enter the project that this row's measure belongs to.",
      fix: "none",
    },
    costWithUnit: {
      ja: "{heading}の「{value}」は、数値と単位「{unit}」が一つのセルに入っていて合計できません。単位は見出しに書き、セルには数値だけを入れてください。",
      en: "“{value}” under {heading} holds the unit “{unit}” beside the figure and cannot be added up. Please put the unit into the heading and only the number into the cell.",
      severity: "warning",
    },
    costOtherUnit: {
      ja: "{heading}の「{value}」は、単位が見出しと違います。見出しの単位に換算した数値だけを入れてください。",
      en: "“{value}” under {heading} is in another unit than the heading says. Please convert it and enter only the number.",
      severity: "warning",
      fix: "none",
    },
    costNoNumber: {
      ja: "{heading}の「{value}」は数値として読めません。数値だけを入れてください。金額がない場合は「－」や「未定」とし、説明は備考欄に移してください。",
      en: "“{value}” under {heading} cannot be read as a number. Please enter only a number, or “－” or “未定” where there is none, and move explanations to the remarks.",
      severity: "warning",
      fix: "none",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性     │ 事業費(千円)     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ 1,200千円◀X05 │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ 300              │ ○    │ ○`,
    good: `
      事業名       │ 取組の方向性     │ 事業費(千円) │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ 1,200        │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ 300          │ ○    │ ○`,
  },
  check(plan, report) {
    for (const table of plan.tables) {
      for (const { at, heading } of listNameless(table, plan)) {
        report({ message: "projectBlank", at, data: { heading } });
      }
      for (const { cell, heading, reading } of listCosts(table)) {
        const data = { heading, value: cell.text };
        if (reading.kind === "other") report({ message: "costNoNumber", at: cell.at, data });
        if (reading.kind !== "unit") continue;
        const { unit } = reading;
        const named = unitOfHeading(heading);
        if (named !== null && named !== unit)
          report({ message: "costOtherUnit", at: cell.at, data });
        else {
          // 見出しに単位がなければ、セルの単位を消すと金額の意味が失われる
          const fix = named === null || cell.isFormula ? "none" : "ask";
          report({ message: "costWithUnit", at: cell.at, data: { ...data, unit }, fix });
        }
      }
    }
  },
  propose(finding, lookup) {
    const cell = lookup.cell(finding.at);
    const reading = cell === undefined ? null : readCost(cell.text);
    if (cell === undefined || reading?.kind !== "unit") return [];
    const { start, end } = reading;
    const splices = [{ start, end, text: "" }];
    return [{ kind: "text", at: cell.at, expected: cell.text, splices }];
  },
});

interface Nameless {
  readonly at: MarkCell["at"];
  readonly heading: string;
}

/** Rows with a measure of their own and no project, where most rows have one. Slipped rows are S09's. */
function listNameless(table: PlanTable, { notes }: Plan): readonly Nameless[] {
  const column = table.columns.find(({ field }) => field === "project");
  const ownColumns = table.columns.filter(({ field }) => field === "measure");
  if (column === undefined) return [];
  const nameless = table.measures.filter(({ project }) => project === null);
  if (nameless.length * 2 > table.measures.length) return [];
  const slipped = new Set(
    notes
      .filter(({ code, at }) => code === "S09" && at.sheet === table.sheet)
      .map(({ at }) => at.row),
  );
  const rows = nameless
    .filter(({ source }) => ownColumns.some((own) => own.column === source.at.column))
    .map(({ row }) => row);
  return [...new Set(rows)]
    .filter((row) => !slipped.has(row))
    .map((row) => {
      const at = { sheet: table.sheet, row, column: column.column };
      return { at, heading: column.heading };
    });
}

interface Cost {
  readonly cell: FieldCell;
  readonly heading: string;
  readonly reading: CostReading;
}

/** Cells of cost columns that are no plain figures, in columns where figures are the rule. */
function listCosts(table: PlanTable): readonly Cost[] {
  const rows = new Set(table.rows.filter((row) => row.measures.length > 0).map(({ row }) => row));
  const headings = new Map(
    table.columns
      .filter(({ field }) => field === "cost")
      .map(({ column, heading }) => [column, heading]),
  );
  const columns = new Map<number, Cost[]>();
  for (const cell of table.cells) {
    const heading = headings.get(cell.at.column);
    if (cell.field !== "cost" || heading === undefined || !rows.has(cell.at.row)) continue;
    const cost = { cell, heading, reading: readCell(cell) };
    const others = columns.get(cell.at.column);
    if (others === undefined) columns.set(cell.at.column, [cost]);
    else others.push(cost);
  }
  return [...columns.values()].filter(areFigures).flat();
}

function readCell({ text, kind }: FieldCell): CostReading {
  if (kind === "number") return { kind: showsDate(text) ? "other" : "figure" };
  return kind === "text" ? readCost(text) : { kind: "other" };
}

/** 「費用負担の考え方」 and 「経費の内訳」 are columns of words, whatever they are called. */
function areFigures(costs: readonly Cost[]): boolean {
  const figures = costs.filter(({ reading: { kind } }) => kind === "figure" || kind === "unit");
  const others = costs.filter(({ reading: { kind } }) => kind === "other");
  return figures.length > 0 && figures.length >= others.length;
}
