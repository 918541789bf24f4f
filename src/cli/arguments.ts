/** The command line taken apart: which command, what it is asked to do, or that help is wanted. */
import { parseArgs } from "node:util";
import { findNearestWord } from "../app/nearestWord";
import type { Language } from "../core";
import type { Command, Given, PreparedCommand } from "./command";
import { commands } from "./commandTable";
import { languages } from "./language";
import { flag, oneOf, type Option } from "./option";
import { UsageError } from "./usageError";

export type Request =
  | ({ readonly kind: "command"; readonly command: Command } & Pick<Typed, "operands"> &
      PreparedCommand)
  /** For one command, or for all. */
  | { readonly kind: "help"; readonly command: Command | null }
  | { readonly kind: "version" };

interface Typed {
  readonly operands: readonly string[];
  readonly given: Given;
}

const everywhere = {
  help: { ...flag, short: "h" },
  version: { ...flag, short: "V" },
  lang: oneOf(languages, null),
} as const satisfies Readonly<Record<string, Option<unknown>>>;

/** Every option of every command, so that a foreign one is told from a misspelt one. */
const options: ReadonlyMap<string, Option<unknown>> = new Map([
  ...Object.entries<Option<unknown>>(everywhere),
  ...commands.flatMap((command) => Object.entries(command.options)),
]);

/** Throws a UsageError that names what is wrong and, where it can, what was meant. */
export function parseArguments(words: readonly string[]): Request {
  const {
    operands: [first, ...operands],
    given,
  } = takeApart(words);
  if (given.version === true) return { kind: "version" };
  const command = findCommand(first);
  if (given.help === true || first === "help") {
    const topic = first === "help" ? operands[0] : first;
    return { kind: "help", command: findTopic(topic) };
  }
  if (first === undefined) throw noCommand();
  if (command === null) throw unknownCommand(first);
  refuseForeignOptions(command, given);
  everywhere.lang.read(given.lang, { command: command.name, name: "lang" });
  return { kind: "command", command, operands, ...command.prepare(operands, given) };
}

/** The language that --lang names, even on a command line that is wrong otherwise. */
export function findLanguage(words: readonly string[]): Language | null {
  const { values } = parseArgs({
    args: [...words],
    options: { lang: { type: "string" } },
    strict: false,
  });
  return languages.find((one) => one === values.lang) ?? null;
}

function findCommand(name: string | undefined): Command | null {
  return commands.find((one) => one.name === name) ?? null;
}

/** Help for a word that names no command is help for all, unless the word looks like a slip. */
function findTopic(topic: string | undefined): Command | null {
  const command = findCommand(topic);
  if (command !== null || topic === undefined || topic === "help") return command;
  throw unknownCommand(topic);
}

function takeApart(words: readonly string[]): Typed {
  // Not strict: Node's own messages are in English and differ between versions.
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      [...options].map(([name, { takesValue, short }]) => [
        name,
        {
          type: takesValue ? ("string" as const) : ("boolean" as const),
          ...(short !== undefined && { short }),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: Record<string, string | true> = {};
  const command = findCommand(positionals[0]);
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName } = token;
    const option = options.get(name);
    if (option === undefined) throw unknownOption(rawName, command);
    given[name] = valueOf(option, rawName, token.value, token.inlineValue === true);
  }
  return { operands: positionals, given };
}

function valueOf(
  { takesValue }: Option<unknown>,
  rawName: string,
  value: string | undefined,
  isInline: boolean,
): string | true {
  if (!takesValue) {
    if (value === undefined) return true;
    throw new UsageError({
      ja: `${rawName} に値は付けられません。`,
      en: `${rawName} takes no value.`,
    });
  }
  const looksLikeOption = !isInline && (value ?? "").length > 1 && (value ?? "").startsWith("-");
  if (value !== undefined && value !== "" && !looksLikeOption) return value;
  throw new UsageError({
    ja: `${rawName} のあとに値を書いてください。`,
    en: `${rawName} wants a value after it.`,
  });
}

function refuseForeignOptions(command: Command, given: Given): void {
  const known = namesOf(command);
  const foreign = Object.keys(given).find((name) => !known.includes(name));
  if (foreign === undefined) return;
  throw new UsageError({
    ja: `${command.name} に --${foreign} はありません。renkei help ${command.name} で使い方を表示します。`,
    en: `${command.name} has no --${foreign}. See renkei help ${command.name}.`,
  });
}

function namesOf(command: Command): readonly string[] {
  return [...Object.keys(everywhere), ...Object.keys(command.options)];
}

function unknownCommand(word: string): UsageError {
  const names = commands.map(({ name }) => name);
  const nearest = findMeant(word, [...names, "help"]);
  return new UsageError({
    ja: `「${word}」というコマンドはありません。${nearest === null ? names.join("・") + " のどれかを書いてください。" : `「${nearest}」のことでしょうか。`}`,
    en: `There is no command “${word}”. ${nearest === null ? `Write one of ${names.join(", ")}.` : `Did you mean “${nearest}”?`}`,
  });
}

function noCommand(): UsageError {
  return new UsageError({
    ja: "何をするかを書いてください。renkei --help で使い方を表示します。",
    en: "Say what to do. See renkei --help.",
  });
}

/** What begins with the word (expl, --show), else what differs from it least. */
function findMeant(word: string, known: readonly string[]): string | null {
  const begun = word.replace(/^-+/u, "") === "" ? [] : known.filter((one) => one.startsWith(word));
  return begun.length === 1 ? (begun[0] ?? null) : findNearestWord(word, known);
}

/** The nearest of the command's own options goes before those of others. */
function unknownOption(rawName: string, command: Command | null): UsageError {
  const dashed = (names: readonly string[]): string[] => names.map((name) => `--${name}`);
  const own = command === null ? [] : dashed(namesOf(command));
  const nearest = findMeant(rawName, own) ?? findMeant(rawName, dashed([...options.keys()]));
  return new UsageError({
    ja: `${rawName} という指定はありません。${nearest === null ? "renkei --help で使い方を表示します。" : `${nearest} のことでしょうか。`}`,
    en: `There is no option ${rawName}. ${nearest === null ? "See renkei --help." : `Did you mean ${nearest}?`}`,
  });
}
