/** What there is to read about a rule, in one language and in its order: the same on a page, a terminal and in SARIF. */
import type { Language, Words } from "../text/words";
import { fixWords, severityWords, type RuleExplanation } from "./explainRule";
import type { RuleMessage } from "./rule";

export interface RuleDescription {
  readonly code: string;
  readonly id: string;
  readonly title: string;
  /** Severity and level of its proposals, in words. */
  readonly facts: readonly string[];
  /** Why it matters; for a reserved code, that nothing is checked yet. */
  readonly paragraphs: readonly string[];
  /** What it says, examples, official rules; without those that have nothing to tell. */
  readonly sections: readonly RuleSection[];
}

export type RuleSection =
  | { readonly kind: "list"; readonly heading: string; readonly items: readonly string[] }
  | {
      readonly kind: "drawings";
      readonly heading: string;
      readonly drawings: readonly CaptionedDrawing[];
    };

export interface CaptionedDrawing {
  readonly caption: string;
  /** A table drawn as text: a row a line, cells parted by │. */
  readonly drawing: string;
}

const words = {
  messages: { ja: "表示される文", en: "What it says" },
  examples: { ja: "例", en: "Examples" },
  bad: { ja: "指摘のある表", en: "A table with this finding" },
  good: { ja: "指摘のない表", en: "The table without it" },
  serves: {
    ja: "対応する公式ルール(行政データにおける機械可読性に関するルール)",
    en: "Official rules served (行政データにおける機械可読性に関するルール)",
  },
  reserved: {
    ja: "このコードの点検は、まだ行っていません。",
    en: "Nothing is checked under this code yet.",
  },
} as const satisfies Readonly<Record<string, Words>>;

export function describeRule(rule: RuleExplanation, language: Language): RuleDescription {
  const { code, id, title, severity, fix, isChecked, why } = rule;
  return {
    code,
    id,
    title: title[language],
    facts: [severityWords[severity][language], fixWords[fix][language]],
    paragraphs: [
      ...(isChecked ? [] : [words.reserved[language]]),
      ...(why === null ? [] : [why[language]]),
    ],
    sections: listSections(rule, language),
  };
}

function listSections(rule: RuleExplanation, language: Language): RuleSection[] {
  const { messages, examples, serves } = rule;
  const sections: RuleSection[] = [];
  if (messages.length > 0) {
    const items = messages.map((message) =>
      [message[language], ...listOwnFacts(message, rule, language)].join(" — "),
    );
    sections.push({ kind: "list", heading: words.messages[language], items });
  }
  if (examples !== null) {
    const drawings = (["bad", "good"] as const).map((one) => ({
      caption: words[one][language],
      drawing: examples[one],
    }));
    sections.push({ kind: "drawings", heading: words.examples[language], drawings });
  }
  if (serves.length > 0) {
    const items = serves.map(({ id, name }) => `${id} ${name[language]}`);
    sections.push({ kind: "list", heading: words.serves[language], items });
  }
  return sections;
}

/** What a message says otherwise than its rule: its own severity and level of proposals, in words. */
function listOwnFacts(
  { severity, fix }: RuleMessage,
  rule: RuleExplanation,
  language: Language,
): readonly string[] {
  const facts: string[] = [];
  if (severity !== undefined && severity !== rule.severity) {
    facts.push(severityWords[severity][language]);
  }
  if (fix !== undefined && fix !== rule.fix) facts.push(fixWords[fix][language]);
  return facts.length === 0 ? [] : [facts.join(" · ")];
}
