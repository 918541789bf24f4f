/** From findings to edits: what a bulk repair would write, and which findings it leaves. */
import { EditSet } from "../edits/editSet";
import type { Edit } from "../edits/edit";
import type { Plan } from "../plan/plan";
import type { Finding, Severity } from "./finding";
import { buildPlanLookup } from "./planLookup";
import type { Rule } from "./rule";
import { contextOf, type CheckOptions } from "./runRules";

export interface ProposedFixes {
  /** No two contradict each other; offsets refer to the workbook as the plan was read from it. */
  readonly edits: readonly Edit[];
  /** Findings that the edits remove, in the order given. */
  readonly applied: readonly Finding[];
  /** Findings that stay: above the level, without a proposal, or beaten by another one's edits. */
  readonly left: readonly Finding[];
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/**
 * Collects the proposals up to a level: "safe" takes only what may run in bulk, "ask" also what wants a yes.
 * Where edits contradict each other the graver finding wins, then the earlier one in the sheet.
 */
export function proposeFixes(
  rules: readonly Rule[],
  findings: readonly Finding[],
  plan: Plan,
  level: "safe" | "ask",
  options: CheckOptions = {},
): ProposedFixes {
  const lookup = buildPlanLookup(plan, contextOf(options));
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const set = new EditSet();
  const applied = new Set<Finding>();
  for (const finding of bySeverity(findings)) {
    if (finding.fix !== "safe" && finding.fix !== level) continue;
    const edits = byCode.get(finding.code)?.propose?.(finding, lookup) ?? [];
    if (edits.length > 0 && set.add(edits, finding.code)) applied.add(finding);
  }
  return {
    edits: set.edits,
    applied: findings.filter((finding) => applied.has(finding)),
    left: findings.filter((finding) => !applied.has(finding)),
  };
}

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
}
