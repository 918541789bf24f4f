/** Conditional formats that a cell's own value decides: what they look at and what they change. */
import { contains, type CellRange } from "../../../core";
import type { XmlScanner } from "../../xml/xmlScanner";
import { decodeXstring } from "../../xml/xmlText";
import { parseSqref } from "../sheet/sqref";
import { makeTest, type CellTest } from "./cellTest";

/** A rule (ECMA-376 part 1, 18.3.1.10); the lower its priority number, the more it counts. */
export interface ConditionalRule {
  readonly ranges: readonly CellRange[];
  readonly priority: number;
  readonly stopsOthers: boolean;
  /** Index of its look among the differential styles. */
  readonly style: number;
  readonly test: CellTest;
}

/** Whether a rule is about a cell. */
export function isAbout(rule: ConditionalRule, row: number, column: number): boolean {
  return rule.ranges.some((range) => contains(range, { row, column }));
}

/** Reads the conditionalFormatting that has just opened into `rules`, without those that need more than the value. */
export function readConditionalFormatting(scanner: XmlScanner, rules: ConditionalRule[]): void {
  const ranges = parseSqref(scanner.attributes.get("sqref") ?? "");
  for (const name of scanner.children()) {
    if (name === "cfRule") rules.push(...readRule(scanner, ranges));
  }
}

function readRule(scanner: XmlScanner, ranges: readonly CellRange[]): ConditionalRule[] {
  const { attributes } = scanner;
  const style = attributes.integer("dxfId");
  const priority = attributes.integer("priority") ?? Number.MAX_SAFE_INTEGER;
  const stopsOthers = attributes.flag("stopIfTrue");
  const type = attributes.get("type") ?? "";
  const operator = attributes.get("operator") ?? "";
  const text = attributes.get("text");
  const formulas: string[] = [];
  for (const name of scanner.children()) {
    if (name === "formula") formulas.push(decodeXstring(scanner.elementText()));
  }
  const test = makeTest({ type, operator, text, formulas, ranges });
  return test === null || style === null ? [] : [{ ranges, priority, stopsOthers, style, test }];
}
