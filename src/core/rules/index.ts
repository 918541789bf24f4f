/** The door of the rules: check a plan, propose repairs, explain a code, word a note. */
import type { Plan } from "../plan/plan";
import { rules } from "./catalogue";
import { explainRule as explain, type RuleExplanation } from "./explainRule";
import type { Finding } from "./finding";
import { plannedRules } from "./plannedRules";
import { proposeFixes as propose, type ProposedFixes } from "./proposeFixes";
import type { RuleFacts } from "./rule";
import { runRules, runRulesInSteps, type CheckOptions } from "./runRules";
import { listNotes as list, type WordedNote } from "./listNotes";
import { wordAmongSeveral as word, type SharedWords } from "./wordAmongSeveral";

export type { Finding, FixLevel, MessageValue, Severity, Span } from "./finding";
export type { ProposedFixes } from "./proposeFixes";
export type { CheckOptions } from "./runRules";
export type { WordedNote } from "./listNotes";
export type { RuleExplanation } from "./explainRule";
export type { SharedWords } from "./wordAmongSeveral";

/** All codes with their facts, checked or reserved, in the order of the catalogue. */
export const ruleFacts: readonly RuleFacts[] = [...rules, ...plannedRules];

/** What the rules find in a plan, in order of sheet, row, column and code. Never throws for what the plan holds. */
export function checkPlan(plan: Plan, options: CheckOptions = {}): readonly Finding[] {
  return runRules(rules, plan, options);
}

/** As {@link checkPlan}, in steps that yield how much is done, from 0 to 1: for hosts with a screen to keep alive. */
export function checkPlanInSteps(
  plan: Plan,
  options: CheckOptions = {},
): Generator<number, readonly Finding[], undefined> {
  return runRulesInSteps(rules, plan, options);
}

/** Edits for the findings of a plan: at level "safe" those that may run in bulk, at "ask" all. */
export function proposeFixes(
  findings: readonly Finding[],
  plan: Plan,
  level: "safe" | "ask",
  options: CheckOptions = {},
): ProposedFixes {
  return propose(rules, findings, plan, level, options);
}

/** What there is to say about a code; null when no rule has it. */
export function explainRule(code: string): RuleExplanation | null {
  return explain(rules, plannedRules, code);
}

/** Everything that a reading noted or assumed, as sentences in both languages, in the order of the sheets. */
export function listNotes(plan: Plan): readonly WordedNote[] {
  return list(rules, plan);
}

/** A finding as one of several of its kind: what they share and what is its own; null where each is said by itself. */
export function wordAmongSeveral(finding: Finding): SharedWords | null {
  return word(rules, finding);
}
