/** A rule as text for a terminal: the words of docs/rules, without Markdown. */
import { describeRule, type Language, type RuleDescription, type RuleExplanation } from "../core";
import { alignDrawing } from "./alignDrawing";

type Section = RuleDescription["sections"][number];

export function formatRuleText(rule: RuleExplanation, language: Language): string {
  const { code, id, title, facts, paragraphs, sections } = describeRule(rule, language);
  return [
    `${code}  ${title}\n${" ".repeat(code.length)}  ${[id, ...facts].join(" · ")}`,
    ...paragraphs.map((one) => indent(one, 2)),
    ...sections.map(formatSection),
  ].join("\n\n");
}

function formatSection(section: Section): string {
  if (section.kind === "list") {
    return [section.heading, ...section.items.map((one) => indent(`- ${one}`, 2))].join("\n");
  }
  const drawings = section.drawings.map(
    ({ caption, drawing }) => `${indent(`${caption}:`, 2)}\n${indent(alignDrawing(drawing), 4)}`,
  );
  return [section.heading, drawings.join("\n\n")].join("\n");
}

function indent(text: string, columns: number): string {
  return text.replace(/^(?=.)/gmu, " ".repeat(columns));
}
