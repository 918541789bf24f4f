/** A rule as Markdown: for the pages in docs/rules and for the help in SARIF. */
import { describeRule, type Language, type RuleExplanation } from "../core";
import { alignDrawing } from "./alignDrawing";

export interface MarkdownStyle {
  readonly language: Language;
  /** Of the headings below the rule's own: 2 is ##. */
  readonly level: number;
  /** Columns that a text takes where the page is shown. */
  readonly measure: (text: string) => number;
}

/** Paragraphs without the rule's own heading, an empty line between two. */
export function formatRuleMarkdown(rule: RuleExplanation, style: MarkdownStyle): string {
  const { id, facts, paragraphs, sections } = describeRule(rule, style.language);
  const parts = [`\`${id}\` · ${facts.join(" · ")}`, ...paragraphs];
  for (const section of sections) {
    parts.push(`${"#".repeat(style.level)} ${section.heading}`);
    if (section.kind === "list") parts.push(section.items.map((one) => `- ${one}`).join("\n"));
    else parts.push(...section.drawings.flatMap((one) => [`${one.caption}:`, fence(one, style)]));
  }
  return parts.join("\n\n");
}

function fence({ drawing }: { readonly drawing: string }, { measure }: MarkdownStyle): string {
  return `\`\`\`text\n${alignDrawing(drawing, measure)}\n\`\`\``;
}
