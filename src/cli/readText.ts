/** `read` for a person: what was understood, table by table, and every doubt. */
import {
  formatAddress,
  formatRange,
  listNotes,
  type Language,
  type Measure,
  type Plan,
  type PlanTable,
  type Words,
} from "../core";
import { padTo } from "./columns";

const labels = {
  table: { ja: "表", en: "table" },
  year: { ja: "年度", en: "fiscal year" },
  area: { ja: "圏域", en: "area" },
  municipalities: { ja: "市町", en: "municipalities" },
  measures: { ja: "取組", en: "measures" },
  marks: { ja: "印", en: "marks" },
  notes: { ja: "読み取りで迷ったところ", en: "doubts" },
} as const satisfies Readonly<Record<string, Words>>;

type Label = keyof typeof labels;

export function formatReadText(file: string, plan: Plan, language: Language): string {
  const tables = plan.tables.map((table) => formatTable(table, language));
  return [file, ...tables, formatNotes(plan, language)].join("\n\n");
}

function formatTable(table: PlanTable, language: Language): string {
  const rows: [Label, string][] = [
    ["table", `${table.sheet}!${formatRange(table.range)}`],
    ["year", formatYear(table, language)],
    ["area", table.area ?? unknown(language)],
    ["municipalities", formatMunicipalities(table, language)],
    ["measures", formatMeasures(table.measures, language)],
    ["marks", formatMarks(table.measures, language)],
  ];
  const width = language === "ja" ? 6 : 16;
  return rows
    .map(([label, text]) => `  ${padTo(labels[label][language], width)}${text}`)
    .join("\n");
}

function formatYear({ fiscalYear }: PlanTable, language: Language): string {
  if (fiscalYear === null) return unknown(language);
  const year = String(fiscalYear.value);
  const cell = formatAddress(fiscalYear.at);
  return language === "ja" ? `${year}年度(${cell} から)` : `${year} (from ${cell})`;
}

function formatMunicipalities({ municipalities }: PlanTable, language: Language): string {
  const names = municipalities.map(({ municipality, isCenter }) =>
    isCenter ? `◎${municipality.name}` : municipality.name,
  );
  const hasCenter = municipalities.some(({ isCenter }) => isCenter);
  const key = language === "ja" ? "(◎は中心市)" : " (◎ center city)";
  return `${String(names.length)}  ${names.join(" ")}${hasCenter ? key : ""}`;
}

function formatMeasures(measures: readonly Measure[], language: Language): string {
  const count = (test: (measure: Measure) => boolean): string =>
    String(measures.filter(test).length);
  const parts: readonly (readonly [Words, string])[] = [
    [{ ja: "新規", en: "new" }, count(({ change }) => change === "new")],
    [{ ja: "拡充", en: "expanded" }, count(({ change }) => change === "expanded")],
    [{ ja: "再掲", en: "re-listed" }, count(({ isRelisted }) => isRelisted)],
    [{ ja: "重点PJ", en: "priority" }, count(({ isPriority }) => isPriority)],
  ];
  const list = parts.map(([words, number]) => `${words[language]} ${number}`);
  return `${String(measures.length)}  (${list.join(language === "ja" ? "・" : ", ")})`;
}

function formatMarks(measures: readonly Measure[], language: Language): string {
  const marks = measures.flatMap(({ participation }) => [...participation.values()]);
  const budgeted = String(marks.filter((mark) => mark === "budgets").length);
  const total = String(marks.length);
  return language === "ja"
    ? `${total}  (取組×市町。うち予算化 ${budgeted})`
    : `${total}  (measure × municipality; ${budgeted} budgeted)`;
}

function formatNotes(plan: Plan, language: Language): string {
  const notes = listNotes(plan);
  const title = labels.notes[language];
  if (notes.length === 0) return `  ${title}: ${language === "ja" ? "なし" : "none"}`;
  const lines = notes.map((note) => {
    const cell = `${note.at.sheet}!${formatAddress(note.at)}`;
    return `    ${cell}  ${note.code}  ${note.words[language]}`;
  });
  return [`  ${title}: ${String(notes.length)}`, ...lines].join("\n");
}

function unknown(language: Language): string {
  return language === "ja" ? "書かれていません" : "not given";
}
