/**
 * What a rule is and how one is defined. {@link defineRule} lets the compiler refuse an unknown message id,
 * a misspelt data key and a {placeholder} that stands in one language only.
 */
import type { Edit } from "../edits/edit";
import type { Place } from "../grid/address";
import type { Note } from "../plan/note";
import type { Plan } from "../plan/plan";
import type { Words } from "../text/words";
import type { Finding, FixLevel, MessageValue, Severity, Span } from "./finding";
import type { OfficialRuleId } from "./officialRules";
import type { PlanLookup } from "./planLookup";
import type { RuleContext } from "./ruleContext";

/** One thing a rule can say: what is wrong and what to do next. Its own severity or fix replaces the rule's. */
export interface RuleMessage extends Words {
  readonly severity?: Severity;
  readonly fix?: FixLevel;
  /** How it is said once of several places, with the message's own placeholders. */
  readonly several?: SeveralWords;
}

/** A sentence for several places in a list. */
export interface SeveralWords {
  /** What holds for all of them, and what to do next. */
  readonly all: Words;
  /** What is told of each beside its cell; absent where the cell says it all. */
  readonly each?: Words;
}

/** Tables drawn as text, four rows at most; cells end in ◀CODE where the finding is expected. */
export interface RuleExamples {
  readonly bad: string;
  readonly good: string;
  /** What must be set, or how the host must be, for the bad table to be found; absent: nothing of the kind. */
  readonly context?: Partial<RuleContext>;
}

/** What all rules say of themselves, checked or not. */
export interface RuleFacts {
  /** Never used again for another rule. */
  readonly code: string;
  /** Names the defect in kebab-case. */
  readonly id: string;
  readonly severity: Severity;
  /** The highest level of its proposals; a single finding may have a lower one. */
  readonly fix: FixLevel;
  /** The official rules of machine readability that it serves. */
  readonly serves: readonly OfficialRuleId[];
  readonly title: Words;
}

export interface Rule extends RuleFacts {
  readonly why: Words;
  readonly messages: Readonly<Record<string, RuleMessage>>;
  readonly examples: RuleExamples;
  readonly check: (plan: Plan, report: (problem: Problem) => void, context: RuleContext) => void;
  /** Edits that remove the finding; none when the plan no longer shows it. */
  readonly propose: ((finding: Finding, lookup: PlanLookup) => readonly Edit[]) | null;
  /** What fills the messages of the reader's notes under its code; null when it words none. */
  readonly describe: ((note: Note) => Readonly<Record<string, MessageValue>>) | null;
}

/** What a check hands over; the rest of a finding follows from the rule. */
export interface Problem {
  readonly message: string;
  readonly data?: Readonly<Record<string, MessageValue>>;
  readonly at: Place;
  readonly span?: Span;
  readonly related?: readonly Place[];
  /** Lower than the message's own level, e.g. where a formula stands in the way. */
  readonly fix?: FixLevel;
  /** What it is about, where which of several places it is reported at depends on the order of rows; no address. */
  readonly subject?: string;
}

type Messages = Readonly<Record<string, RuleMessage>>;

type Placeholder<Text> = Text extends `${string}{${infer Key}}${infer Rest}`
  ? Key | Placeholder<Rest>
  : never;

type Balanced<Table extends Messages> = {
  readonly [Id in keyof Table]: [
    Placeholder<Table[Id]["ja"]>,
    Placeholder<Table[Id]["en"]>,
  ] extends [Placeholder<Table[Id]["en"]>, Placeholder<Table[Id]["ja"]>]
    ? RuleMessage
    : { readonly en: "has the placeholders of ja" };
};

type DataOf<Text> = [Placeholder<Text>] extends [never]
  ? { readonly data?: Readonly<Record<string, never>> }
  : { readonly data: Readonly<Record<Placeholder<Text>, MessageValue>> };

type ProblemOf<Table extends Messages> = {
  [Id in keyof Table & string]: Problem & { readonly message: Id } & DataOf<Table[Id]["ja"]>;
}[keyof Table & string];

/** Takes the problems of a check, typed by the rule's own messages. */
export type Report<Table extends Messages> = (problem: ProblemOf<Table>) => void;

export interface RuleDefinition<Table extends Messages> extends RuleFacts {
  readonly why: Words;
  readonly messages: Table & Balanced<Table>;
  readonly examples: RuleExamples;
  /** Pure and synchronous; never throws for bad data. */
  readonly check: (plan: Plan, report: Report<Table>, context: RuleContext) => void;
  readonly propose?: (finding: Finding, lookup: PlanLookup) => readonly Edit[];
}

/** Makes a rule of its definition. */
export function defineRule<const Table extends Messages>(definition: RuleDefinition<Table>): Rule {
  return { ...definition, propose: definition.propose ?? null, describe: null };
}

/** A rule that words what the reader noted under its code. Without a proposal its fix is "none". */
export interface NoteRuleDefinition<Table extends Messages> extends Omit<
  RuleDefinition<Table>,
  "check" | "fix"
> {
  readonly fix?: FixLevel;
  /** The level for a single note, where it may be lower than the message's. */
  readonly fixOf?: (note: Note, plan: Plan) => FixLevel;
  /** Gives what a note holds as words, for placeholders of its own. */
  readonly describe?: (note: Note) => Readonly<Record<string, MessageValue>>;
  /** Finds what the notes leave unsaid. */
  readonly check?: (plan: Plan, report: Report<Table>, context: RuleContext) => void;
}

/**
 * Makes a rule whose findings are the reader's notes of the same code.
 * A note with a message the rule has no words for is a bug, and throws.
 */
export function defineNoteRule<const Table extends Messages>(
  definition: NoteRuleDefinition<Table>,
): Rule {
  const { code, messages } = definition;
  const describe = (note: Note): Readonly<Record<string, MessageValue>> => ({
    ...note.data,
    ...definition.describe?.(note),
  });
  return {
    ...definition,
    fix: definition.fix ?? "none",
    propose: definition.propose ?? null,
    describe,
    check(plan, report, context) {
      for (const note of plan.notes) {
        if (note.code !== code) continue;
        if (!(note.message in messages)) throw new Error(`No words for ${code}/${note.message}`);
        const { message, at, related } = note;
        const fix = definition.fixOf?.(note, plan);
        report({ message, data: describe(note), at, related, ...(fix && { fix }) });
      }
      definition.check?.(plan, report, context);
    },
  };
}
