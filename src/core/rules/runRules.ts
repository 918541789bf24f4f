/** Runs the rules over a plan. A rule that crashes becomes one finding, and the others go on. */
import type { Place } from "../grid/address";
import type { Plan } from "../plan/plan";
import { splitPlans } from "../plan/splitPlans";
import type { Words } from "../text/words";
import type { Finding, FixLevel, Severity } from "./finding";
import { describeSubject } from "./findingSubject";
import { fingerprintOf } from "./fingerprint";
import { formatMessage } from "./formatMessage";
import { buildPlanLookup, type PlanLookup } from "./planLookup";
import { plainContext, type RuleContext } from "./ruleContext";
import { comparePlaces, compareText } from "../plan/placeOrder";
import { sheetOrder } from "./sheetOrder";
import type { Problem, Rule } from "./rule";

/** What people set and the host knows; all that is absent is as in {@link plainContext}. */
export interface CheckOptions extends Partial<Omit<RuleContext, "plans">> {
  /** By code of the rule: not run at all, or run with another severity for all it finds. */
  readonly rules?: Readonly<Record<string, "off" | Severity>>;
}

const crashWords: Words = {
  ja: "点検「{title}」({code})を最後まで行えませんでした。ほかの点検は終わっています。お手数ですが、このファイルの様子を開発元へお知らせください。",
  en: "The check “{title}” ({code}) could not be finished. All other checks were. Please tell the developers about this file.",
};

/** Findings of the rules, in order of sheet, row, column and code. Each plan of the workbook is checked by itself. */
export function runRules(
  rules: readonly Rule[],
  plan: Plan,
  options: CheckOptions = {},
): readonly Finding[] {
  const steps = runRulesInSteps(rules, plan, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * As {@link runRules}, a rule a step, so that a screen stays alive meanwhile and may stop half-way.
 * Yields how much is done, from 0 to 1.
 */
export function* runRulesInSteps(
  rules: readonly Rule[],
  plan: Plan,
  options: CheckOptions = {},
): Generator<number, readonly Finding[], undefined> {
  const plans = splitPlans(plan);
  const context = { ...contextOf(options), plans };
  const findings: Finding[] = [];
  for (const [index, one] of plans.entries()) {
    const lookup = buildPlanLookup(one, context);
    for (const [number, rule] of rules.entries()) {
      yield (index + number / rules.length) / plans.length;
      const setting = options.rules?.[rule.code];
      if (setting !== "off") findings.push(...runRule(rule, lookup, setting ?? null));
    }
  }
  return sortFindings(dropRepeated(findings), sheetOrder(plan));
}

/** The options with everything that is absent filled in. */
export function contextOf(options: CheckOptions): RuleContext {
  return {
    priorityProjects: options.priorityProjects ?? plainContext.priorityProjects,
    expect: options.expect ?? plainContext.expect,
    absentMark: options.absentMark ?? plainContext.absentMark,
    fileName: options.fileName ?? plainContext.fileName,
    canColorParts: options.canColorParts ?? plainContext.canColorParts,
    plans: [],
  };
}

/** A merged cell that serves several rows is found once for each of them: said once is enough. */
function dropRepeated(findings: readonly Finding[]): readonly Finding[] {
  const byKey = new Map<string, Finding>();
  for (const finding of findings) {
    const { code, message, at, span, words } = finding;
    const key = JSON.stringify([code, message, at.sheet, at.row, at.column, span, words.ja]);
    if (!byKey.has(key)) byKey.set(key, finding);
  }
  return [...byKey.values()];
}

function runRule(rule: Rule, lookup: PlanLookup, override: Severity | null): readonly Finding[] {
  const findings: Finding[] = [];
  const take = (problem: Problem): void => {
    findings.push(buildFinding(rule, problem, lookup, override));
  };
  try {
    rule.check(lookup.plan, take, lookup.context);
    return findings;
  } catch (error) {
    // The cause goes with the data, for whoever reads the report; the words stay free of it.
    return [buildCrash(rule, lookup.plan, error)];
  }
}

function buildFinding(
  rule: Rule,
  problem: Problem,
  lookup: PlanLookup,
  override: Severity | null,
): Finding {
  const message = rule.messages[problem.message];
  if (message === undefined) throw new Error(`${rule.code} has no message ${problem.message}`);
  const { at, data = {}, span = null } = problem;
  const subject = problem.subject ?? describeSubject(at, span, lookup);
  return {
    code: rule.code,
    rule: rule.id,
    severity: override ?? message.severity ?? rule.severity,
    message: problem.message,
    data,
    at,
    span,
    related: problem.related ?? [],
    fix: lowerFix(message.fix ?? rule.fix, problem.fix ?? "safe"),
    words: formatMessage(message, data),
    subject,
    fingerprint: fingerprintOf({ code: rule.code, message: problem.message, subject, data }),
  };
}

function buildCrash(rule: Rule, plan: Plan, error: unknown): Finding {
  const data = { code: rule.code, title: rule.title, cause: String(error) };
  return {
    code: rule.code,
    rule: rule.id,
    severity: "info",
    message: "rule-crashed",
    data,
    at: firstPlace(plan),
    span: null,
    related: [],
    fix: "none",
    words: formatMessage(crashWords, data),
    subject: "",
    fingerprint: fingerprintOf({ code: rule.code, message: "rule-crashed", subject: "", data }),
  };
}

function lowerFix(one: FixLevel, other: FixLevel): FixLevel {
  const levels: readonly FixLevel[] = ["none", "ask", "safe"];
  return levels.indexOf(one) < levels.indexOf(other) ? one : other;
}

function firstPlace(plan: Plan): Place {
  const [table] = plan.tables;
  if (table !== undefined) {
    return { sheet: table.sheet, row: table.range.top, column: table.range.left };
  }
  return plan.notes[0]?.at ?? { sheet: "", row: 0, column: 0 };
}

function sortFindings(
  findings: readonly Finding[],
  order: ReadonlyMap<string, number>,
): readonly Finding[] {
  const compare = comparePlaces(order);
  return [...findings].sort(
    (a, b) => compare(a, b) || startOf(a) - startOf(b) || compareText(a.words.ja, b.words.ja),
  );
}

function startOf({ span }: Finding): number {
  return span?.start ?? 0;
}
