/** 合うはずの数: counts that people set, because they know them from the vision or last year, and the plan does not meet. */
import type { Place } from "../grid/address";
import type { Expectations } from "../plan/expectations";
import { countAllMeasures, countMeasures } from "../plan/measureCounts";
import type { Plan } from "../plan/plan";
import { foldForComparison } from "../text/fold";
import type { Words } from "../text/words";
import { defineRule } from "./rule";

export const countUnexpected = defineRule({
  code: "X08",
  id: "count-unexpected",
  severity: "warning",
  fix: "none",
  serves: [],
  title: { ja: "件数が設定した数と合わない", en: "A count is not as expected" },
  why: {
    ja: "ビジョンの本文や前年度の一覧などから分かっている件数を設定(expect)に書いておくと、行の漏れや重複、再掲の付け忘れに、表を見渡さなくても気付けます。数え方は総括表と同じで、再掲は除いて数えます(「再掲」の件数は別です)。",
    en: "Counts that are known from the text of the vision or from last year's list can be set (expect). A row that was lost, doubled or not tagged 再掲 then shows without reading the whole table. The counting is that of the summary sheet: re-listed measures are left out, and counted by themselves.",
  },
  messages: {
    differs: {
      ja: "{label}は{expected}のはずですが、この一覧では{actual}です。行の漏れや重複、再掲・区分・印の付け忘れがないかをご確認ください。一覧のとおりで正しければ、設定の数を直してください。",
      en: "The number of {label} should be {expected}, but this list has {actual}. Please check for rows that were lost or doubled, and for tags or marks that were forgotten. If the list is right please correct the number in the settings.",
    },
    unknownMunicipality: {
      ja: "設定に{name}の件数がありますが、この一覧に{name}の欄はありません。設定の市町村名(正式な名称)か、一覧の見出しをご確認ください。",
      en: "The settings expect a number for {name}, but this list has no column for it. Please check the official name in the settings, or the headings of the list.",
    },
  },
  examples: {
    bad: `
      令和3年度 取組一覧◀X08
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○`,
    good: `
      令和3年度 取組一覧
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○    │ ○`,
    context: { expect: { measures: 2 } },
  },
  /** Of several plans in a workbook the numbers are those of the one most likely meant. */
  check(plan, report, { expect, plans }) {
    const at = placeOf(plan);
    if (at === null || (plans[0] ?? plan) !== plan) return;
    for (const { label, expected, actual } of compareCounts(plan, expect)) {
      if (actual !== expected)
        report({ message: "differs", at, data: { label, expected, actual } });
    }
    const known = new Set(namesIn(plan));
    for (const name of Object.keys(expect.participation ?? {})) {
      if (!known.has(name)) report({ message: "unknownMunicipality", at, data: { name } });
    }
  },
});

interface Comparison {
  readonly label: Words;
  readonly expected: number;
  readonly actual: number;
}

type CountKey = Exclude<keyof Expectations, "participation">;

const labels: Readonly<Record<CountKey, Words>> = {
  municipalities: { ja: "構成市町村の数", en: "municipalities" },
  projects: { ja: "事業の数", en: "projects" },
  measures: { ja: "取組の件数(再掲を除く)", en: "measures (re-listed ones left out)" },
  relisted: { ja: "再掲の件数", en: "re-listed measures" },
  new: { ja: "新規の件数(再掲を除く)", en: "new measures (re-listed ones left out)" },
  expanded: { ja: "拡充の件数(再掲を除く)", en: "expanded measures (re-listed ones left out)" },
  priority: {
    ja: "重点PJの取組の件数(再掲を除く)",
    en: "measures of priority projects (re-listed ones left out)",
  },
};

function compareCounts(plan: Plan, expect: Expectations): readonly Comparison[] {
  const actual = countPlan(plan);
  const keys = Object.keys(labels) as CountKey[];
  const whole = keys.flatMap((key): Comparison[] => {
    const expected = expect[key];
    if (expected === undefined) return [];
    return [{ label: labels[key], expected, actual: actual[key] }];
  });
  return [...whole, ...compareParticipation(plan, expect.participation ?? {})];
}

function countPlan(plan: Plan): Readonly<Record<CountKey, number>> {
  const measures = plan.tables.flatMap((table) => table.measures);
  const counts = countAllMeasures(measures);
  const projects = measures.flatMap(({ project }) => project?.value ?? []);
  return {
    municipalities: namesIn(plan).length,
    projects: new Set(projects.map(foldForComparison)).size,
    measures: counts.originals,
    relisted: counts.all - counts.originals,
    new: counts.new,
    expanded: counts.expanded,
    priority: counts.priority,
  };
}

function compareParticipation(
  plan: Plan,
  expect: Readonly<Record<string, number>>,
): readonly Comparison[] {
  const measures = plan.tables.flatMap((table) => table.measures);
  return namesIn(plan).flatMap((name): Comparison[] => {
    const expected = expect[name];
    if (expected === undefined) return [];
    const { originals } = countMeasures(measures, ({ participation }) => participation.get(name));
    const label = {
      ja: `${name}が取り組む件数(再掲を除く)`,
      en: `measures of ${name} (re-listed ones left out)`,
    };
    return [{ label, expected, actual: originals }];
  });
}

/** Official names, each once, in the order of the columns. */
function namesIn(plan: Plan): readonly string[] {
  const columns = plan.tables.flatMap((table) => table.municipalities);
  return [...new Set(columns.map(({ municipality }) => municipality.name))];
}

/** Where a number of the whole plan is told: at its title, else at the corner of its first table. */
function placeOf({ tables }: Plan): Place | null {
  const [table] = tables;
  if (table === undefined) return null;
  const corner = { sheet: table.sheet, row: table.range.top, column: table.range.left };
  return table.title?.at ?? corner;
}
