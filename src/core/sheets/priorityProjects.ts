/** 重点プロジェクト: which measures belong to which priority project. */
import { foldForComparison } from "../text/fold";
import type { SummaryItem } from "./summaryItem";

export interface PriorityProjectItems {
  readonly name: string;
  /** Names the project across runs, whatever width or spaces its name is written with. */
  readonly key: string;
  readonly items: readonly SummaryItem[];
}

/** 事業名 → name of the priority project it belongs to. */
export type ProjectMapping = Readonly<Record<string, string>>;

/**
 * Groups the measures whose row has ●, in the order of the plan. A measure belongs to the projects that its
 * 重点PJ cell names; where it only says ●, to the one that `mapping` gives its 事業名; else to its 事業名 itself.
 */
export function groupByPriorityProject(
  items: readonly SummaryItem[],
  mapping: ProjectMapping,
): PriorityProjectItems[] {
  const folded = new Map(
    Object.entries(mapping).map(([project, name]) => [foldForComparison(project), name]),
  );
  const groups = new Map<string, { name: string; items: SummaryItem[] }>();
  for (const item of items) {
    if (!item.measure.isPriority) continue;
    for (const name of nameProjects(item, folded)) {
      const key = foldForComparison(name) || name;
      const group = groups.get(key) ?? { name, items: [] };
      group.items.push(item);
      groups.set(key, group);
    }
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

function nameProjects(
  { measure }: SummaryItem,
  mapping: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  if (measure.priorityProjects.length > 0) return new Set(measure.priorityProjects);
  const project = measure.project?.value ?? "(事業名の記載なし)";
  return new Set([mapping.get(foldForComparison(project)) ?? project]);
}
