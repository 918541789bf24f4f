/** 年度の食い違い: the title names one year, the sheet's name, the file's or a heading another: last year's file was used again. */
import type { Place } from "../grid/address";
import type { FieldCell, Plan, PlanTable } from "../plan/plan";
import { findFiscalYears, formatFiscalYear } from "../text/era";
import type { Words } from "../text/words";
import { defineRule } from "./rule";

export const fiscalYearDisagrees = defineRule({
  code: "X07",
  id: "fiscal-year-disagrees",
  severity: "warning",
  fix: "none",
  serves: [],
  title: { ja: "年度が食い違っている", en: "Fiscal years disagree" },
  why: {
    ja: "前年度のファイルを使い回すと、表題やシート名、ファイル名の一部に前の年度が残ります。どの年度の表か分からなくなり、古い表を使ってしまうことがあります。",
    en: "Where last year's file is used again the old year stays in the title, the sheet's name or the file's. Nobody can tell which year's table it is, and the old one gets used.",
  },
  messages: {
    sheet: {
      ja: "表題は{year}ですが、シート名「{name}」は{other}です。正しい年度をご確認のうえ、誤っている方を直してください。",
      en: "The title says {year}, but the sheet's name “{name}” says {other}. Please check which is right and correct the one that is wrong.",
    },
    file: {
      ja: "表題は{year}ですが、ファイル名「{name}」は{other}です。正しい年度をご確認のうえ、誤っている方を直してください。",
      en: "The title says {year}, but the file's name “{name}” says {other}. Please check which is right and correct the one that is wrong.",
    },
    fileOfSheet: {
      ja: "シート名「{sheet}」は{year}ですが、ファイル名「{name}」は{other}です。正しい年度をご確認のうえ、誤っている方を直してください。",
      en: "The sheet's name “{sheet}” says {year}, but the file's name “{name}” says {other}. Please check which is right and correct the one that is wrong.",
    },
    heading: {
      ja: "表題は{year}ですが、見出し「{name}」は{other}です。正しい年度をご確認のうえ、誤っている方を直してください。",
      en: "The title says {year}, but the heading “{name}” says {other}. Please check which is right and correct the one that is wrong.",
    },
  },
  examples: {
    bad: `
      # 令和2年度
      令和3年度 取組一覧◀X07
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○`,
    good: `
      # 令和3年度
      令和3年度 取組一覧
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○`,
  },
  check(plan, report, { fileName, plans }) {
    const named = plan.tables.flatMap((table) => titleOf(table) ?? []);
    for (const { table, at, years } of named) {
      const other = disagreeing(yearsOfName(table.sheet), years);
      if (other !== null) {
        const data = { ...wordYears(years, other), name: table.sheet };
        report({ message: "sheet", at, data });
      }
      for (const { cell, year } of strayHeadings(table, years)) {
        const data = { ...wordYears(years, year), name: cell.text };
        report({ message: "heading", at: cell.at, related: [at], data });
      }
    }
    const name = fileName ?? "";
    const stray = plan === plans[0] ? locateStrayFile(plans, name) : null;
    if (stray === null) return;
    const { at, years, other, sheet } = stray;
    const data = { ...wordYears(years, other), name };
    if (sheet === null) report({ message: "file", at, data });
    else report({ message: "fileOfSheet", at, data: { ...data, sheet } });
  },
});

interface StrayFile {
  readonly at: Place;
  readonly years: ReadonlySet<number>;
  readonly other: number;
  /** The sheet whose name gives the year, where no title does. */
  readonly sheet: string | null;
}

/** The year of a file's name that no title, or without titles no sheet's name, gives. */
function locateStrayFile(plans: readonly Plan[], fileName: string): StrayFile | null {
  const tables = plans.flatMap((plan) => plan.tables);
  const titled = tables.flatMap((table) => titleOf(table) ?? []);
  const named = titled.length > 0 ? titled : tables.flatMap((table) => tabOf(table) ?? []);
  // 前年度のシートも残っているブックでは、そのうちの一つがファイル名と合えばよい
  const all = new Set(named.flatMap(({ years }) => [...years]));
  const other = disagreeing(yearsOfName(bareName(fileName)), all);
  const [first] = named;
  if (first === undefined || other === null) return null;
  const { at, years, table } = first;
  return { at, years, other, sheet: titled.length > 0 ? null : table.sheet };
}

interface TitledTable {
  readonly table: PlanTable;
  readonly at: Place;
  readonly years: ReadonlySet<number>;
}

/** The table's title and the fiscal years it names; else the line above the header that gives the year. */
function titleOf(table: PlanTable): TitledTable | null {
  const { title, fiscalYear, range, sheet } = table;
  const years = yearsOfName(title?.value ?? "");
  if (title !== null && years.size > 0) return { table, at: title.at, years };
  if (fiscalYear === null || namesYears(table) || tabOf(table) !== null) return null;
  const { at, value } = fiscalYear;
  const isAbove = at.sheet === sheet && at.row < range.top;
  return isAbove ? { table, at, years: new Set([value]) } : null;
}

/** The fiscal years that the sheet's own name gives, where the title speaks of none. */
function tabOf(table: PlanTable): TitledTable | null {
  const { sheet, range, title } = table;
  if (namesYears(table)) return null;
  const years = yearsOfName(sheet);
  const at = title?.at ?? { sheet, row: range.top, column: range.left };
  return years.size === 0 ? null : { table, at, years };
}

/** Whether the title speaks of any year, be it of a period: then it is the plan's, and no other place is asked. */
function namesYears({ title }: PlanTable): boolean {
  return findFiscalYears(title?.value ?? "").length > 0;
}

/** Said of a text's own age or of what it is compared with: 令和4年度改訂, 令和2年度実績, 前年度(令和2年度). */
const aside =
  /^\s*(?:第?\d*次?)?(?:改[訂定]|策定|修正|作成|更新|変更|時点|現在|末|実績|決算|比|国勢調査|公表)/u;

/** The fiscal years that a name or title plainly gives: 令和3年度, R3; no dates, no periods, no bare 2021 in a name. */
function yearsOfName(text: string): ReadonlySet<number> {
  const years = findFiscalYears(text).filter(
    ({ isFiscal, raw, end }) =>
      isFiscal && /年\s*度|^[RHＲＨ]|^FY/iu.test(raw) && !aside.test(text.slice(end)),
  );
  return new Set(years.map(({ year }) => year));
}

/** A file's name without its ending; _ and . part words as spaces do. */
function bareName(fileName: string): string {
  return fileName.replace(/\.[A-Za-z]{3,4}$/u, "").replace(/_/gu, " ");
}

/** The year of a name that has only other ones than the title; null where they agree or nothing is named. */
function disagreeing(own: ReadonlySet<number>, title: ReadonlySet<number>): number | null {
  if ([...own].some((year) => title.has(year))) return null;
  return [...own][0] ?? null;
}

/** Headings over marks and measures speak of the plan's own year; those of costs and figures of any. */
const ofPlan = /市町|団体|自治体|参加|取り?組|事業内容|実施内容/u;
const ofOther = /前年|昨年|翌年|次年|予算|決算|費|円|実績|目標|指標|見込|増減|比較|まで|から|期間/u;

interface StrayHeading {
  readonly cell: FieldCell;
  readonly year: number;
}

/** Headings that name the plan's year, where all of them name one and the same other one. */
function strayHeadings(table: PlanTable, title: ReadonlySet<number>): readonly StrayHeading[] {
  const named = table.cells
    .filter(({ field, text }) => field === "heading" && ofPlan.test(text) && !ofOther.test(text))
    .flatMap((cell) => [...yearsOfName(cell.text)].map((year) => ({ cell, year })));
  const years = new Set(named.map(({ year }) => year));
  const isPlain = years.size === 1 && named.every(({ year }) => !title.has(year));
  return isPlain ? named : [];
}

function wordYears(
  title: ReadonlySet<number>,
  other: number,
): { readonly year: Words; readonly other: Words } {
  const [own = other] = title;
  return { year: wordYear(own), other: wordYear(other) };
}

function wordYear(year: number): Words {
  return { ja: formatFiscalYear(year), en: `fiscal ${String(year)}` };
}
