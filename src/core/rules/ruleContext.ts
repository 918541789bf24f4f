/** What a rule may know beside the plan: what people set, and what the host can and knows. */
import type { Expectations } from "../plan/expectations";
import type { Plan } from "../plan/plan";

export interface RuleContext {
  /** 事業名 → name of its 重点PJ, as set. */
  readonly priorityProjects: Readonly<Record<string, string>>;
  readonly expect: Expectations;
  /** How 不参加 is to be written, "" for a blank cell; null: as most cells of the table have it. */
  readonly absentMark: "" | "－" | null;
  /** Name of the workbook's file without folders; null where the host has none. */
  readonly fileName: string | null;
  /** Whether the host can colour part of a cell's text. Files can; some versions of Excel cannot. */
  readonly canColorParts: boolean;
  /** All plans of the workbook, the one most likely meant first: rules are given them one by one. */
  readonly plans: readonly Plan[];
}

/** Nothing set, and a host that can do everything. */
export const plainContext: RuleContext = {
  priorityProjects: {},
  expect: {},
  absentMark: null,
  fileName: null,
  canColorParts: true,
  plans: [],
};
