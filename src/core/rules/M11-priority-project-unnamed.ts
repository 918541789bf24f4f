/** 重点PJの名称: ● says that a project belongs to a priority project, and nothing says to which, although others have theirs. */
import type { Place } from "../grid/address";
import type { Measure, Plan, PlanTable } from "../plan/plan";
import { foldForComparison } from "../text/fold";
import { nameOf } from "./measures";
import { defineRule } from "./rule";

export const priorityProjectUnnamed = defineRule({
  code: "M11",
  id: "priority-project-unnamed",
  severity: "warning",
  fix: "none",
  serves: [],
  title: { ja: "どの重点PJか決まっていない", en: "A priority project without a name" },
  why: {
    ja: "「●」は重点プロジェクトの取組であることだけを示し、どのプロジェクトかは示しません。名称の決まった取組と決まらない取組が混じっていると、重点PJ別の集計表で、決まらない取組が事業名のまま別のプロジェクトとして並びます。",
    en: "“●” says that a measure belongs to a priority project, not to which. Where some have a name and others have none, the sheet of priority projects lists the latter by the name of their project, as if that were one more priority project.",
  },
  messages: {
    unnamed: {
      ja: "「{project}」には重点PJの印がありますが、どの重点PJの取組か決まっていません。重点PJの欄に名称または番号を書くか、設定(priorityProjects)でこの事業名に重点PJを割り当ててください。",
      en: "“{project}” is marked as part of a priority project, but not of which. Please write its name or number in the 重点PJ column, or set one for this project (priorityProjects in the settings).",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性     │ 重点PJ        │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ①           │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ●◀M11      │ ○    │ ○`,
    good: `
      事業名       │ 取組の方向性     │ 重点PJ │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ①    │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ ②    │ ○    │ ○`,
  },
  /** A plan that says ● throughout, and of which nobody set anything, means no more than ●. */
  check(plan, report, { priorityProjects }) {
    const set = new Set(Object.keys(priorityProjects).map(foldForComparison));
    const marked = inSheetOrder(plan).filter(({ measure }) => measure.isPriority);
    const isNamed = ({ priorityProjects: own }: Measure): boolean => own.length > 0;
    if (set.size === 0 && !marked.some(({ measure }) => isNamed(measure))) return;
    const told = new Set<string>();
    for (const { measure, at } of marked) {
      const project = measure.project?.value ?? nameOf(measure);
      const key = foldForComparison(project);
      if (isNamed(measure) || set.has(key) || told.has(key)) continue;
      told.add(key);
      report({ message: "unnamed", at, data: { project } });
    }
  },
});

interface Marked {
  readonly measure: Measure;
  /** Its ●: in the 重点PJ column, else where the measure is written. */
  readonly at: Place;
}

/** Tables as given, rows from top to bottom. */
function inSheetOrder(plan: Plan): readonly Marked[] {
  return plan.tables.flatMap((table) => {
    const placeOf = placesOfPriority(table);
    return [...table.measures]
      .sort((a, b) => a.row - b.row || a.source.start - b.source.start)
      .map((measure) => ({ measure, at: placeOf.get(measure.row) ?? measure.source.at }));
  });
}

function placesOfPriority({ rows }: PlanTable): ReadonlyMap<number, Place> {
  return new Map(
    rows.flatMap(({ row, priority }) => (priority === null ? [] : [[row, priority.at] as const])),
  );
}
